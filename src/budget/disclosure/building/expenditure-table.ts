import type { CodeForm } from '../../layouts/form';
import type { BlockLayout } from '../../layouts/layout';
import type { BudgetLine } from '../data/lines';
import { writeCodeTable } from './code-table';
import type { RowCodes } from './code-table';
import { lineTerms, meets } from './condition';
import type { Condition } from './condition';
import type { BuildContext } from './context';
import { addUp, sumWhere } from './known-sum';
import { measureOf, scopes } from './measures';
import type { Measure } from './measures';
import type { Entry, TableBody } from './table-body';

/** Writes a table of budget lines by code: 03, 06 to 09. */
export function writeExpenditureTable(
  context: BuildContext,
  body: TableBody,
  block: BlockLayout,
  form: CodeForm,
): void {
  const scope = scopes[body.layout.key] ?? [];
  const measures = measuresOf(body, scope);
  writeCodeTable<BudgetLine>(body, block, form, {
    things: context.data.lines,
    belongs: (line) => meets(line, scope, context.funds),
    entry: (column, lines, row) => {
      const measure = measures.get(column);
      return measure && entryOf(context, measure, lines, row);
    },
    unitText: context.unitText,
  });
}

/** What each column shows, within the scope of the table. */
function measuresOf({ header }: TableBody, scope: readonly Condition[]): Map<string, Measure> {
  const keys = header.columns.map(({ layout }) => layout.key);
  const printed = new Set(keys);
  return new Map(
    keys.flatMap((key) => {
      const own = measureOf(key, printed);
      if (!own) return [];
      const minus = own.minus && [...scope, ...own.minus];
      return [[key, { plus: [...scope, ...own.plus], ...(minus && { minus }) }]];
    }),
  );
}

function entryOf(
  { live, funds }: BuildContext,
  { plus, minus }: Measure,
  lines: readonly BudgetLine[],
  row: RowCodes,
): Entry {
  const sum = (conditions: readonly Condition[]) => sumWhere(lines, (line) => meets(line, conditions, funds));
  const terms = (conditions: readonly Condition[]) => () =>
    lineTerms(narrowed([...keyConditions(row), ...conditions]));
  const formula = live(terms(plus), minus && terms(minus));
  return { sum: addUp([sum(plus)], minus ? [sum(minus)] : []), ...(formula && { formula }) };
}

function keyConditions({ unit, codes }: RowCodes): Condition[] {
  const begins = (column: 'functional' | 'governmentEconomic' | 'departmentEconomic'): Condition[] => {
    const code = codes[column]?.code;
    return code === undefined ? [] : [{ column, begins: code }];
  };
  return [
    ...(typeof unit === 'string' ? [{ column: 'unit', is: unit } as const] : []),
    ...begins('functional'),
    ...begins('governmentEconomic'),
    ...begins('departmentEconomic'),
  ];
}

/** Several conditions on a column as one: a spreadsheet's sum has one criterion a column. */
function narrowed(conditions: readonly Condition[]): Condition[] {
  const merged: Condition[] = [];
  for (const condition of conditions) {
    const at = merged.findIndex((each) => each.column === condition.column);
    const before = merged[at];
    if (!before || !('among' in before) || !('among' in condition)) merged.push(condition);
    else merged[at] = { ...before, among: before.among.filter((key) => condition.among.includes(key)) };
  }
  return merged;
}
