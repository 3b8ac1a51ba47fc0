import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Address } from '../../../workbook/address';
import { addressName } from '../../../workbook/address';
import { useSession } from '../pane-context';

const useStyles = makeStyles({
  row: {
    display: 'block',
    width: '100%',
    padding: '3px 6px',
    border: '0',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: 'left',
    overflowWrap: 'anywhere',
  },
  link: {
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground4 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  cell: {
    marginRight: '6px',
    color: tokens.colorBrandForegroundLink,
    fontVariantNumeric: 'tabular-nums',
    '@media (forced-colors: active)': { color: 'LinkText' },
  },
});

/** A remark about a place: a link to its cell, where it has one. */
export function PlaceRow({ text, at }: { readonly text: string; readonly at: Address | undefined }) {
  const styles = useStyles();
  const session = useSession();
  if (!at) {
    return (
      <li>
        <span className={styles.row}>{text}</span>
      </li>
    );
  }
  return (
    <li>
      <button
        type="button"
        className={mergeClasses(styles.row, styles.link)}
        onClick={() => {
          void session.show(at);
        }}
      >
        <span className={styles.cell}>{addressName(at)}</span>
        {text}
      </button>
    </li>
  );
}
