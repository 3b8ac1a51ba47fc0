import type { FollowUp } from './follow-up';

/** What became of a file since an earlier report, as its JSON says: by the ids of causes, and of findings that have none. */
export interface JsonSince {
  readonly new: readonly string[];
  /** With their ids in the earlier report. */
  readonly remaining: readonly { readonly id: string; readonly was: string }[];
  /** As the earlier report told them. */
  readonly mended: readonly {
    readonly was: string;
    readonly sheet: string;
    readonly cell: string;
    readonly message: string;
  }[];
}

export function followUpJson({ fresh, remaining, mended }: FollowUp): JsonSince {
  return {
    new: fresh.map(({ id }) => id),
    remaining: remaining.map(({ issue, was }) => ({ id: issue.id, was: was.id })),
    mended: mended.map(({ id, sheet, cell, message }) => ({ was: id, sheet, cell, message })),
  };
}
