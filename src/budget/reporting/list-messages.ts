/** A column of the list of proposed corrections. */
export type ListColumn =
  | 'number'
  | 'file'
  | 'sheet'
  | 'cell'
  | 'figure'
  | 'observed'
  | 'proposed'
  | 'unit'
  | 'certainty'
  | 'why'
  | 'cause';

/** The texts of the list of proposed corrections. */
export interface ListMessages {
  /** Also the name of its sheet. */
  readonly title: string;
  readonly columns: Readonly<Record<ListColumn, string>>;
  /** In the place of a cell where a row is to be put in. */
  readonly insertBefore: (row: number) => string;
  /** In the place of what stands there now, where a row is to be put in. */
  readonly newRow: string;
  readonly nothing: string;
  /** At the foot of each printed page. */
  readonly foot: string;
  /** @param page what stands for the number of the page; @param pages for how many there are */
  readonly page: (page: string, pages: string) => string;
}
