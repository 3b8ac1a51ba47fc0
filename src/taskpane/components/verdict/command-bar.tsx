import { Button, makeStyles, Switch, Tooltip } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { useIsFree, useMessages, useSession, useSessionState } from '../pane-context';
import { Progress } from './progress';
import { hasTables } from './verdict';

const useStyles = makeStyles({
  bar: { display: 'flex', alignItems: 'center', gap: '8px', minHeight: '32px' },
  room: { flexGrow: '1' },
  // At 320 px there is room for all three, and no more.
  narrow: { minWidth: 'auto', flexShrink: '0' },
  marks: { flexShrink: '0', whiteSpace: 'nowrap' },
});

/** What can be done with the workbook as a whole; while something is being done, how far it has got. */
export function CommandBar() {
  const styles = useStyles();
  const isChecked = useSessionState(({ report }) => hasTables(report));
  const isWorking = useSessionState(
    ({ activity }) => activity.kind === 'reading' || activity.kind === 'checking',
  );
  return (
    <div className={styles.bar}>
      <CheckButton />
      {isWorking ? (
        <Progress />
      ) : isChecked ? (
        <>
          <UndoButton />
          <span className={styles.room} />
          <MarksSwitch />
        </>
      ) : (
        <SetButton />
      )}
    </div>
  );
}

/** Reads and checks the workbook; it stays where it is meanwhile, so that the focus does. */
export function CheckButton() {
  const session = useSession();
  const { commands } = useMessages();
  const isFree = useIsFree();
  const hasReport = useSessionState(({ report }) => report !== undefined);
  return (
    <Button
      appearance="primary"
      disabledFocusable={!isFree}
      onClick={() => {
        void session.check();
      }}
    >
      {hasReport ? commands.checkAgain : commands.check}
    </Button>
  );
}

/** Leads to the disclosure set; where there is a result its tab is beside it. */
function SetButton() {
  const session = useSession();
  const { set } = useMessages();
  return (
    <Button
      onClick={() => {
        session.showTab('set');
      }}
    >
      {set.action}
    </Button>
  );
}

function UndoButton() {
  const styles = useStyles();
  const session = useSession();
  const { commands } = useMessages();
  const isFree = useIsFree();
  const undoable = useSessionState((state) => state.undoable);
  const last = useSessionState((state) => state.lastStep);
  if (undoable === 0) return null;
  return (
    <Tooltip content={commands.undoHint(undoable, last?.first, last?.cells ?? 0)} relationship="description">
      <Button
        className={styles.narrow}
        icon={<ArrowUndoRegular />}
        disabledFocusable={!isFree}
        onClick={() => {
          void session.undo();
        }}
      >
        {commands.undo}
      </Button>
    </Tooltip>
  );
}

function MarksSwitch() {
  const styles = useStyles();
  const session = useSession();
  const { commands } = useMessages();
  const isFree = useIsFree();
  const hasMarks = useSessionState((state) => state.hasMarks);
  return (
    <Tooltip content={commands.marksHint} relationship="description">
      <Switch
        className={styles.marks}
        checked={hasMarks}
        label={commands.marks}
        labelPosition="before"
        aria-disabled={!isFree}
        onChange={() => {
          void (hasMarks ? session.clearMarks() : session.mark());
        }}
      />
    </Tooltip>
  );
}
