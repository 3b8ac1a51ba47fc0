import type { SetFault } from '../../../session/set-maker';
import { Section } from '../common/section';
import { useIssueStyles } from '../issues/use-issue-styles';
import { useMessages } from '../pane-context';
import { PlaceList } from './place-list';

/** What has to be corrected in the base sheets before a set can be written. */
export function FaultList({ faults }: { readonly faults: readonly SetFault[] }) {
  const issueStyles = useIssueStyles();
  const { set: words } = useMessages();
  return (
    <Section title={words.faults(faults.length)}>
      <p className={issueStyles.small}>{words.faultsHint}</p>
      <PlaceList items={faults} />
    </Section>
  );
}
