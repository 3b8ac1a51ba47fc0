import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowRightRegular } from '@fluentui/react-icons/svg/arrow-right';
import type { Address } from '../../../workbook/address';
import { VisuallyHidden } from '../common/visually-hidden';
import { useMessages, useSession } from '../pane-context';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(36px, auto) 1fr',
    columnGap: '6px',
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
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground4 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  cell: {
    color: tokens.colorBrandForegroundLink,
    fontVariantNumeric: 'tabular-nums',
    '@media (forced-colors: active)': { color: 'LinkText' },
  },
  // A long label has a line to itself, and the figures the next one.
  change: { display: 'flex', flexWrap: 'wrap', gap: '0 6px', minWidth: '0' },
  // Of a long name the row is cut short: the column is what tells its cells apart.
  label: {
    display: 'flex',
    flexGrow: '1',
    minWidth: '0',
    color: tokens.colorNeutralForeground2,
    whiteSpace: 'pre',
  },
  labelRow: { overflow: 'hidden', textOverflow: 'ellipsis' },
  labelColumn: { flexShrink: '0' },
  figures: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'flex-end',
    alignItems: 'baseline',
    gap: '0 6px',
    marginLeft: 'auto',
    fontVariantNumeric: 'tabular-nums',
    textAlign: 'right',
    overflowWrap: 'anywhere',
  },
  now: { color: tokens.colorNeutralForeground2 },
  arrow: { alignSelf: 'center', flexShrink: '0', color: tokens.colorNeutralForeground3 },
  then: { fontWeight: tokens.fontWeightSemibold },
  none: { color: tokens.colorNeutralForeground3, fontStyle: 'italic', fontWeight: tokens.fontWeightRegular },
});

interface Props {
  readonly at: Address;
  /** The cell, or where a row is to be put in. */
  readonly place: string;
  readonly label: string;
  /** Null where nothing stands there. Undefined where that goes without saying. */
  readonly now: string | null | undefined;
  /** Null where nothing should. */
  readonly then: string | null;
}

/** What stands in a cell and what it should hold: a link to the cell. */
export function ChangeRow({ at, place, label, now, then }: Props) {
  const styles = useStyles();
  const session = useSession();
  const { issues } = useMessages();
  const cut = columnStart(label);
  return (
    <li>
      <button
        type="button"
        className={styles.row}
        onClick={() => {
          void session.show(at);
        }}
      >
        <span className={styles.cell}>{place}</span>
        <span className={styles.change}>
          <span className={styles.label} title={label}>
            <span className={styles.labelRow}>{label.slice(0, cut)}</span>
            <span className={styles.labelColumn}>{label.slice(cut)}</span>
          </span>
          <span className={styles.figures}>
            {now !== undefined && (
              <>
                <VisuallyHidden>{issues.now}</VisuallyHidden>
                <span className={mergeClasses(styles.now, now === null && styles.none)}>
                  {now ?? issues.blank}
                </span>
                <ArrowRightRegular className={styles.arrow} aria-hidden />
              </>
            )}
            <VisuallyHidden>{issues.then}</VisuallyHidden>
            <span className={mergeClasses(styles.then, then === null && styles.none)}>
              {then ?? issues.remove}
            </span>
          </span>
        </span>
      </button>
    </li>
  );
}

/** Where in the name of a figure its column begins; at the end where it names none. */
function columnStart(label: string): number {
  const start = label.lastIndexOf(' · ');
  return start < 0 ? label.length : start;
}
