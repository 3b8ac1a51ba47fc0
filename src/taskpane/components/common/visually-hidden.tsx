import { makeStyles } from '@fluentui/react-components';

/** For texts that a screen reader says and nobody sees. */
export const useVisuallyHiddenStyle = makeStyles({
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** A text that a screen reader says and nobody sees. */
export function VisuallyHidden({ children }: { readonly children: string }) {
  return <span className={useVisuallyHiddenStyle().hidden}>{children}</span>;
}
