import type { SetTable } from '../../disclosure/set/set-table';

/** In which row of its sheet each part of a table begins, from 0. */
export interface TableFrame {
  /** Undefined where the table has no marking. */
  readonly marking: number | undefined;
  readonly title: number;
  /** Who prepared it, and its unit. */
  readonly line: number;
  readonly header: number;
  readonly body: number;
  readonly notes: number;
}

/** Where the parts of a table stand on its sheet. */
export function tableFrame({ marking, headerRows, rows }: SetTable): TableFrame {
  const title = marking === null ? 0 : 1;
  const header = title + 2;
  const body = header + headerRows;
  return {
    marking: marking === null ? undefined : 0,
    title,
    line: title + 1,
    header,
    body,
    notes: body + rows.length,
  };
}
