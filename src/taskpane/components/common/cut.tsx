import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useMessages } from '../pane-context';

export interface Cut<Item> {
  readonly shown: readonly Item[];
  /** Whether some are left out, or were until they were asked for. */
  readonly isLong: boolean;
  readonly isWhole: boolean;
  readonly toggle: () => void;
}

/**
 * The first items of a list that may be long, until all of them are asked for. One too many is not left out.
 * @param wanted the place of one that must not be left out either
 */
export function useCut<Item>(items: readonly Item[], most: number, wanted = -1): Cut<Item> {
  const [isAskedFor, setWhole] = useState(false);
  const isLong = items.length > most + 1;
  const isWhole = isAskedFor || wanted >= most;
  return {
    shown: isLong && !isWhole ? items.slice(0, most) : items,
    isLong,
    isWhole,
    toggle: () => {
      setWhole((before) => !before);
    },
  };
}

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
