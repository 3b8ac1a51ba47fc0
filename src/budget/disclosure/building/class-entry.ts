import { convert } from '../../../amount/unit';
import type { Unit } from '../../../amount/unit';
import { grouped } from '../../../common/grouped';
import { classOf } from '../../classification/code';
import { FUND_TABLES } from '../../tables/fund-sources';
import type { BudgetLine } from '../data/lines';
import type { Term } from '../set/set-formula';
import type { SetCell } from '../set/set-table';
import { meets } from './condition';
import type { Condition } from './condition';
import type { BuildContext } from './context';
import { fiscalOnly } from './fund-columns';
import { addUp, isAmount, sumWhere } from './known-sum';
import type { KnownSum } from './known-sum';
import type { Entry, TableBody } from './table-body';

/** The lines of a scope by the class of their functional code. */
export function linesByClass(
  { data: { lines = [] }, funds }: BuildContext,
  scope: readonly Condition[],
): ReadonlyMap<string, readonly BudgetLine[]> {
  const own = lines.filter((line) => meets(line, scope, funds) !== false);
  return grouped(own, ({ functional }) => classOf(functional.code));
}

/** What is spent on a class: the lines, tied to the tables of their funds, or to 支出总表, where these give the same. */
export function classEntry(
  context: BuildContext,
  code: string,
  column: string,
  lines: readonly BudgetLine[],
  isFiscal: boolean,
): Entry {
  const among = column === 'total' ? fiscalOnly(isFiscal) : [column];
  const scope: Condition[] = among ? [{ column: 'fund', among }] : [];
  const sum: KnownSum = context.data.lines
    ? sumWhere(lines, (line) => meets(line, scope, context.funds))
    : 'table';
  const tables = isFiscal
    ? FUND_TABLES.filter(({ fund }) => among?.includes(fund)).map(({ table }) => table)
    : (['expenditure'] as const);
  const ties = tables.map((table) => classTie(context.bodies.get(table), code));
  const terms = ties.flatMap(({ term }) => term ?? []);
  const tied = addUp(ties.map((tie) => tie.sum));
  // Where the tables that it ties to lack a row, the tie would not give the class.
  const holds = isAmount(sum) && isAmount(tied) && tied.equals(sum);
  return { sum, ...(holds && { formula: { plus: terms } }) };
}

/** A class in a table by codes: its row where it has one, else the sum of the rows whose codes begin with it. */
function classTie(body: TableBody | undefined, code: string): { term?: Term; sum: KnownSum } {
  const own = body?.figure(code, 'total');
  if (own) return { term: { kind: 'cell', at: own.at }, sum: own.sum };
  const [codes, totals] = [body?.columnOf('functional'), body?.columnOf('total')];
  if (!body || codes === undefined || totals === undefined) return { sum: null };
  const sums = body.rows.flatMap(({ cells }) => {
    const key = cells[codes];
    return key?.kind === 'text' && key.text.startsWith(code) ? [sumIn(cells[totals], body.form.unit)] : [];
  });
  if (sums.length === 0) return { sum: null };
  const rows = { table: body.layout.key, firstRow: 0, lastRow: body.rows.length - 2 };
  return {
    sum: addUp(sums),
    term: {
      kind: 'matching',
      sum: { ...rows, column: totals },
      where: [{ run: { ...rows, column: codes }, is: { kind: 'begins', text: code } }],
    },
  };
}

function sumIn(cell: SetCell | undefined, unit: Unit): KnownSum {
  if (cell?.kind === 'open') return cell.reason;
  return cell?.kind === 'amount' && cell.amount ? convert(cell.amount, unit, '万元') : null;
}
