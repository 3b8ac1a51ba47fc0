import { convert } from '../amount/unit';
import type { Amount } from '../amount/amount';
import type { Book } from '../reading/book';
import type { Figure } from '../reading/figure';
import type { Table } from '../reading/table';
import { blockOf, itemRow } from './selection';

/**
 * Where all of the money is fiscal appropriations. A class that is the same in 收支总表 and in 财政拨款收支总表 has no
 * other money in it, so that what holds as ≤ in general holds as = for each of its codes.
 */
export class FiscalCoverage {
  private constructor(
    private readonly all: Table | undefined,
    private readonly fiscal: Table | undefined,
  ) {}

  static of(book: Book): FiscalCoverage {
    return new FiscalCoverage(book.table('revenue-and-expenditure'), book.table('fiscal-appropriation'));
  }

  /** Whether a class (three digits) is wholly paid from fiscal appropriations. */
  isWhole(functionalClass: string): boolean {
    const [all, fiscal] = [this.inYuan(this.all, functionalClass), this.inYuan(this.fiscal, functionalClass)];
    return all !== undefined && fiscal !== undefined && all.equals(fiscal);
  }

  /** The money that is not fiscal, in 元; undefined where the two totals do not tell. */
  otherMoney(): Amount | undefined {
    const [all, fiscal] = [this.inYuan(this.all, 'grand-total'), this.inYuan(this.fiscal, 'grand-total')];
    return all && fiscal ? all.minus(fiscal) : undefined;
  }

  private inYuan(table: Table | undefined, item: string): Amount | undefined {
    const block = table && blockOf(table, 'expenditure');
    const figure: Figure | undefined = block && itemRow(block, item)?.figures.get('total');
    return figure?.amount && convert(figure.amount, figure.unit, '元');
  }
}
