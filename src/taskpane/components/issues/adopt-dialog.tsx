import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
} from '@fluentui/react-components';
import type { CauseView } from '../../../budget';
import { useMessages } from '../pane-context';
import { ChangeList } from './change-list';
import { useIssueStyles } from './use-issue-styles';

const useStyles = makeStyles({
  surface: { padding: '16px', width: 'calc(100vw - 24px)', maxWidth: '480px' },
  body: { gap: '8px' },
  content: { display: 'flex', flexDirection: 'column', gap: '8px' },
});

interface Props {
  readonly causes: readonly CauseView[];
  readonly title: string;
  readonly hint: string;
  readonly onAdopt: () => void;
  readonly onGiveUp: () => void;
}

/** Asks before anything is written, and lists the cells. */
export default function AdoptDialog({ causes, title, hint, onAdopt, onGiveUp }: Props) {
  const styles = useStyles();
  const issueStyles = useIssueStyles();
  const { commands, issues } = useMessages();
  return (
    <Dialog
      open
      modalType="alert"
      onOpenChange={(_, { open }) => {
        if (!open) onGiveUp();
      }}
    >
      <DialogSurface className={styles.surface}>
        <DialogBody className={styles.body}>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent className={styles.content}>
            <p className={issueStyles.sentence}>{hint}</p>
            <ChangeList causes={causes} isWhole />
          </DialogContent>
          <DialogActions>
            <Button onClick={onGiveUp}>{commands.giveUp}</Button>
            <Button appearance="primary" onClick={onAdopt}>
              {issues.adoptConfirm}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
