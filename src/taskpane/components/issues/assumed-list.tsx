import { Link, makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReportView } from '../../../budget';
import { ExplainedButton } from '../common/explained-button';
import { useMessages, useSession } from '../pane-context';
import { CertaintyBadge } from './certainty-badge';
import { useIssueStyles } from './use-issue-styles';

const useStyles = makeStyles({
  list: { margin: '0', padding: '0', listStyleType: 'none' },
});

/** The cells that hold what was adopted without being sure; what rests on them is no surer, until somebody has looked them up. */
export default function AssumedList({ assumed }: Pick<ReportView, 'assumed'>) {
  const styles = useStyles();
  const issueStyles = useIssueStyles();
  const session = useSession();
  const { issues } = useMessages();
  return (
    <>
      <p className={issueStyles.small}>{issues.assumedHint}</p>
      <ul className={mergeClasses(styles.list, issueStyles.list)}>
        {assumed.map(({ at, cell, certainty }) => (
          <li key={cell} className={issueStyles.line}>
            <CertaintyBadge certainty={certainty} />
            <Link
              as="button"
              onClick={() => {
                void session.show(at);
              }}
            >
              {cell}
            </Link>
          </li>
        ))}
      </ul>
      <div>
        <ExplainedButton
          onPress={() => {
            void session.confirmAssumed();
          }}
        >
          {issues.assumedConfirm}
        </ExplainedButton>
      </div>
    </>
  );
}
