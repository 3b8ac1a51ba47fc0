import type { FindingClass } from '../tally';

/** How a report for people is written. */
export interface TextStyle {
  /** Every finding and every cell, however many. */
  readonly all: boolean;
  readonly emphasis: Emphasis;
}

/** How a screen sets parts of a report off; plain text leaves them as they are. */
export interface Emphasis {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly of: (kind: FindingClass | 'pass', text: string) => string;
}

export const plain: Emphasis = {
  strong: (text) => text,
  faint: (text) => text,
  of: (_, text) => text,
};
