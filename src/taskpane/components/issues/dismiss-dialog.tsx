import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  makeStyles,
  Textarea,
} from '@fluentui/react-components';
import { useState } from 'react';
import { useMessages } from '../pane-context';
import { useIssueStyles } from './use-issue-styles';

/** As much as a document keeps of a reason. */
const LONGEST = 500;

const useStyles = makeStyles({
  surface: { padding: '16px', width: 'calc(100vw - 24px)', maxWidth: '480px' },
  body: { gap: '8px' },
  content: { display: 'flex', flexDirection: 'column', gap: '8px' },
});

interface Props {
  readonly sentence: string;
  readonly onDismiss: (reason: string) => void;
  readonly onGiveUp: () => void;
}

/** Asks why something is no error: without a reason it stays one. */
export default function DismissDialog({ sentence, onDismiss, onGiveUp }: Props) {
  const styles = useStyles();
  const issueStyles = useIssueStyles();
  const { commands, issues } = useMessages();
  const [reason, setReason] = useState('');
  const given = reason.trim();
  return (
    <Dialog
      open
      onOpenChange={(_, { open }) => {
        if (!open) onGiveUp();
      }}
    >
      <DialogSurface className={styles.surface}>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (given !== '') onDismiss(given);
          }}
        >
          <DialogBody className={styles.body}>
            <DialogTitle>{issues.dismissTitle}</DialogTitle>
            <DialogContent className={styles.content}>
              <p className={issueStyles.small}>{sentence}</p>
              <Field label={issues.dismissReason} hint={issues.dismissHint} required>
                <Textarea
                  value={reason}
                  maxLength={LONGEST}
                  placeholder={issues.dismissPlaceholder}
                  resize="vertical"
                  onChange={(_, { value }) => {
                    setReason(value);
                  }}
                />
              </Field>
            </DialogContent>
            <DialogActions>
              <Button onClick={onGiveUp}>{commands.giveUp}</Button>
              <Button type="submit" appearance="primary" disabledFocusable={given === ''}>
                {issues.dismissConfirm}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
