import { Button, Tooltip, useRestoreFocusTarget } from '@fluentui/react-components';

interface Props {
  /** Why it cannot be pressed; undefined where it can. */
  readonly reason: string | undefined;
  readonly appearance?: 'primary' | 'secondary' | 'subtle';
  readonly onPress: () => void;
  readonly children: string;
}

/** A small button that, where it cannot be pressed, can still be reached, and says why. A dialog it opens gives the focus back to it. */
export function ExplainedButton({ reason, appearance = 'secondary', onPress, children }: Props) {
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
