import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { SetFault, SetNote } from '../../../session/set-maker';
import { addressName } from '../../../workbook/address';
import type { Address } from '../../../workbook/address';
import { CutButton, useCut } from '../common/cut';
import { Section } from '../common/section';
import { useIssueStyles } from '../issues/use-issue-styles';
import { useMessages, useSession } from '../pane-context';

/** So many are shown at first. */
const FIRST = 10;

const useStyles = makeStyles({
  list: { margin: '0', padding: '0', listStyleType: 'none' },
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

/** What has to be corrected in the base sheets before a set can be written. */
export function FaultList({ faults }: { readonly faults: readonly SetFault[] }) {
  const issueStyles = useIssueStyles();
  const { set: words } = useMessages();
  return (
    <Section title={words.faults(faults.length)}>
      <p className={issueStyles.small}>{words.faultsHint}</p>
      <PlaceList items={faults} />
    </Section>
  );
}

/** What nothing in the workbook tells, and stays blank. */
export function NoteList({ notes }: { readonly notes: readonly SetNote[] }) {
  const issueStyles = useIssueStyles();
  const { set: words } = useMessages();
  if (notes.length === 0) return null;
  return (
    <Section title={words.notes(notes.length)}>
      <p className={issueStyles.small}>{words.notesHint}</p>
      <PlaceList items={notes} />
    </Section>
  );
}

/** Remarks about places, each a link to its cell. */
function PlaceList({ items }: { readonly items: readonly (SetFault | SetNote)[] }) {
  const styles = useStyles();
  const cut = useCut(items, FIRST);
  return (
    <div>
      <ul className={styles.list}>
        {cut.shown.map(({ text, at }, i) => (
          <PlaceRow key={i} text={text} at={at} />
        ))}
      </ul>
      <CutButton cut={cut} count={items.length} />
    </div>
  );
}

/** A remark about a place: a link to its cell, where it has one. */
function PlaceRow({ text, at }: { readonly text: string; readonly at: Address | undefined }) {
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
