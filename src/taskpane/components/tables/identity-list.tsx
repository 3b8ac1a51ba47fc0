import { Button } from '@fluentui/react-components';
import type { IdentityChoice } from '../../../budget';
import { Section } from '../common/section';
import { moveByKeys } from '../issues/issue-focus';
import { useIssueStyles } from '../issues/use-issue-styles';
import { useMessages } from '../pane-context';
import { IdentityCard } from './identity-card';
import { useIdentities } from './use-identities';

/** The identities of a table, or between two: those that fail first, those that hold too. */
export function IdentityList({ choice }: { readonly choice: IdentityChoice }) {
  const issueStyles = useIssueStyles();
  const { tables: words } = useMessages();
  const { shown, total, isFailed, more } = useIdentities(choice);
  if (isFailed) return <p>{words.failed}</p>;
  if (total === undefined) return <p>{words.loading}</p>;
  if (total === 0) return <p>{words.noIdentities}</p>;
  return (
    <Section title={words.identities(total)}>
      <div className={issueStyles.list} onKeyDown={moveByKeys}>
        {shown.map((identity, i) => (
          <IdentityCard key={i} identity={identity} />
        ))}
      </div>
      {shown.length < total && <Button onClick={more}>{words.more(shown.length, total)}</Button>}
    </Section>
  );
}
