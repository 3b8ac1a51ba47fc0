import { makeStyles, tokens } from '@fluentui/react-components';
import type { AbsentRowView, CauseView, CorrectionView } from '../../../budget';
import { a1 } from '../../../workbook/address';
import type { Address } from '../../../workbook/address';
import type { PaneMessages } from '../../messages/messages';
import { CutButton, useCut } from '../common/cut';
import { useMessages } from '../pane-context';
import { ChangeRow } from './change-row';

/** So many changes of a cause are listed at first. */
const FEW = 5;

const useStyles = makeStyles({
  list: {
    margin: '0',
    padding: '2px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    listStyleType: 'none',
  },
  sheet: {
    padding: '4px 6px 0',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface Change {
  readonly at: Address;
  readonly place: string;
  readonly label: string;
  readonly now: string | null | undefined;
  readonly then: string | null;
}

interface Props {
  readonly causes: readonly CauseView[];
  /** The sheet that goes without saying. */
  readonly sheet?: string | undefined;
  /** Whether all are listed from the start. */
  readonly isWhole?: boolean;
}

/** The cells that causes would change, and the rows they would put in. */
export function ChangeList({ causes, sheet, isWhole = false }: Props) {
  const styles = useStyles();
  const messages = useMessages();
  const changes = causes.flatMap(({ corrections, absent }) => [
    ...corrections.map((each) => correctionChange(each)),
    ...absent.flatMap((row) => absentChanges(row, messages)),
  ]);
  const cut = useCut(changes, isWhole ? Infinity : FEW);
  return (
    <div>
      <ul className={styles.list}>
        {cut.shown.flatMap((change, i) => [
          ...(change.at.sheet === (cut.shown[i - 1]?.at.sheet ?? sheet)
            ? []
            : [
                <li key={`sheet ${i}`} className={styles.sheet}>
                  {change.at.sheet}
                </li>,
              ]),
          <ChangeRow key={i} {...change} />,
        ])}
      </ul>
      <CutButton cut={cut} count={changes.length} />
    </div>
  );
}

function correctionChange({ at, label, shown, shownProposed }: CorrectionView): Change {
  return { at, place: a1(at), label, now: shown, then: shownProposed };
}

function absentChanges({ name, before, amounts }: AbsentRowView, { issues, listed }: PaneMessages): Change[] {
  return amounts.map(({ label, shownProposed }) => ({
    at: before,
    place: issues.insertBefore(before.row + 1),
    label: listed([name ?? issues.nameless, label].filter((part) => part !== '')),
    now: undefined,
    then: shownProposed,
  }));
}
