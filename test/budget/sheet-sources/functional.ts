import type { SheetSource } from '../workbook-of';
import { sheet } from './head';
import type { Line } from './head';

/** Expenditure by functional code as Shanghai has it; rows from 6: A 类 B 款 C 项 D name, E 合计, F 基本, G 项目. */
export function shanghaiFunctionalSheet(
  title: string,
  over: string,
  rows: readonly Line[],
  unit = '元',
): SheetSource {
  const header = [
    [null, null, null, '项目', null, over],
    [null, '功能分类科目编码'],
    ['类', '款', '项', '功能分类科目名称', '合计', '基本支出', '项目支出'],
  ];
  return sheet(title, unit, header, rows);
}
