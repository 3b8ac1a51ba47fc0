import type { Workbook } from '../../src/workbook/workbook';
import { workbookOf } from '../budget/workbook-of';

const HEADER = ['科目编码', '科目名称', '合计', '基本支出', '项目支出'];

/** The sheet of the small book. */
export const SHEET = '支出';

/** An expenditure table of three rows and their total. @param total D7, which is 60 where all ties out */
export function smallBook(total: string | number = 60): Workbook {
  return workbookOf({
    [SHEET]: [
      ['支出预算总表'],
      ['', '', '', '', '单位：万元'],
      HEADER,
      ['2010101', '行政运行', 30, 30, null],
      ['2010102', '一般行政管理事务', 20, 20, null],
      ['2010103', '机关服务', 15, 10, 5],
      ['合计', '', 65, total, 5],
    ],
  });
}
