import { Button, Tooltip, useRestoreFocusTarget } from '@fluentui/react-components';
import { useIsFree, useMessages } from '../pane-context';

interface Props {
  /** Why it cannot be pressed, apart from the pane being busy; undefined where it can. */
  readonly reason?: string | undefined;
  readonly appearance?: 'primary' | 'secondary' | 'subtle';
  readonly onPress: () => void;
  readonly children: string;
}

/**
 * A small button that does something with the workbook. Where it cannot be pressed it can still be reached, and says why. A dialog it
 * opens gives the focus back to it.
 */
export function ExplainedButton({ reason: why, appearance = 'secondary', onPress, children }: Props) {
  const { issues } = useMessages();
  const isFree = useIsFree();
  const reason = why ?? (isFree ? undefined : issues.busy);
  const restoreFocus = useRestoreFocusTarget();
  const common = { size: 'small', appearance, ...restoreFocus } as const;
  if (reason === undefined) {
    return (
      <Button {...common} onClick={onPress}>
        {children}
      </Button>
    );
  }
  return (
    <Tooltip content={reason} relationship="description" withArrow>
      <Button {...common} disabledFocusable>
        {children}
      </Button>
    </Tooltip>
  );
}
