import { shanghaiExpenditureSheet } from '../sheet-sources/expenditure';
import { workbookOf } from '../workbook-of';
import { causesOf } from './causes-of';

const table = (...rows: Parameters<typeof shanghaiExpenditureSheet>[0]) => ({
  '3': shanghaiExpenditureSheet([
    ...rows,
    ['212', null, null, '城乡社区支出', 5, 5],
    ['212', '05', null, '城乡社区环境卫生', 5, 5],
    ['212', '05', '01', '城乡社区环境卫生', 5, 5],
  ]),
});

const items = [
  ['201', '03', '01', '行政运行', 20, 20],
  ['201', '03', '02', '一般行政管理事务', 10, null, 10],
] as const;

describe('the row of a parent code that is lost while its parts are there', () => {
  it('is put back before them with what they come to', () => {
    const sheets = table(['201', null, null, '一般公共服务支出', 30, 20, 10], ...items);
    const [cause, ...others] = causesOf(workbookOf(sheets));
    expect(others).toEqual([]);
    expect(cause).toMatchObject({
      errorType: 'missing-row',
      certainty: 'likely',
      mends: { '3!E7': '30', '3!F7': '20', '3!G7': '10' },
      explains: ['3!C7 absent-parent'],
    });
    expect(cause?.absent?.[0]).toMatch(/^20103/);
  });

  it('is no cause where no table lists such codes', () => {
    expect(causesOf(workbookOf({ '3': shanghaiExpenditureSheet([...items]) }))).toEqual([]);
  });
});
