import { useEffect, useRef } from 'react';
import type { FocusEvent, KeyboardEvent, RefObject } from 'react';

const ISSUE = 'data-issue';

/** Marks the button of an issue as one that the arrow keys reach. */
export const issueAttribute = { [ISSUE]: '' };

/** The buttons of the issues in a list, from top to bottom. */
function issuesIn(list: ParentNode): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>(`[${ISSUE}]`)];
}

/** Moves between the issues of a list by arrow keys, Home and End. */
export function moveByKeys(event: KeyboardEvent<HTMLElement>): void {
  const issues = issuesIn(event.currentTarget);
  const place = issues.findIndex((issue) => issue === event.target);
  if (place === -1 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const next = { ArrowDown: place + 1, ArrowUp: place - 1, Home: 0, End: issues.length - 1 }[event.key];
  if (next === undefined) return;
  event.preventDefault();
  issues[next]?.focus();
}

/**
 * Keeps the focus in a list: where the part that had it is gone after a change, the issue that is now in its place gets it, or the
 * list itself where none is left.
 * @returns to be told of every focus in the list
 */
export function useKeptFocus(list: RefObject<HTMLElement | null>): (event: FocusEvent<HTMLElement>) => void {
  const last = useRef<{ readonly element: Element; readonly place: number } | undefined>(undefined);
  useEffect(() => {
    const before = last.current;
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (!list.current || !before || before.element.isConnected || !isLost) return;
    const issues = issuesIn(list.current);
    (issues[Math.min(before.place, issues.length - 1)] ?? list.current).focus();
  });
  return ({ target, currentTarget }) => {
    // What happens in a dialog is told to whoever opened it, too.
    if (currentTarget.contains(target))
      last.current = { element: target, place: placeOf(target, currentTarget) };
  };
}

/** Of which issue something is a part: the last one that begins before it. */
function placeOf(target: Element, list: HTMLElement): number {
  const place = issuesIn(list).findLastIndex(
    (issue) =>
      issue === target || (issue.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
  return Math.max(place, 0);
}
