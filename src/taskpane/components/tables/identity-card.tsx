import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { IdentityView } from '../../../budget';
import { a1 } from '../../../workbook/address';
import { IdentityPanel } from '../identity/identity-panel';
import { IssueCard } from '../issues/issue-card';
import { useIssueStyles } from '../issues/use-issue-styles';
import { useMessages } from '../pane-context';
import { OutcomeBadge } from './outcome-badge';

const useStyles = makeStyles({
  line: { justifyContent: 'space-between' },
  amount: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
  },
});

/** An identity of a table, in a line until it is unfolded. */
export function IdentityCard({ identity }: { readonly identity: IdentityView }) {
  const styles = useStyles();
  const issueStyles = useIssueStyles();
  const { identity: words } = useMessages();
  const [isOpen, setOpen] = useState(false);
  const { subjects, subject, counterpart, relation, outcome, observed } = identity;
  const [first] = subjects;
  if (!first) return null;
  return (
    <IssueCard
      at={first.at}
      isOpen={isOpen}
      onToggle={setOpen}
      summary={
        <>
          <span className={mergeClasses(issueStyles.line, styles.line)}>
            <OutcomeBadge outcome={outcome} />
            <span className={styles.amount}>
              {a1(first.at)} {observed ?? words.blank}
            </span>
          </span>
          <span className={isOpen ? issueStyles.place : issueStyles.clamped}>
            {subject} {relation} {counterpart}
          </span>
        </>
      }
    >
      <IdentityPanel identity={identity} />
      <p className={issueStyles.small}>{identity.title}</p>
    </IssueCard>
  );
}
