import type { Choose } from '../../generate/errors/choose';
import { pick } from '../../generate/errors/choose';
import type { CellValue } from '../../../src/workbook/cell';

const PIECES = [
  ...[
    '部门',
    '合计',
    '其中：',
    '单位：',
    '万元',
    '元',
    '一、',
    '（一）',
    '1、',
    '2026年',
    '支出预算总表',
    '预算03表',
    '续',
  ],
  ...['2010301', '30101', '行政运行', '-', '—', '.', ',', '，', '%', '¥', '(', '）', '=', '=A1', 'N/A', '无'],
  ...['0', '12', '９', '1.50', '1e308', ' ', '　', '\n', '\u200b', '\u202e', '\u0000', '😀', '\ud800', 'ﷺ'],
  ...['constructor', '__proto__', '<b>', '&amp;', '_x0041_', '"', "'", '\\'],
];
const NUMBERS = [0, -0, 1, 12.34, -5, 1e15, 1e16, 1.7976931348623157e308, 5e-324, 0.1 + 0.2, 46091];

/** What somebody may have left in a cell: pieces of what budgets and programs write, in any order and number. */
export function oddValue(choose: Choose): CellValue {
  switch (choose(8)) {
    case 0:
      return null;
    case 1:
      return choose(2) === 0;
    case 2:
      return { error: pick(['#REF!', '#DIV/0!', '#N/A'], choose) ?? '#N/A' };
    case 3:
    case 4:
      return pick(NUMBERS, choose) ?? 0;
    case 5:
      return (pick(PIECES, choose) ?? '').repeat(1 + choose(300));
    default:
      return Array.from({ length: 1 + choose(5) }, () => pick(PIECES, choose)).join('');
  }
}
