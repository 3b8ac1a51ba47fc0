import type { Amount } from '../../../amount/amount';
import { CLASSIFICATIONS, codePart, listedName, parentsOf } from '../../classification/classification';
import type { Classification } from '../../classification/classification';
import { codeText } from '../../classification/code';
import type { CodeAndName } from '../../classification/code';
import type { CodeForm } from '../../layouts/form';
import type { BlockLayout, ColumnRole } from '../../layouts/layout';
import type { SetCell } from '../set/set-table';
import type { PrintedColumn } from './header';
import type { Answer } from './known-sum';
import { amountCells, columnSums, putTotalRow } from './sums';
import type { OwnEntry } from './sums';
import type { TableBody } from './table-body';

/** Something with an amount that belongs into a row by its codes: a budget line, a revenue. */
export interface Coded {
  readonly unit: string | undefined;
  readonly functional: CodeAndName;
  readonly governmentEconomic?: CodeAndName;
  readonly departmentEconomic?: CodeAndName;
  readonly amount: Amount;
}

/** What the rows of a table by codes are made of. */
export interface CodedSource<T extends Coded> {
  /** Undefined where the data tell of none. */
  readonly things: readonly T[] | undefined;
  /** Whether a thing belongs into the table at all. */
  readonly belongs: (thing: T) => Answer;
  /** What a column of a row shows of the things with its codes. */
  readonly entry: (column: string, things: readonly T[], row: RowCodes) => ReturnType<OwnEntry>;
  /** A unit as printed. */
  readonly unitText: (unit: string) => string;
}

/** What keys a row. */
export interface RowCodes {
  /** Null where the table does not tell units apart, undefined where nothing tells which. */
  readonly unit: string | null | undefined;
  readonly codes: Readonly<Partial<Record<Classification, CodeAndName>>>;
}

interface PlannedRow<T> extends RowCodes {
  readonly name: string;
  /** Undefined in a row that only the workbook's own table tells of. */
  readonly things: readonly T[] | undefined;
  /** The names of the rows below it that it adds up; none for one of its own figures. */
  readonly parts: readonly string[];
}

/** Writes the rows of a table that is keyed by codes, in their order, and its 合计. */
export function writeCodeTable<T extends Coded>(
  body: TableBody,
  block: BlockLayout,
  { levels, total }: CodeForm,
  source: CodedSource<T>,
): void {
  const { things } = source;
  const items = things ? itemRows(body, things, source) : rowsOfSource<T>(body, block);
  const rows = levels === 'all' ? withParents(items) : items;
  // From the last to the first: what a row adds up stands below it.
  for (const [index, row] of [...rows.entries()].reverse()) {
    const at = { name: row.name, index };
    const amounts =
      row.parts.length > 0
        ? columnSums(body, block, at, row.parts)
        : amountCells(body, block, at, (column) =>
            row.things ? source.entry(column, row.things, row) : { sum: 'table' },
          );
    body.putRow(index, row.parts.length > 0 ? 'part' : 'data', cellsOf(body, row, source, amounts));
  }
  const added = new Set(rows.flatMap(({ parts }) => parts));
  const tops = rows.map(({ name }) => name).filter((name) => !added.has(name));
  const isKnown = things !== undefined || rows.length > 0;
  putTotalRow(body, block, { label: total, index: rows.length, isKnown }, tops);
}

function cellsOf<T extends Coded>(
  body: TableBody,
  row: PlannedRow<T>,
  { unitText }: CodedSource<T>,
  amounts: ReadonlyMap<number, SetCell>,
): SetCell[] {
  return body.cells(amounts, (column) => keyCell(body, row, column, unitText));
}

function keyCell(
  body: TableBody,
  { unit, codes }: RowCodes,
  { layout: { key, role } }: PrintedColumn,
  unitText: (unit: string) => string,
): SetCell {
  switch (role.kind) {
    case 'unit':
      return typeof unit === 'string' ? text(unitText(unit)) : body.openCell('unit');
    case 'code': {
      const code = codes[role.classification];
      const named = body.header.columns.some(({ layout }) => layout.role.kind === 'name');
      return code ? text(named ? code.code : codeText(code)) : null;
    }
    case 'code-part': {
      const code = codes[role.classification]?.code ?? '';
      return text(codePart(role.classification, code, Number(key.slice(-1)) - 1) ?? '');
    }
    case 'name': {
      const [name = ''] = Object.values(codes).map((code) => code.name);
      return name === '' ? body.openCell('name') : text(name);
    }
    case 'item':
    case 'text':
    case 'amount':
    case 'percentage':
      return null;
  }
}

function text(value: string): SetCell {
  return value === '' ? null : { kind: 'text', text: value };
}

function itemRows<T extends Coded>(
  body: TableBody,
  things: readonly T[],
  { belongs }: CodedSource<T>,
): PlannedRow<T>[] {
  const { byUnit, keyed } = keysOf(body);
  const units = new Map<string | undefined, number>();
  const rows = new Map<string, PlannedRow<T> & { readonly things: T[] }>();
  for (const thing of things) {
    if (belongs(thing) === false) continue;
    if (!units.has(thing.unit)) units.set(thing.unit, units.size);
    const codes = Object.fromEntries(keyed.map((each) => [each, thing[each]]));
    const name = keyed.map((each) => thing[each]?.code ?? '').join(' ');
    const place = byUnit ? `${String(units.get(thing.unit)).padStart(4, '0')} ${name}` : name;
    const row = rows.get(place);
    if (row) row.things.push(thing);
    else
      rows.set(place, { name: place, unit: byUnit ? thing.unit : null, codes, things: [thing], parts: [] });
  }
  const single = units.size <= 1;
  return [...rows]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([place, row]) => ({ ...row, name: byUnit && single ? place.slice(5) : place }));
}

/** Rows that the workbook's own table has, where the data tell of none. */
function rowsOfSource<T extends Coded>(body: TableBody, block: BlockLayout): PlannedRow<T>[] {
  const { byUnit, keyed } = keysOf(body);
  return body.sourceRows
    .filter((row) => row.block === block.key && keyed.every((each) => row.codes[each]))
    .map(({ name, unit, codes }) => ({
      name,
      unit: byUnit ? unit : null,
      codes: Object.fromEntries(keyed.map((each) => [each, codes[each]])),
      things: undefined,
      parts: [],
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** What keys the rows of a table: units and codes. */
function keysOf({ header }: TableBody): { byUnit: boolean; keyed: readonly Classification[] } {
  const roles = header.columns.map(({ layout }) => layout.role);
  return {
    byUnit: roles.some(({ kind }) => kind === 'unit'),
    keyed: CLASSIFICATIONS.filter((each) => roles.some((role) => isOf(role, each))),
  };
}

function isOf(role: ColumnRole, classification: Classification): boolean {
  return (role.kind === 'code' || role.kind === 'code-part') && role.classification === classification;
}

/** Above the items of a classification the rows of their sections and classes. */
function withParents<T extends Coded>(items: readonly PlannedRow<T>[]): PlannedRow<T>[] {
  const rows = new Map<string, PlannedRow<T> & { parts: string[] }>();
  for (const item of items) {
    const classification = CLASSIFICATIONS.find((each) => item.codes[each]);
    if (!classification) continue;
    const path = [...parentsOf(classification, item.name), item.name];
    for (const [level, name] of path.entries()) {
      if (rows.has(name)) continue;
      const codes = { [classification]: { code: name, name: listedName(classification, name) ?? '' } };
      const own = name === item.name ? item : { name, unit: null, codes, things: [] };
      rows.set(name, { ...own, parts: [] });
      rows.get(path[level - 1] ?? '')?.parts.push(name);
    }
  }
  return [...rows.values()];
}
