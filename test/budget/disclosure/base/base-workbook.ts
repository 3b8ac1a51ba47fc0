import { baseSheets } from '../../../../src/budget/disclosure/base';
import type { BaseSheet } from '../../../../src/budget/disclosure/base/base-sheet';
import type { Workbook } from '../../../../src/workbook/workbook';
import type { CellSource, SheetSource } from '../../workbook-of';
import { workbookOf } from '../../workbook-of';

/** What a test writes in a row of a base sheet, by the keys of its columns. */
export type FilledRow = Readonly<Record<string, CellSource>>;

const unit = '清河街道办事处';

/** A row of each base sheet that has no fault. */
export const faultless = {
  department: { year: 2026, name: unit },
  'budget-lines': {
    unit,
    functional: '2010302-一般行政管理事务',
    governmentEconomic: '50205-委托业务费',
    departmentEconomic: '30227-委托业务费',
    fund: '一般公共预算拨款收入',
    year: '本年',
    category: '项目支出',
    project: '综合业务',
    amount: 12.36,
  },
  revenue: { unit, 'unit-code': '618001', fund: '一般公共预算拨款收入', amount: 12.36 },
  'carry-over': { unit, direction: '上年结转结余', fund: '单位资金', amount: 1.017728 },
  'memo-items': { unit, money: '财政资金', amount: 3.5, 'three-public': '公务接待费' },
  indicators: {
    unit,
    project: '综合业务',
    'level-1': '产出指标',
    'level-2': '数量指标',
    'level-3': '服务次数',
    relation: '≥',
    value: 12,
    measure: '次',
  },
} satisfies Readonly<Record<string, FilledRow>>;

export type SheetKey = keyof typeof faultless;

/** The base sheet of that key. */
export function baseSheet(key: string): BaseSheet {
  const found = baseSheets.find((each) => each.key === key);
  if (!found) throw new Error(`No base sheet ${key}`);
  return found;
}

/** Headings in row 1, and rows of what is filled in below. */
export function sheetOf(key: string, rows: readonly FilledRow[], language: 'zh' | 'en' = 'zh'): SheetSource {
  const { columns } = baseSheet(key);
  return [
    columns.map(({ heading }) => heading[language]),
    ...rows.map((row) => columns.map((column) => row[column.key] ?? null)),
  ];
}

/** A workbook of every base sheet, with other rows than the faultless one where a test has some. */
export function baseWorkbook(rows: Readonly<Partial<Record<SheetKey, readonly FilledRow[]>>>): Workbook {
  return workbookOf(
    Object.fromEntries(
      baseSheets.map(({ key, name }) => [
        name.zh,
        sheetOf(key, rows[key as SheetKey] ?? [faultless[key as SheetKey]]),
      ]),
    ),
  );
}
