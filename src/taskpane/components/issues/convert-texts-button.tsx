import { ExplainedButton } from '../common/explained-button';
import { useIsFree, useMessages, useSession } from '../pane-context';

/** Makes numbers of all amounts that are stored as texts: they mean what they say, and one click takes it back. */
export function ConvertTextsButton({ count }: { readonly count: number }) {
  const session = useSession();
  const { issues } = useMessages();
  const isFree = useIsFree();
  if (count === 0) return null;
  return (
    <ExplainedButton
      reason={isFree ? undefined : issues.busy}
      onPress={() => {
        void session.convertTexts();
      }}
    >
      {issues.convertTexts(count)}
    </ExplainedButton>
  );
}
