import type { ChangeEffect } from './judged-changes';

/** The texts about changes between two versions of a workbook. */
export interface ChangesMessages {
  readonly effects: Readonly<Record<ChangeEffect, string>>;
  readonly none: string;
  readonly summary: (changes: number, counts: Readonly<Record<ChangeEffect, number>>) => string;
  readonly errors: (before: number, now: number) => string;
  readonly blank: string;
}
