import { ExplainedButton } from '../common/explained-button';
import { useMessages, useSession } from '../pane-context';

/** Makes numbers of all amounts that are stored as texts: they mean what they say, and one click takes it back. */
export function ConvertTextsButton({ count }: { readonly count: number }) {
  const session = useSession();
  const { issues } = useMessages();
  if (count === 0) return null;
  return (
    <ExplainedButton
      onPress={() => {
        void session.convertTexts();
      }}
    >
      {issues.convertTexts(count)}
    </ExplainedButton>
  );
}
