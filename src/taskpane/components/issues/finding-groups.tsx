import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { TableView } from '../../../budget';
import { CutButton, useCut } from '../common/cut';
import { useMessages, useSessionState } from '../pane-context';
import { FindingCard } from './finding-card';
import type { RuleGroup, TableGroup } from './issue-list';
import { useIssueStyles } from './use-issue-styles';

/** So many findings of a rule are listed at first. */
const FEW = 10;

const useStyles = makeStyles({
  table: {
    margin: '0 0 4px',
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
  },
  rule: { margin: '0 0 4px' },
});

interface Props {
  readonly groups: readonly TableGroup[];
  readonly tables: readonly TableView[];
}

/** Findings without a cause: by table, there by rule. */
export function FindingGroups({ groups, tables }: Props) {
  const styles = useStyles();
  const issueStyles = useIssueStyles();
  const { issues } = useMessages();
  return groups.map(({ table, rules }) => {
    const view = table === undefined ? undefined : tables[table];
    return (
      <div key={table ?? ''} className={issueStyles.list}>
        <h3 className={styles.table}>{view ? `${view.number} ${view.title}` : issues.elsewhere}</h3>
        {rules.map((group) => (
          <RuleFindings key={group.rule} group={group} />
        ))}
      </div>
    );
  });
}

function RuleFindings({ group: { title, findings } }: { readonly group: RuleGroup }) {
  const styles = useStyles();
  const issueStyles = useIssueStyles();
  const ledTo = useSessionState((state) => state.ledTo);
  const cut = useCut(
    findings,
    FEW,
    findings.findIndex(({ fingerprint }) => fingerprint === ledTo?.fingerprint),
  );
  return (
    <div>
      <h4 className={mergeClasses(issueStyles.small, styles.rule)}>{title}</h4>
      <div className={issueStyles.list}>
        {cut.shown.map((finding) => (
          <FindingCard key={finding.id} finding={finding} />
        ))}
      </div>
      <CutButton cut={cut} count={findings.length} />
    </div>
  );
}
