import type { Amount } from '../../../amount/amount';
import type { Book } from '../../tables/book';
import type { Category } from '../data/budget-line';
import { leafRows, placedTable } from '../../tables/selection';
import { pairKey } from './raw-lines';
import { amountIn } from '../../tables/amounts';
import { totalled } from '../../../amount/sum';
import type { RawLine } from './raw-lines';

/**
 * Whether basic expenditure of the general public budget under a pair of economic codes is personnel or public funds: where 07 has
 * it all in one of the two columns. `basic` where it does not tell.
 */
export function categoriesOf(book: Book): (line: RawLine) => Category {
  const placed = placedTable(book, 'basic-expenditure');
  const columns = new Map<string, readonly (Amount | undefined)[]>();
  let isPaired = false;
  for (const row of placed ? leafRows(placed.block) : []) {
    const { governmentEconomic, departmentEconomic } = row.codes;
    if (governmentEconomic) isPaired = true;
    const key = pairKey(governmentEconomic?.code, departmentEconomic?.code ?? '');
    const own = ['personnel', 'public'].map((column) => placed && amountIn(placed.block, row, column));
    const before = columns.get(key);
    columns.set(key, before ? own.map((amount, i) => totalled([amount, before[i]])) : own);
  }
  return ({ part, governmentEconomic, departmentEconomic }) => {
    if (part !== 'basic') return part;
    const government = isPaired ? governmentEconomic.code : undefined;
    const [personnel, other] = columns.get(pairKey(government, departmentEconomic.code)) ?? [];
    if (!personnel || !other || personnel.isZero === other.isZero) return 'basic';
    return other.isZero ? 'personnel' : 'public';
  };
}
