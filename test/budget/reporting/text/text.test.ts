import { checkBook } from '../../../../src/budget/checking/check-book';
import type { CheckResult } from '../../../../src/budget/checking/check-book';
import { readBook } from '../../../../src/budget/reading/read-book';
import type { Diagnosis } from '../../../../src/budget/locating/cause';
import { plain } from '../../../../src/budget/reporting/text/text-style';
import type { Language } from '../../../../src/common/language';
import { reportView } from '../../../../src/budget/reporting/view/report-view';
import { toText } from '../../../../src/budget/reporting/text/text';
import { workbookOf } from '../../workbook-of';
import { checked, expenditureSheet, summarySheet } from '../books';
import type { Amounts } from '../books';
import { cause, diagnosis, explanation, findings, leftOut, noCauses } from '../causes';
import type { Absent } from '../causes';

function report(
  result: CheckResult,
  more: { all?: boolean; language?: Language } = {},
  found: Diagnosis = noCauses,
): string {
  const { all = false, language = 'zh-CN' } = more;
  return toText('预算.xlsx', reportView(result, found, language), { all, emphasis: plain });
}

const WRONG: Amounts = [31, 20, 10];

test('says the verdict first, then the tables, then what was found in each', () => {
  const text = report(checked([[30, 20, 10], WRONG], { 封面: [['2026年部门预算']] }));
  expect(text.replace(/2010302.* · /, '')).toBe(
    [
      '预算.xlsx',
      '1 处需改；另外，缺 1 个合计；1 项勾稽相符。',
      '',
      '识别出 1 张表（北京部门预算公开 12 表）',
      '  03  支出预算总表  支出  万元  1 处错误',
      '',
      '没有核对的 1 项',
      '  03 支出预算总表（支出）：没有“合计”一行，这里的合计无从核对。',
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
    '预算.xlsx\n通过；核对 1 张表；1 项勾稽相符。\n\n识别出 1 张表（北京部门预算公开 12 表）\n  03  支出预算总表  支出  万元  未发现问题\n',
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
  const text = report(checked([], { 两张: [...summarySheet, [], ...expenditureSheet([WRONG])] }));
  expect(text).toMatch(/01 .* 两张 A1:D\d .*\n.*03 .* 两张 A\d:F10 /);
});

test('lets nothing of the workbook steer the terminal', () => {
  const text = report(checked([WRONG], { '\u001b[2J封\n面\u202e': [['<script>alert(1)</script>']] }));
  expect(text).toContain('\n  [2J封 面\n');
});

describe('causes', () => {
  const result = checked([
    [30000000, 20, 10],
    [13.5, 12.5, 10],
    [null, 20, 10],
    [31, 20, 10],
    [32, 20, 10],
  ]);
  const separator = cause(result, explanation(result, 'separator', [['D4', '30']]), {
    explains: findings(result, 'f1'),
    satisfiedCount: 1,
  });
  const omitted = cause(result, explanation(result, 'omitted-amount', [['D6', '30']]), {
    id: 'c2',
    certainty: 'likely',
    explains: findings(result, 'f3'),
  });
  const unsure = cause(result, explanation(result, 'digit', [['D5', '22.5']]), {
    id: 'c3',
    certainty: 'possible',
    explains: findings(result, 'f2'),
    alternatives: [explanation(result, 'digit', [['F5', '1']])],
  });
  const withoutCodes = (text: string) => text.replace(/(20103\d\d)-\S+ \S+ \S+/g, '$1');

  test('come first, each with its findings folded under it, then what has none', () => {
    expect(withoutCodes(report(result, {}, diagnosis([separator, omitted, unsure])))).toBe(
      [
        '预算.xlsx',
        '5 处需改；查明 3 个原因（确定 1 个，很可能 1 个，可能 1 个），引起其中 3 处；另外，缺 1 个合计；0 项勾稽相符。',
        '',
        '识别出 1 张表（北京部门预算公开 12 表）',
        '  03  支出预算总表  支出  万元  5 处错误',
        '',
        '没有核对的 1 项',
        '  03 支出预算总表（支出）：没有“合计”一行，这里的合计无从核对。',
        '',
        '查明的原因 3 个（确定 1、很可能 1、可能 1）',
        '  1. 确定    支出 D4 2010301 · 合计：小数点误作千分位，30,000,000.00 应为 30.00（修正后 1 处勾稽成立）。',
        '     由此引起 1 处勾稽不符：支出 D4',
        '  2. 很可能  支出 D6 2010303 · 合计：漏填金额，似应为 30.00。',
        '     由此引起 1 处勾稽不符：支出 D6',
        '  3. 可能    支出 D5 2010302 · 合计：数字写错，13.50 或应为 22.50。' +
          '也可能是 F5 多写一位数字（10.00 → 1.00）。只凭这一处勾稽分不出是哪一格错，请核对原始数据。',
        '     由此引起 1 处勾稽不符：支出 D5',
        '',
        '其余（没有查到原因）',
        '',
        '03 支出预算总表（工作表“支出”）：2 处错误',
        '  错误  一行的合计等于各栏之和（row-total）2 处',
        '    支出 D7  2010304 · 合计 为 31.00，基本支出 + 项目支出 为 30.00，相差 1.00 万元。',
        '      对照 E7:F7',
        '    支出 D8  2010305 · 合计 为 32.00，基本支出 + 项目支出 为 30.00，相差 2.00 万元。',
        '      对照 E8:F8',
        '',
      ].join('\n'),
    );
  });

  test('are written out with their findings on request', () => {
    const lines = report(result, { all: true }, diagnosis([separator])).split('\n');
    const at = lines.indexOf('     由此引起 1 处勾稽不符：支出 D4');
    expect(lines[at + 1]).toMatch(/^ {9}支出 D4 {2}.*相差 29,999,970.00 万元。$/);
    expect(lines[at + 2]).toBe('           对照 E4:F4');
  });

  test('give the figures of a few of their cells, of all on request', () => {
    const rows = Array.from({ length: 9 }, (_, i): Amounts => [30000000 + i * 1e6, 20, 10]);
    const many = checked(rows);
    const [first, ...others] = rows.map((_, i) => [`D${i + 4}`, `${30 + i}`] as const);
    const changes = explanation(many, 'separator', [first ?? ['D4', '30'], ...others]);
    const found = diagnosis([cause(many, changes, { explains: many.findings, satisfiedCount: 9 })]);
    const text = withoutCodes(report(many, {}, found));
    expect(text).toContain(
      '  1. 确定  支出 D4:D12 共 9 格：小数点误作千分位，如 D4（合计）30,000,000.00 应为 30.00（修正后 9 处勾稽全部成立）。\n',
    );
    expect(text).toContain('     各格（除以 1,000,000）：D4 30,000,000.00 → 30.00；');
    expect(text).toContain('D9 35,000,000.00 → 35.00 等 9 格\n     由此引起 9 处勾稽不符：支出 D4:D12\n');
    expect(text).not.toContain('其余');
    expect(report(many, { all: true }, found)).toContain('；D12 38,000,000.00 → 38.00\n');
  });

  test('give cells that change alike together', () => {
    const changes = explanation(result, 'digit', [
      ['E4', '21'],
      ['E6', '21'],
      ['E5', '13'],
    ]);
    expect(report(result, {}, diagnosis([cause(result, changes)]))).toContain(
      '     各格：E4、E6 20.00 → 21.00；E5 12.50 → 13.00\n',
    );
  });

  test('give the rows left out, of many the first', () => {
    const rows = Array.from({ length: 7 }, (_, i): Absent => [`甲${i}`, undefined, ['D5', `${i}`]]);
    const [first = [undefined, undefined, ['D5', '1']], ...others] = rows;
    const found = diagnosis([cause(result, leftOut(result, first, ...others))]);
    const text = report(result, {}, found);
    expect(text).toContain('支出：漏了 7 行，第 5 行之前应有 7 行。\n');
    expect(text).toContain('     各行：甲0 0.00；甲1 1.00；');
    expect(text).toContain('甲5 5.00 等 7 行\n');
    expect(report(result, { all: true }, found)).toContain('     第 5 行之前应有“甲6”，合计 6.00\n');
  });

  test('say so where the search for them was cut short', () => {
    const line = '错误交织太多，部分原因没有查完';
    expect(report(result, {}, diagnosis([separator], true))).toContain(line);
    expect(report(result, {}, diagnosis([], true))).toContain(line);
    expect(report(result)).not.toContain(line);
  });

  test('are told in English too', () => {
    const text = report(result, { language: 'en-US' }, diagnosis([separator, unsure], true));
    expect(text).toContain(
      '5 to correct; 2 causes found (1 certain, 1 possible), behind 2 of them; besides, 1 total absent; 0 checks',
    );
    expect(text).toContain('  2. possible  支出 D5');
    expect(text).toContain('     led to 1 failing tie: 支出 D4\n');
    expect(text).toContain('Everything else (no cause found)');
    expect(text).toContain('cut short');
  });
});
