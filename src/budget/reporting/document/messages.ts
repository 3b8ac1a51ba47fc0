/** The texts of what a report says of itself: of what, when and by what it was made, and who answers for it. */
export interface DocumentMessages {
  readonly names: Readonly<Record<ParticularName, string>>;
  readonly tables: (count: number, packs: string, years: string) => string;
  readonly program: (version: string) => string;
  readonly defaults: string;
  /** Over the changes. @param since the minute from which on they are counted */
  readonly changed: (count: number, since: string) => string;
  /** Where nothing was changed. */
  readonly unchanged: (since: string) => string;
  /** The columns of the changes beside those of the report. */
  readonly columns: { readonly before: string; readonly after: string; readonly seen: string };
  readonly more: (count: number) => string;
  /** In the place of a certainty. */
  readonly change: string;
  readonly seen: (minute: string) => string;
  readonly rows: Readonly<Record<'inserted' | 'removed', (row: number, count: number) => string>>;
  readonly sheet: Readonly<Record<'added' | 'removed', string>>;
  /** Of cells adopted without being sure. */
  readonly assumed: (count: number) => string;
  /** Who signs, in the order in which they do. */
  readonly signatures: readonly string[];
}

/** What a report says of itself. */
export type ParticularName =
  | 'file'
  | 'department'
  | 'tables'
  | 'checked'
  | 'program'
  | 'settings'
  | 'changes';
