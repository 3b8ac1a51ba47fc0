import type { CellPlan, RowPlan, SheetPlan } from '../../../src/workbook/sheet-plan';
import { PAGE, PAGES } from '../../../src/workbook/sheet-plan';
import type { SheetSet } from '../../../src/hosts/port/sheet-set';

const HEAD = {
  font: '黑体',
  size: 12,
  bold: true,
  border: true,
  horizontal: 'center',
  vertical: 'center',
} as const;
const TEXT = { font: '宋体', size: 11, border: true, wrap: true } as const;
const AMOUNT = { font: '宋体', size: 11, border: true, format: '#,##0.000000' } as const;

/** A contents sheet and tables, each of which sums up its lines; the first table sums up the others. */
export function smallSet(
  tables: number,
  lines: number,
  parts: Partial<Omit<SheetSet, 'names' | 'plans'>> = {},
): SheetSet {
  const names = namesOf(tables);
  return {
    names,
    plans: (settled) => Promise.resolve(plansOf(settled, lines)),
    namesTaken: 'refuse',
    asideName: (name) => `${name}（原）`,
    ...parts,
  };
}

/** The names of a contents sheet and tables. */
export function namesOf(tables: number): string[] {
  return ['目录', ...Array.from({ length: tables }, (_, i) => `预算${String(i + 1).padStart(2, '0')}表`)];
}

/** Plans them, the contents sheet first. */
export function plansOf([contents = '', ...tables]: readonly string[], lines: number): SheetPlan[] {
  return [contentsPlan(contents, tables), ...tables.map((name) => tablePlan(name, lines, tables))];
}

function contentsPlan(name: string, tables: readonly string[]): SheetPlan {
  const link = (table: string): CellPlan => ({ value: table, link: table, style: TEXT });
  return {
    name,
    widths: [20],
    rows: [rowOf([head('目录')]), ...tables.map((table) => rowOf([link(table)]))],
  };
}

function tablePlan(name: string, lines: number, tables: readonly string[]): SheetPlan {
  const isFirst = name === tables[0];
  const others = tables.slice(1).map((table) => `'${table}'!C${lines + 3}`);
  const formula = isFirst && others.length > 0 ? others.join('+') : `SUM(C3:C${lines + 2})`;
  return {
    name,
    widths: [10, 30, 18],
    frozenRows: 2,
    merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
    rows: [
      { cells: [head(name), head(null), head(null)], height: 30 },
      { cells: ['编码', '名称', '金额'].map(head), height: 20 },
      ...Array.from({ length: lines }, (_, i) =>
        rowOf([
          { value: `20101${String(i).padStart(2, '0')}`, style: TEXT },
          { value: `=名称${i}`, style: TEXT },
          { value: 1.5, style: AMOUNT },
        ]),
      ),
      rowOf([
        { value: '合计', style: HEAD },
        { value: null, style: HEAD },
        { value: lines * 1.5, formula, style: AMOUNT },
      ]),
    ],
    page: {
      orientation: 'landscape',
      repeatedRows: 2,
      footer: { left: '某局 & 某处', right: `第 ${PAGE} 页，共 ${PAGES} 页` },
    },
  };
}

function head(value: string | null): CellPlan {
  return { value, style: HEAD };
}

function rowOf(cells: readonly CellPlan[]): RowPlan {
  return { cells };
}
