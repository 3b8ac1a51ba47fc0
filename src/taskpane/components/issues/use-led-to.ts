import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';
import { useSessionState } from '../pane-context';

/** Between what stays in sight at the top and an issue that was scrolled to. */
const GAP = 6;

/**
 * Unfolds an issue that somebody is led to, and brings it into sight below what stays at the top; it folds again when they are led on.
 * @returns what the element is to be kept in
 */
export function useLedTo(
  fingerprint: string,
  setOpen: (isOpen: boolean) => void,
): RefObject<HTMLDivElement | null> {
  const ledTo = useSessionState((state) => state.ledTo);
  const element = useRef<HTMLDivElement>(null);
  const wasLedTo = useRef(false);
  useEffect(() => {
    const isLedTo = ledTo?.fingerprint === fingerprint;
    if (isLedTo) setOpen(true);
    else if (wasLedTo.current) setOpen(false);
    wasLedTo.current = isLedTo;
  }, [ledTo, fingerprint, setOpen]);
  // Once it, and what was open before, has its height.
  useEffect(() => {
    if (ledTo?.fingerprint === fingerprint) bringIntoSight(element.current);
  }, [ledTo, fingerprint]);
  return element;
}

/** What stays in sight at the top of the pane. */
export const topAttribute = { 'data-pane-top': '' };

function bringIntoSight(element: HTMLElement | null): void {
  afterDrawing(() => {
    const top = element?.closest('main')?.querySelector<HTMLElement>('[data-pane-top]');
    if (!element || !top) return;
    const scroller = scrollerOf(element);
    const covered = getComputedStyle(top).position === 'sticky' ? top.offsetHeight : 0;
    const edge = scroller === document.scrollingElement ? 0 : scroller.getBoundingClientRect().top;
    scroller.scrollTop += element.getBoundingClientRect().top - edge - covered - GAP;
  });
}

/** Once everything has the height that it will have: what was unfolded is, and what was before is folded. */
function afterDrawing(act: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(act));
}

/** What scrolls the pane: the page in Excel, a part of it at the workbench. Nothing else may move. */
function scrollerOf(element: HTMLElement): Element {
  for (let each = element.parentElement; each; each = each.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(each).overflowY)) return each;
  }
  return document.scrollingElement ?? document.documentElement;
}
