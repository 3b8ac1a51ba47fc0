import { makeStyles } from '@fluentui/react-components';
import { useEffect } from 'react';
import { ExplainedButton } from '../common/explained-button';
import { Section } from '../common/section';
import { useIssueStyles } from '../issues/use-issue-styles';
import {
  useDisclosure,
  useDisclosureState,
  useIsFree,
  useMessages,
  useSessionState,
  useSettings,
} from '../pane-context';
import { Progress } from '../verdict/progress';
import { FaultList, NoteList } from './place-list';
import { SetForm } from './set-form';
import { WrittenSets } from './written-sets';

const useStyles = makeStyles({
  tab: { display: 'flex', flexDirection: 'column', gap: '16px' },
});

/** The disclosure set: what it would be made from, how it is wanted, and what was written. */
export default function SetTab() {
  const styles = useStyles();
  const issueStyles = useIssueStyles();
  const { set: words } = useMessages();
  const isMaking = useSessionState(({ activity }) => activity.kind === 'making-set');
  useCurrentOutline();
  return (
    <div className={styles.tab}>
      <Section title={words.title}>
        <p className={issueStyles.sentence}>{words.intro}</p>
      </Section>
      {isMaking && <Progress />}
      <Outline />
      <WrittenSets />
    </div>
  );
}

/** What the workbook comes to; before it was read, nothing. */
function Outline() {
  const issueStyles = useIssueStyles();
  const { set: words } = useMessages();
  const { outline, hasLooked } = useDisclosureState();
  const isFree = useIsFree();
  if (!outline) {
    return hasLooked && isFree ? (
      <>
        <p className={issueStyles.sentence}>{words.notRead}</p>
        <LookAgain />
      </>
    ) : null;
  }
  if (outline.kind === 'nothing') {
    return (
      <Section title={words.nothing}>
        <p className={issueStyles.sentence}>{words.nothingHint}</p>
        <LookAgain />
      </Section>
    );
  }
  if (outline.kind === 'faults') {
    return (
      <>
        <FaultList faults={outline.faults} />
        <LookAgain />
      </>
    );
  }
  return (
    <>
      <SetForm outline={outline} />
      <NoteList notes={outline.notes} />
      <LookAgain />
    </>
  );
}

function LookAgain() {
  const disclosure = useDisclosure();
  const { set: words } = useMessages();
  return (
    <div>
      <ExplainedButton
        onPress={() => {
          void disclosure.look();
        }}
      >
        {words.lookAgain}
      </ExplainedButton>
    </div>
  );
}

/** Reads the workbook as the tab is opened, and has what it came to told as language and dismissals are by now. */
function useCurrentOutline(): void {
  const disclosure = useDisclosure();
  const { hasLooked, language: told, dismissed: counted } = useDisclosureState();
  const dismissed = useSessionState((state) => state.dismissed);
  const { language } = useSettings();
  const isFree = useIsFree();
  useEffect(() => {
    if (!isFree) return;
    if (!hasLooked) void disclosure.look();
    else if (told !== undefined && (told !== language || counted !== dismissed)) void disclosure.prepare();
  }, [disclosure, isFree, hasLooked, told, language, counted, dismissed]);
}
