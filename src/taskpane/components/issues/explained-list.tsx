import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { DismissedView } from '../../../budget';
import { ExplainedButton } from '../common/explained-button';
import { useMessages, useSession } from '../pane-context';
import { useIssueStyles } from './use-issue-styles';

const useStyles = makeStyles({
  list: { margin: '0', padding: '0', listStyleType: 'none' },
  item: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: '4px',
    padding: '8px 10px',
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** What was said to be no error, and why; each can be taken back. */
export function ExplainedList({ items }: { readonly items: readonly DismissedView[] }) {
  const styles = useStyles();
  const issueStyles = useIssueStyles();
  const session = useSession();
  const { issues } = useMessages();
  return (
    <ul className={mergeClasses(styles.list, issueStyles.list)}>
      {items.map(({ fingerprint, sentence, reason, since }) => (
        <li key={fingerprint} className={styles.item}>
          <p className={issueStyles.small}>{sentence}</p>
          <p className={issueStyles.sentence}>{issues.reason(reason, since)}</p>
          <ExplainedButton
            onPress={() => {
              void session.withdraw(fingerprint);
            }}
          >
            {issues.withdraw}
          </ExplainedButton>
        </li>
      ))}
    </ul>
  );
}
