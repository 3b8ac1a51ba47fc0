import { fiscalFunds } from '../../layouts/funds';
import type { ItemForm, PrintedItem, PrintedItems } from '../../layouts/form';
import type { BlockLayout, TableKey } from '../../layouts/layout';
import type { BudgetLine } from '../data/budget-line';
import type { CarryOver } from '../data/disclosure-data';
import { convert } from '../../amount/unit';
import type { Unit } from '../../amount/unit';
import type { Term } from '../set/set-formula';
import type { SetCell } from '../set/set-table';
import { classLines } from './classes';
import { meets } from './condition';
import type { Condition } from './condition';
import type { BuildContext } from './context';
import { fundsOf } from './fund-columns';
import { writeItemTable } from './item-table';
import type { ItemLines } from './item-table';
import { addUp, isAmount, sumWhere } from './known-sum';
import type { KnownSum } from './known-sum';
import { scopes } from './measures';
import { carriedTerm, revenueTerm } from './revenue-by-unit';
import type { Entry, TableBody } from './table-body';
import { TOTAL } from './totals';

const FISCAL = fiscalFunds.map(({ key }) => key);

/** Writes a table of revenue beside expenditure: 01 in all, 05 of fiscal appropriations. */
export function writeHalvesTable(context: BuildContext, body: TableBody, form: ItemForm): void {
  const isFiscal = body.layout.key === 'fiscal-appropriation';
  writeItemTable(
    body,
    body.layout.blocks.map((layout) => linesOf(context, body, layout, form, isFiscal)),
  );
}

function linesOf(
  context: BuildContext,
  body: TableBody,
  layout: BlockLayout,
  form: ItemForm,
  isFiscal: boolean,
): ItemLines {
  const printed = form.blocks.find(({ block }) => block === layout.key) ?? {
    block: layout.key,
    top: [],
    foot: [],
  };
  const isExpenditure = form.classes?.block === layout.key;
  const foot = withCarried(context, printed, isFiscal);
  if (!isExpenditure) {
    const items = printed.top.map(({ item }) => item);
    const entry = (item: string) => incomeEntry(context, item, items, isFiscal);
    return { layout, top: printed.top, foot, entry };
  }
  const lines = linesByClass(context, scopes[body.layout.key] ?? []);
  return {
    layout,
    top: classLines(form.classes?.always ?? [], lines.keys()),
    foot,
    entry: (item, column) =>
      item === 'carried-out'
        ? carriedEntry(context, 'carried-out', column === 'total' ? fundsIn(isFiscal) : [column])
        : classEntry(context, item, column, lines.get(item) ?? [], isFiscal),
  };
}

/** Undefined stands for every fund. */
function fundsIn(isFiscal: boolean): readonly string[] | undefined {
  return isFiscal ? FISCAL : undefined;
}

/** What is carried over has lines of its own where there is some, though the form has none; then this year's sum has one too. */
function withCarried(
  { data: { carryOvers = [] } }: BuildContext,
  { block, foot }: PrintedItems,
  isFiscal: boolean,
): readonly (PrintedItem | null)[] {
  const funds = fundsIn(isFiscal);
  const isThere = carryOvers.some(({ fund }) => !funds || funds.includes(fund));
  if (!isThere || foot.some((item) => item?.item === 'this-year')) return foot;
  const added =
    block === 'income'
      ? [
          { item: 'this-year', label: '本年收入合计' },
          { item: 'carried-in', label: '上年结转结余' },
        ]
      : [
          { item: 'this-year', label: '本年支出合计' },
          { item: 'carried-out', label: '年终结转结余' },
        ];
  return [...added, ...foot];
}

/** A source ties to the revenue table's total where that has a column for it. */
function incomeEntry(
  context: BuildContext,
  item: string,
  items: readonly string[],
  isFiscal: boolean,
): Entry {
  const revenue = context.bodies.get('revenue');
  const carried = item === 'carried-in' || item.startsWith('carried-in.');
  const inTable =
    item === 'carried-in' && isFiscal
      ? undefined
      : revenue?.figure(TOTAL, carried ? item : `this-year.${item}`);
  if (inTable) return { sum: inTable.sum, formula: { plus: [{ kind: 'cell', at: inTable.at }] } };
  if (carried) return carriedEntry(context, 'carried-in', fundsIn(isFiscal));
  const funds = fundsOf(item, items);
  const formula = context.live(() => funds.map((fund) => revenueTerm(fund)));
  const { revenues } = context.data;
  return {
    sum: revenues ? sumWhere(revenues, ({ fund }) => funds.includes(fund)) : 'table',
    ...(formula && { formula }),
  };
}

function carriedEntry(
  { data: { carryOvers }, live }: BuildContext,
  direction: CarryOver['direction'],
  funds: readonly string[] | undefined,
): Entry {
  if (!carryOvers) return { sum: 'table' };
  const own = carryOvers.filter(
    (each) => each.direction === direction && (!funds || funds.includes(each.fund)),
  );
  const formula = live(() =>
    [...new Set(own.map(({ fund }) => fund))].map((fund) => carriedTerm(direction, fund)),
  );
  return { sum: sumWhere(own, () => true), ...(formula && { formula }) };
}

function linesByClass(
  { data: { lines = [] } }: BuildContext,
  scope: readonly Condition[],
): Map<string, BudgetLine[]> {
  const classes = new Map<string, BudgetLine[]>();
  for (const line of lines) {
    if (meets(line, scope) === false) continue;
    const code = line.functional.code.slice(0, 3);
    const own = classes.get(code);
    if (own) own.push(line);
    else classes.set(code, [line]);
  }
  return classes;
}

/** The tables that a class ties to, by fund; all funds together stand in 支出总表. */
const TIES: readonly (readonly [fund: string, table: TableKey])[] = [
  ['general', 'general-budget'],
  ['government-fund', 'government-fund'],
  ['state-capital', 'state-capital'],
];

function classEntry(
  context: BuildContext,
  code: string,
  column: string,
  lines: readonly BudgetLine[],
  isFiscal: boolean,
): Entry {
  const funds = column === 'total' ? fundsIn(isFiscal) : [column];
  const scope: Condition[] = funds ? [{ column: 'fund', among: funds }] : [];
  const sum: KnownSum = context.data.lines ? sumWhere(lines, (line) => meets(line, scope)) : 'table';
  const tables = isFiscal
    ? TIES.filter(([fund]) => funds?.includes(fund)).map(([, table]) => table)
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
