import { useHiddenStyle } from './use-hidden-style';

/** A text that a screen reader says and nobody sees. */
export function Said({ children }: { readonly children: string }) {
  return <span className={useHiddenStyle().hidden}>{children}</span>;
}
