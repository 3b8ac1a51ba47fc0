import type { SetNote } from '../../../session/set-maker';
import { Section } from '../common/section';
import { useIssueStyles } from '../issues/use-issue-styles';
import { useMessages } from '../pane-context';
import { PlaceList } from './place-list';

/** What nothing in the workbook tells, and stays blank. */
export function NoteList({ notes }: { readonly notes: readonly SetNote[] }) {
  const issueStyles = useIssueStyles();
  const { set: words } = useMessages();
  if (notes.length === 0) return null;
  return (
    <Section title={words.notes(notes.length)}>
      <p className={issueStyles.small}>{words.notesHint}</p>
      <PlaceList items={notes} />
    </Section>
  );
}
