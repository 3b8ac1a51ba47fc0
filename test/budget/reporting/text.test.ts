import { checkBook } from '../../../src/budget/checking/check-book';
import type { CheckResult } from '../../../src/budget/checking/check-book';
import { readBook } from '../../../src/budget/reading/read-book';
import { plain } from '../../../src/budget/reporting/emphasis';
import type { Language } from '../../../src/budget/reporting/language';
import { toText } from '../../../src/budget/reporting/text';
import { workbookOf } from '../workbook-of';
import { checked, expenditureSheet } from './books';
import type { Amounts } from './books';

function report(result: CheckResult, more: { all?: boolean; language?: Language } = {}): string {
  return toText('预算.xlsx', result, { language: 'zh-CN', all: false, emphasis: plain, ...more });
}

const WRONG: Amounts = [31, 20, 10];

test('says the verdict first, then the tables, then what was found in each', () => {
  const text = report(checked([[30, 20, 10], WRONG], { 封面: [['2026年部门预算']] }));
  expect(text.replace(/2010302.* · /, '')).toBe(
    [
      '预算.xlsx',
      '1 处需改；1 项勾稽相符。',
      '',
      '识别出 1 张表（北京部门预算公开 12 表）',
      '  03  支出预算总表  支出  万元  1 处错误',
      '',
      '未识别为预算表的工作表（未检查）',
      '  封面',
      '',
      '03 支出预算总表（工作表“支出”）：1 处错误',
      '  错误  一行的合计等于各栏之和（row-total）',
      '    支出 D5  合计 为 31.00，基本支出 + 项目支出 为 30.00，相差 1.00 万元。',
      '      对照 E5:F5',
      '',
    ].join('\n'),
  );
});

test('is brief where all is well', () => {
  expect(report(checked([[30, 20, 10]]))).toBe(
    '预算.xlsx\n通过；1 项勾稽相符。\n\n识别出 1 张表（北京部门预算公开 12 表）\n  03  支出预算总表  支出  万元  未发现问题\n',
  );
});

test('speaks English too', () => {
  const text = report(checked([WRONG]), { language: 'en-US' });
  expect(text).toContain('1 to correct; 0 checks passed.');
  expect(text).toContain('against E4:F4');
});

describe('many findings of one rule in one table', () => {
  const many = checked(Array.from({ length: 40 }, () => WRONG));

  test('are folded after the first three', () => {
    const lines = report(many).split('\n');
    expect(lines.filter((line) => line.includes('相差'))).toHaveLength(3);
    expect(lines).toContain('    另有 37 处：D7:D43');
    expect(lines.length).toBeLessThan(20);
  });

  test('are all written out on request', () => {
    const lines = report(many, { all: true }).split('\n');
    expect(lines.filter((line) => line.includes('相差'))).toHaveLength(40);
  });

  test('are not folded where few', () => {
    expect(report(checked(Array.from({ length: 5 }, () => WRONG)))).not.toContain('另有');
  });
});

test('says what it looks for where it finds no table', () => {
  const text = report(checkBook(readBook(workbookOf({ 通讯录: [['姓名', '电话']], Sheet2: [] }))));
  expect(text).toContain('没有找到预算表');
  expect(text).toContain('支出预算总表');
  expect(text).toContain('  通讯录、Sheet2（空白）\n');
});

test('says of a sheet that is nearly a table what it is nearest to', () => {
  const nearly = [['本单位支出'], ['支出功能分类科目', '合计', '基本支出'], ['2010301-行政运行', 30, 20]];
  const text = report(checkBook(readBook(workbookOf({ 附件: nearly }))));
  expect(text).toMatch(/附件：最接近“.+”（相似 \d+%）/);
});

test('names the cells of a table where its sheet holds several', () => {
  const balance = [
    ['预算01表 收支总表'],
    ['收入', null, '支出'],
    ['项目', '预算数', '项目', '预算数'],
    ['一、一般公共预算拨款收入', 30, '一、一般公共服务支出', 30],
    ['收入总计', 30, '支出总计', 30],
  ];
  const text = report(checked([], { 两张: [...balance, [], ...expenditureSheet([WRONG])] }));
  expect(text).toMatch(/01 .* 两张 A1:D\d .*\n.*03 .* 两张 A\d:F10 /);
});

test('lets nothing of the workbook steer the terminal', () => {
  const text = report(checked([WRONG], { '\u001b[2J封\n面\u202e': [['<script>alert(1)</script>']] }));
  expect(text).toContain('\n  [2J封 面\n');
});
