import * as fc from 'fast-check';
import type { Cell, CellValue } from '../../../src/workbook/cell';
import type { Workbook } from '../../../src/workbook/workbook';
import { contentAt } from '../errors/contents';
import type { Content } from '../errors/contents';
import { cellAmong } from './drawn-place';
import type { DrawnPlace } from './drawn-place';

/** What an edit makes of a cell. */
export type DrawnContent = (before: Cell | undefined, workbook: Workbook) => Content | undefined;

const TEXTS = [
  '12.50',
  '1,234.56',
  '11,262,466491',
  '12，3',
  '1.2.3',
  '5万元',
  ' 8 ',
  '-',
  '（3.2）',
  '无',
  'XX',
  '合计',
  '本页小计',
  '其中：',
  '总计',
  '注：另附',
  '单位：元',
  '单位：万元',
  '预算03表 支出预算总表',
  '收支总表',
  '2025年收入总表（续）',
  '2010301-行政运行',
  '30201-办公费',
  '208',
  '一般公共服务支出',
  '一、一般公共预算资金',
  '本年收入合计',
  '产出指标',
  '某项目',
];

const FORMATS = ['0', '0.00', '#,##0.000000', 'General', '0.0', '@'];
const FORMULAS = ['SUM(B5:B9)', 'D5+D6', 'SUBTOTAL(9,C5:C12)', "'Sheet1'!B5", 'E5', 'SUM(D5:D300)'];

const amount = fc.oneof(
  fc.integer({ min: -2000, max: 200_000 }).map((n) => n / 100),
  fc.integer({ min: 0, max: 999_999_999 }).map((n) => n / 1e6),
  fc.constantFrom(0, 1, 2_010_301, 20_805),
);

/** Everything that people and programs put into cells. */
export const drawnContent: fc.Arbitrary<DrawnContent> = fc.oneof(
  { weight: 8, arbitrary: amount.map(typed) },
  { weight: 3, arbitrary: fc.constant(nothing) },
  { weight: 4, arbitrary: fc.constantFrom(...TEXTS).map(written) },
  { weight: 1, arbitrary: fc.constantFrom(true, null, { error: '#REF!' }).map(written) },
  { weight: 2, arbitrary: fc.constantFrom(...FORMATS).map(formatted) },
  { weight: 2, arbitrary: fc.constant(recalculated) },
  { weight: 2, arbitrary: fc.tuple(fc.constantFrom(...FORMULAS), amount).map(calculated) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...FORMULAS), fc.constant(null)).map(calculated) },
  { weight: 2, arbitrary: cellAmong(() => true).map(copied) },
);

function nothing(): Content | undefined {
  return undefined;
}

function written(value: CellValue): DrawnContent {
  return () => ({ value });
}

function typed(value: number): DrawnContent {
  return (before) => ({ value, ...formatOf(before) });
}

function calculated([formula, value]: readonly [string, CellValue]): DrawnContent {
  return (before) => ({ formula, value, ...formatOf(before) });
}

function formatted(format: string): DrawnContent {
  return (before) => before && { ...contentOf(before), format };
}

/** The same formula with another result, or another number typed. */
function recalculated(before: Cell | undefined): Content | undefined {
  if (!before) return undefined;
  const { value } = before;
  return { ...contentOf(before), value: typeof value === 'number' ? value + 1.25 : value };
}

/** What stands elsewhere. */
function copied(place: DrawnPlace): DrawnContent {
  return (_, workbook) => {
    const at = place(workbook);
    return at && contentAt(workbook, at);
  };
}

function contentOf({ value, formula, ...cell }: Cell): Content {
  return { value, ...(formula !== undefined && { formula }), ...formatOf(cell) };
}

function formatOf(cell: Pick<Cell, 'format'> | undefined): Pick<Cell, 'format'> {
  return cell?.format === undefined ? {} : { format: cell.format };
}
