import { makeStyles } from '@fluentui/react-components';
import type { FindingView, IdentityChoice, ReportView, TieView } from '../../../budget';
import { FindingCard } from '../issues/finding-card';
import { useIssueStyles } from '../issues/use-issue-styles';
import { DetailHeading } from './detail-heading';
import { IdentityList } from './identity-list';

const useStyles = makeStyles({
  detail: { display: 'flex', flexDirection: 'column', gap: '12px' },
});

interface Props {
  readonly choice: IdentityChoice;
  readonly tie: TieView;
  readonly report: ReportView;
  readonly onBack: () => void;
}

/** What two tables say of each other: every identity between them, and what is wrong besides. */
export function TieDetail({ choice, tie, report, onBack }: Props) {
  const styles = useStyles();
  const issueStyles = useIssueStyles();
  const others = report.findings.filter(({ id }) => tie.findings.includes(id));
  return (
    <div className={styles.detail}>
      <div>
        <DetailHeading onBack={onBack}>{tie.names}</DetailHeading>
        <p className={issueStyles.small}>{tie.outcome}</p>
      </div>
      {others.length > 0 && <Findings findings={others} />}
      <IdentityList choice={choice} />
    </div>
  );
}

function Findings({ findings }: { readonly findings: readonly FindingView[] }) {
  const issueStyles = useIssueStyles();
  return (
    <div className={issueStyles.list}>
      {findings.map((finding) => (
        <FindingCard key={finding.id} finding={finding} />
      ))}
    </div>
  );
}
