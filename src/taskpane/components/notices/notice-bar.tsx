import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
} from '@fluentui/react-components';
import type { MessageBarIntent } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { Notice } from '../../session/state';
import { useIsFree, useMessages, useSession, useSessionState } from '../pane-context';
import { noticeText } from './notice-text';

const useStyles = makeStyles({
  // The announcer says it; without this a screen reader would say it twice.
  bar: { margin: '0 12px 8px', minHeight: 'auto' },
  body: { paddingTop: '4px', paddingBottom: '4px', whiteSpace: 'normal', overflowWrap: 'anywhere' },
});

const INTENTS: Readonly<Record<Notice['kind'], MessageBarIntent>> = {
  fault: 'error',
  adopted: 'success',
  undone: 'success',
  'nothing-to-undo': 'info',
  'changed-meanwhile': 'warning',
  protected: 'warning',
  'missing-sheet': 'warning',
  marked: 'success',
  unmarked: 'success',
  'out-of-sight': 'info',
  'sheet-added': 'success',
};

/** Tells what was done or why it was not, and offers what to do next. */
export function NoticeBar() {
  const styles = useStyles();
  const session = useSession();
  const messages = useMessages();
  const notice = useSessionState((state) => state.notice);
  if (!notice) return null;
  const isCancelled = notice.kind === 'fault' && notice.code === 'cancelled';
  return (
    <MessageBar
      className={styles.bar}
      intent={isCancelled ? 'info' : INTENTS[notice.kind]}
      layout="multiline"
      politeness="polite"
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
              session.dismissNotice();
            }}
          />
        }
      >
        <WayOut notice={notice} />
      </MessageBarActions>
    </MessageBar>
  );
}

/** The button that helps, where one does. */
function WayOut({ notice }: { readonly notice: Notice }) {
  const session = useSession();
  const { commands, notices } = useMessages();
  const isFree = useIsFree();
  const undoable = useSessionState((state) => state.undoable);
  const button = (label: string, act: () => Promise<void>) => (
    <Button
      size="small"
      disabledFocusable={!isFree}
      onClick={() => {
        void act();
      }}
    >
      {label}
    </Button>
  );
  switch (notice.kind) {
    case 'adopted':
      return undoable > 0 ? button(commands.undo, () => session.undo()) : null;
    case 'changed-meanwhile':
    case 'missing-sheet':
      return button(commands.checkAgain, () => session.check());
    case 'fault':
      return notice.code === 'unsupported' ? null : button(retryLabel(notice.code), () => session.check());
    default:
      return null;
  }

  function retryLabel(code: string): string {
    return code === 'gone' || code === 'cancelled' ? commands.checkAgain : notices.tryAgain;
  }
}
