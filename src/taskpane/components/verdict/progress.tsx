import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { PaneMessages } from '../../messages/messages';
import type { Activity } from '../../session/state';
import { useMessages, useSession, useSessionState } from '../pane-context';

const useStyles = makeStyles({
  progress: { display: 'flex', alignItems: 'center', gap: '8px', flexGrow: '1', minWidth: '0' },
  measure: { flexGrow: '1', minWidth: '0' },
  label: {
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
  },
});

/** How far a check has got, and the way to stop it. */
export function Progress() {
  const styles = useStyles();
  const id = useId();
  const session = useSession();
  const messages = useMessages();
  const activity = useSessionState((state) => state.activity);
  return (
    <div className={styles.progress}>
      <div className={styles.measure}>
        <div id={id} className={styles.label}>
          {activityText(activity, messages)}
        </div>
        <ProgressBar
          aria-labelledby={id}
          thickness="medium"
          {...(activity.kind === 'reading' && activity.share > 0 && { value: activity.share })}
        />
      </div>
      <Button
        size="small"
        onClick={() => {
          session.cancel();
        }}
      >
        {messages.commands.cancel}
      </Button>
    </div>
  );
}

function activityText(activity: Activity, { commands }: PaneMessages): string {
  switch (activity.kind) {
    case 'none':
      return '';
    case 'reading':
      return commands.reading(Math.round(activity.share * 100));
    case 'checking':
      return commands.stages[activity.stage];
    case 'editing':
    case 'marking':
    case 'reporting':
    case 'translating':
      return commands[activity.kind];
  }
}
