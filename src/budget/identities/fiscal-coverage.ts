import type { Amount } from '../../amount/amount';
import type { Book } from '../tables/book';
import { oncePer } from '../../common/once-per';
import type { Figure } from '../tables/figure';
import type { Table } from '../tables/table';
import { spendingOfOtherFunds } from '../tables/fund-sources';
import { inYuan, roundingOf } from '../tables/rounding';
import { blockOf, itemEntry } from '../tables/selection';

/**
 * How much of the money is other than fiscal appropriations. A class that is the same in 收支总表 and in
 * 财政拨款收支总表 has no other money in it, so that what holds as ≤ in general holds as = for each of its codes.
 */
export class FiscalCoverage {
  private readonly whole = new Map<string, boolean>();

  private constructor(
    private readonly all: Table | undefined,
    private readonly fiscal: Table | undefined,
    /** Fiscal money that counts as other money too. */
    private readonly besides: (functionalClass?: string) => readonly Figure[] | undefined,
  ) {}

  static readonly of = oncePer((book: Book) => FiscalCoverage.over(book, () => []));

  /** The same of the general public budget alone: what the two other funds pay for is other money. */
  static readonly ofGeneralBudget = oncePer((book: Book) =>
    FiscalCoverage.over(book, (functionalClass) => spendingOfOtherFunds(book, functionalClass)),
  );

  private static over(book: Book, besides: FiscalCoverage['besides']): FiscalCoverage {
    return new FiscalCoverage(
      book.table('revenue-and-expenditure'),
      book.table('fiscal-appropriation'),
      besides,
    );
  }

  /** Whether no other money is in a class (three digits). */
  isWhole(functionalClass: string): boolean {
    const known = this.whole.get(functionalClass);
    if (known !== undefined) return known;
    const rest = this.difference(this.ofItem(functionalClass), this.besides(functionalClass));
    const whole = rest?.isZero ?? false;
    this.whole.set(functionalClass, whole);
    return whole;
  }

  /** The classes that no other money is in. */
  wholeClasses(): readonly string[] {
    const items = this.fiscal && blockOf(this.fiscal, 'expenditure')?.rows.map(({ item = '' }) => item);
    return [...new Set(items)].filter((item) => this.isWhole(item));
  }

  /**
   * The most that there can be of other money, in 元; undefined where the two grand totals do not tell. One total alone may be wrong: that
   * of the year counts where it leaves room for more.
   */
  otherMoney(): Amount | undefined {
    const [grand, year] = ['grand-total', 'this-year'].map((item) =>
      this.most(this.ofItem(item), this.besides()),
    );
    return grand && year && year.compareTo(grand) > 0 ? year : grand;
  }

  /** The most that there can be of other money in a class, in 元; undefined where the two tables do not tell. */
  otherMoneyIn(functionalClass: string): Amount | undefined {
    return this.most(this.ofItem(functionalClass), this.besides(functionalClass));
  }

  private most(figures: readonly Figure[], besides: readonly Figure[] | undefined): Amount | undefined {
    return this.difference(figures, besides)?.plus(roundingOf([...figures, ...(besides ?? [])]));
  }

  /** A blank in 财政拨款收支总表 is no fiscal money; a blank in 收支总表 does not tell. */
  private difference(
    [all, fiscal]: readonly Figure[],
    besides: readonly Figure[] | undefined,
  ): Amount | undefined {
    if (!all?.amount || !fiscal || fiscal.state === 'unreadable' || !besides) return undefined;
    return inYuan([all])
      .minus(inYuan([fiscal]))
      .plus(inYuan(besides));
  }

  /** What both tables say of an item; nothing where one does not. */
  private ofItem(item: string): Figure[] {
    const figures = [this.all, this.fiscal].flatMap((table) => figureIn(table, item));
    return figures.length === 2 ? figures : [];
  }
}

function figureIn(table: Table | undefined, item: string): Figure[] {
  const block = table && blockOf(table, 'expenditure');
  const entry = block && itemEntry(block, item);
  return entry ? [entry.figure] : [];
}
