import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { MessageBarIntent } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { Notice } from '../../../session/notice';
import {
  useDisclosureState,
  useIsFree,
  useMessages,
  usePane,
  useSession,
  useSessionState,
} from '../pane-context';
import { noticeText } from './notice-text';

const useStyles = makeStyles({
  bar: { margin: '0 12px 8px', minHeight: 'auto' },
  body: {
    paddingTop: '4px',
    paddingBottom: '4px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: 'normal',
    overflowWrap: 'anywhere',
  },
});

const INTENTS: Readonly<Record<Notice['kind'], MessageBarIntent>> = {
  fault: 'error',
  adopted: 'success',
  undone: 'success',
  edited: 'info',
  'taken-back': 'warning',
  'nothing-to-undo': 'info',
  'changed-meanwhile': 'warning',
  protected: 'warning',
  'missing-sheet': 'warning',
  marked: 'success',
  unmarked: 'success',
  'out-of-sight': 'info',
  'sheet-added': 'success',
  'set-written': 'success',
  'set-taken-off': 'success',
  'names-taken': 'warning',
  'structure-protected': 'warning',
};

/** Tells what was done or why it was not, and offers what to do next. */
export function NoticeBar() {
  const styles = useStyles();
  const session = useSession();
  const messages = useMessages();
  const notice = useSessionState((state) => state.notice);
  const isCellEdited = useSessionState((state) => state.isCellEdited);
  if (isCellEdited) return <CellEditBar />;
  if (!notice) return null;
  const isCancelled = notice.kind === 'fault' && notice.code === 'cancelled';
  const intent = isCancelled ? 'info' : INTENTS[notice.kind];
  return (
    <MessageBar
      className={styles.bar}
      intent={intent}
      layout={intent === 'success' || notice.kind === 'edited' || isCancelled ? 'singleline' : 'multiline'}
    >
      <MessageBarBody className={styles.body}>{noticeText(notice, messages)}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            icon={<DismissRegular />}
            aria-label={messages.commands.close}
            onClick={() => {
              session.notices.dismiss();
            }}
          />
        }
      >
        <WayToMade notice={notice} />
        <WayOut notice={notice} />
      </MessageBarActions>
    </MessageBar>
  );
}

/** Tells what the program waits for; it goes by itself. */
function CellEditBar() {
  const styles = useStyles();
  const { notices } = useMessages();
  return (
    <MessageBar className={styles.bar} intent="warning" layout="multiline">
      <MessageBarBody className={styles.body}>{notices.cellEdited}</MessageBarBody>
    </MessageBar>
  );
}

/** Leads to the first of what an edit has made. */
function WayToMade({ notice }: { readonly notice: Notice }) {
  const session = useSession();
  const { notices } = useMessages();
  const made = 'effect' in notice ? notice.effect.first : undefined;
  if (!made) return null;
  return (
    <Button size="small" onClick={() => void session.leadTo(made)}>
      {notices.toMade}
    </Button>
  );
}

/** The button that helps, where one does. */
function WayOut({ notice }: { readonly notice: Notice }) {
  const { session, disclosure } = usePane();
  const { commands } = useMessages();
  const isFree = useIsFree();
  const { written } = useDisclosureState();
  const undoable = useSessionState((state) => state.undoable);
  const way = wayOut(notice);
  if (!way || (way === 'undo' && undoable === 0) || (way === 'take-off' && written.length === 0)) return null;
  const act = {
    undo: () => session.undo(),
    check: () => session.check(),
    'take-off': () => disclosure.takeOff(),
  };
  return (
    <Button
      size="small"
      disabledFocusable={!isFree}
      onClick={() => {
        void act[way]();
      }}
    >
      {way === 'check' ? commands.checkAgain : commands.undo}
    </Button>
  );
}

/** What helps: to undo what was done, to take a set off, or to check; nothing where nothing was amiss, or no button can help. */
function wayOut(notice: Notice): 'undo' | 'take-off' | 'check' | undefined {
  if (notice.kind === 'set-written') return 'take-off';
  if (notice.kind === 'adopted') return 'undo';
  if (notice.kind === 'changed-meanwhile' || notice.kind === 'missing-sheet') return 'check';
  return notice.kind === 'fault' && notice.code !== 'unsupported' ? 'check' : undefined;
}
