import { Amount } from '../../../../src/amount/amount';
import { listedName } from '../../../../src/budget/classification/classification';
import type { BudgetLine, MemoItem } from '../../../../src/budget/disclosure/data/lines';
import type {
  CarryOver,
  DisclosureData,
  Revenue,
} from '../../../../src/budget/disclosure/data/disclosure-data';
import { NO_SOURCE_FIGURES, NO_SOURCE_ROWS } from '../../../../src/budget/disclosure/data/source-figures';
import { buildSet } from '../../../../src/budget/disclosure/building/build-set';
import type { BuildOptions } from '../../../../src/budget/disclosure/building/build-set';
import type { SetCell, SetTable } from '../../../../src/budget/disclosure/set/set-table';
import { beijing12 } from '../../../../src/budget/layouts/beijing-12';
import type { LayoutPack, TableKey } from '../../../../src/budget/layouts/layout';

export const OFFICE = '清河街道办事处';

/** An amount in 万元. */
export const wan = (text: string): Amount => Amount.fromDecimal(text);

/** A line of personnel funds of the general budget, but for what is said. */
export function line(codes: string, amount: string, other: Partial<BudgetLine> = {}): BudgetLine {
  const [functional = '', governmentEconomic = '', departmentEconomic = ''] = codes.split(' ');
  return {
    unit: OFFICE,
    functional: { code: functional, name: listedName('functional', functional) ?? '' },
    governmentEconomic: {
      code: governmentEconomic,
      name: listedName('governmentEconomic', governmentEconomic) ?? '',
    },
    departmentEconomic: {
      code: departmentEconomic,
      name: listedName('departmentEconomic', departmentEconomic) ?? '',
    },
    fund: 'general',
    year: 'this-year',
    category: 'personnel',
    project: null,
    construction: false,
    procurement: null,
    catalogue: null,
    threePublic: null,
    ...other,
    amount: wan(amount),
  };
}

/** A line of project expenditure. */
export function projectLine(codes: string, amount: string, other: Partial<BudgetLine> = {}): BudgetLine {
  return line(codes, amount, { category: 'project', project: '社区服务', ...other });
}

export function revenue(fund: string, amount: string, unit = OFFICE, unitCode = '618001'): Revenue {
  return { unit, unitCode, fund, amount: wan(amount) };
}

export function carryOver(
  direction: CarryOver['direction'],
  fund: string,
  amount: string,
  functional: string | null = null,
): CarryOver {
  return { unit: OFFICE, unitCode: '618001', direction, fund, functional, amount: wan(amount) };
}

export function memo(amount: string, item: Partial<MemoItem>): MemoItem {
  return {
    unit: OFFICE,
    functional: null,
    fiscal: true,
    project: null,
    procurement: null,
    catalogue: null,
    threePublic: null,
    ...item,
    amount: wan(amount),
  };
}

/** Data in which there is nothing but what is said. */
export function dataOf(parts: Partial<DisclosureData>): DisclosureData {
  return {
    department: { year: 2026, name: OFFICE, officeRunning: null },
    lines: [],
    revenues: [],
    carryOvers: [],
    indicators: [],
    memoItems: [],
    missing: new Set(),
    sourceFigures: NO_SOURCE_FIGURES,
    sourceRows: NO_SOURCE_ROWS,
    ...parts,
  };
}

/** A table of the set made of data. */
export function tableOf(
  parts: Partial<DisclosureData>,
  key: TableKey,
  pack: LayoutPack = beijing12,
  options: BuildOptions = { dataIncluded: false },
): SetTable {
  const table = buildSet(dataOf(parts), pack, options).tables.find((each) => each.key === key);
  if (!table) throw new Error(`${pack.key} has no table ${key}`);
  return table;
}

/** The rows of a table as a reader sees them: `-` for blank, `?` for what is open, cells apart by ` | `. */
export function shown(table: SetTable): string[] {
  return table.rows.map(({ cells }) => cells.map(cellText).join(' | '));
}

function cellText(cell: SetCell): string {
  if (cell?.kind === 'text') return cell.text;
  if (cell?.kind === 'open') return '?';
  return cell?.amount?.toString() ?? '-';
}
