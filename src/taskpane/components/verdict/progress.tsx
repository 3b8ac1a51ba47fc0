import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { PaneMessages } from '../../messages/messages';
import type { Activity } from '../../../session/state';
import { useMessages, usePane, useSessionState } from '../pane-context';

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

/** How far a check or a disclosure set has got, and the way to stop it. */
export function Progress() {
  const styles = useStyles();
  const id = useId();
  const { session, disclosure } = usePane();
  const messages = useMessages();
  const activity = useSessionState((state) => state.activity);
  const share = 'share' in activity ? activity.share : 0;
  return (
    <div className={styles.progress}>
      <div className={styles.measure}>
        <div id={id} className={styles.label}>
          {activityText(activity, messages)}
        </div>
        <ProgressBar aria-labelledby={id} thickness="medium" {...(share > 0 && { value: share })} />
      </div>
      <Button
        size="small"
        onClick={() => {
          if (activity.kind === 'making-set') disclosure.cancel();
          else session.cancel();
        }}
      >
        {messages.commands.cancel}
      </Button>
    </div>
  );
}

function activityText(activity: Activity, { commands, set }: PaneMessages): string {
  switch (activity.kind) {
    case 'none':
      return '';
    case 'reading':
      return commands.reading(Math.round(activity.share * 100));
    case 'checking':
      return commands.stages[activity.stage];
    case 'making-set':
      return set.stages[activity.stage];
    case 'editing':
    case 'marking':
    case 'reporting':
    case 'translating':
      return commands[activity.kind];
  }
}
