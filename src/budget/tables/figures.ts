import type { Figure } from './figure';

/**
 * The figures of a row by column key. Rows of a block share the list of keys, so that a table of many rows
 * costs a list a row and no more.
 */
export class Figures {
  /** @param keys parallel to the figures */
  constructor(
    private readonly columns: readonly string[],
    private readonly list: readonly Figure[],
  ) {}

  get(key: string): Figure | undefined {
    const index = this.columns.indexOf(key);
    return index < 0 ? undefined : this.list[index];
  }

  has(key: string): boolean {
    return this.columns.includes(key);
  }

  /** The key of the column that a figure stands in. */
  keyOf(figure: Figure): string | undefined {
    return this.columns[this.list.indexOf(figure)];
  }

  /** In the order of the columns printed. */
  values(): readonly Figure[] {
    return this.list;
  }

  /** The same with one figure replaced, or added at the end. */
  with(key: string, figure: Figure): Figures {
    const index = this.columns.indexOf(key);
    if (index < 0) return new Figures([...this.columns, key], [...this.list, figure]);
    return new Figures(this.columns, this.list.with(index, figure));
  }

  *[Symbol.iterator](): IterableIterator<readonly [key: string, figure: Figure]> {
    for (let index = 0; index < this.columns.length; index++) {
      const [key, figure] = [this.columns[index], this.list[index]];
      if (key !== undefined && figure) yield [key, figure];
    }
  }
}
