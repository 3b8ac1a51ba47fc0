import type { KeyboardEvent } from 'react';

const ISSUE = 'data-issue';

/** Marks the button of an issue as one that the arrow keys reach. */
export const issueAttribute = { [ISSUE]: '' };

/** The buttons of the issues in a list, from top to bottom. */
export function issuesIn(list: ParentNode): HTMLElement[] {
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
