import { ExplainedButton } from '../common/explained-button';
import { Section } from '../common/section';
import { useIssueStyles } from '../issues/use-issue-styles';
import { useDisclosure, useDisclosureState, useMessages } from '../pane-context';

/** The set that was written last, and the way to take it off. */
export function WrittenSets() {
  const issueStyles = useIssueStyles();
  const disclosure = useDisclosure();
  const { set: words, listed } = useMessages();
  const { written } = useDisclosureState();
  const last = written.at(-1);
  if (!last) return null;
  return (
    <Section title={words.writtenTitle}>
      <p className={issueStyles.sentence}>{listed(last.sheets)}</p>
      {last.aside.length > 0 && (
        <p className={issueStyles.small}>{words.keptAside(listed(last.aside.map(({ to }) => to)))}</p>
      )}
      <p className={issueStyles.small}>{words.takeOffHint}</p>
      <div className={issueStyles.actions}>
        <ExplainedButton
          onPress={() => {
            void disclosure.takeOff();
          }}
        >
          {words.takeOff}
        </ExplainedButton>
      </div>
    </Section>
  );
}
