import { Button } from '@fluentui/react-components';
import { useMessages } from '../pane-context';
import type { Cut } from './use-cut';

/** Shows the rest of a list that was cut, or cuts it again. */
export function CutButton({ cut, count }: { readonly cut: Cut<unknown>; readonly count: number }) {
  const { issues } = useMessages();
  if (!cut.isLong) return null;
  return (
    <Button appearance="transparent" size="small" aria-expanded={cut.isWhole} onClick={cut.toggle}>
      {cut.isWhole ? issues.showFewer : issues.showAll(count)}
    </Button>
  );
}
