import { read } from '@e965/xlsx';
import { csvFiles, tableCsv } from '../../../src/budget/publishing/csv/csv-files';
import { csvRecord } from '../../../src/budget/publishing/csv/records';
import { empty, halves, hostile, setOf } from './set';

/** The formulas that SheetJS makes of a CSV. */
function formulasIn(csv: string): string[] {
  const [sheet = {}] = Object.values(read(csv, { type: 'string' }).Sheets);
  return Object.values(sheet as Readonly<Record<string, { f?: string }>>).flatMap(({ f }) => f ?? []);
}

describe('a record', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+86', "'+86"],
    ['-x', "'-x"],
    ['@a', "'@a"],
    ['＝1+1', "'＝1+1"],
    [' =1', "' =1"],
    ['\t=2', "'\t=2"],
    ['\r=2', `"'\r=2"`],
    ['\n=2', `"'\n=2"`],
    ['一、a=b', '一、a=b'],
    ['', ''],
    ['甲,乙', '"甲,乙"'],
    ['"甲"', '"""甲"""'],
    ['=a"b', `"'=a""b"`],
    ['一\n二', '"一\n二"'],
  ])('writes the text %j as %j', (text, written) => {
    expect(csvRecord([text])).toBe(`${written}\r\n`);
  });

  test('leaves a negative number a number', () => {
    expect(csvRecord([{ number: '-12.500000' }, '-12.5'])).toBe("-12.500000,'-12.5\r\n");
  });
});

describe('a table', () => {
  test('has its headings in one line and exact amounts', () => {
    expect(tableCsv(halves).split('\r\n').slice(0, 3)).toEqual([
      '\ufeff收入-项目,收入-预算数,支出-项目,支出-预算数',
      '一、一般公共预算拨款收入,1000.500000,一、一般公共服务支出,800.250000',
      '九、其他收入,,八、社会保障和就业支出,200.250000',
    ]);
  });

  test('repeats down what reaches over rows, says once what reaches over columns, and marks what is open', () => {
    expect(tableCsv(hostile).split('\r\n')).toEqual([
      '\ufeff单位名称,项目名称,项目总额,财政资金,绩效目标',
      `'=1+1,"<b>甲</b>""乙""",-1234567.800000,〔待填〕,"'+86\n第二行"`,
      `'=1+1,"<b>甲</b>""乙""",〔待填〕,〔待填〕,'-x'y`,
      `'@a,'\t=2,0.000001,0.000000,"'＝HYPERLINK(""http://x.example"")"`,
      '合计,,-1234567.799999,,',
      '',
    ]);
  });

  test('has no formula to a spreadsheet, which would make one of what is not guarded', () => {
    expect(formulasIn('=1+1,a\r\n')).toEqual(['1+1']);
    expect(formulasIn(tableCsv(hostile))).toEqual([]);
  });

  test('without rows has its headings', () => {
    expect(tableCsv(empty)).toBe(
      '\ufeff支出功能分类科目,本年政府性基金预算财政拨款支出-合计,本年政府性基金预算财政拨款支出-基本支出\r\n',
    );
  });
});

describe('the files', () => {
  test('are named after sheet and title, as every system allows, and never alike', () => {
    const twice = { ...halves, title: '收/支\u200b总表' };
    const names = csvFiles(setOf(halves, twice, { ...twice, title: '收支总表', sheet: '收支总表' })).map(
      ({ name }) => name,
    );
    expect(names).toEqual(['预算01表-收支总表.csv', '预算01表-收支总表-2.csv', '收支总表.csv']);
  });
});
