import path from 'node:path';
import { gouji } from './gouji';

const sample = path.join(__dirname, '../../samples/xiaoguan-2026-typed.xlsx');
const repaired = path.join(__dirname, '../../samples/xiaoguan-2026-repaired.xlsx');

describe('explain', () => {
  test('says what a cell is about, and every check that it takes part in with its figures', async () => {
    const { code, out, err } = await gouji(['explain', repaired, '预算01表!B5']);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('预算01表 B5  一、一般公共预算拨款收入');
    expect(out).toContain('数：11,262.466491 万元');
    expect(out).toContain('含义：预算 · 本年收入 · 一般公共预算');
    expect(out).toContain('收入总表与收支总表一致 (revenue-tie)');
    expect(out).toContain('预算02表 E6 11,262.466491');
  });

  test('what fails comes first, with what is missing', async () => {
    const { out } = await gouji(['explain', sample, '预算03表!D62']);
    expect(out.split('\n').find((line) => /^ {2}\S/u.test(line))).toContain(
      '✗ 合计行等于各行之和 (column-total)',
    );
    expect(out).toContain('相差');
    expect(out).toContain('另外 56 个数');
  });

  test('in English', async () => {
    const { out } = await gouji(['explain', repaired, "'预算01表'!B5", '--lang', 'en']);
    expect(out).toContain("What it is about: 预算 · this year's revenue · general public budget");
  });

  test.each([
    ['no cell', ['B'], '不是单元格'],
    ['a sheet that is not there', ['收支!B5'], '没有工作表“收支”'],
    ['no sheet', ['B5'], '请写明工作表'],
    ['a cell without an amount', ['预算01表!A5'], '不是任何一张识别出的表里的金额格'],
  ])('a call with %s ends with 2 and says what to do', async (_, words, said) => {
    const { code, out, err } = await gouji(['explain', repaired, ...words]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(said);
  });
});

describe('forms', () => {
  test('lists the forms that are known', async () => {
    const { code, out } = await gouji(['forms']);
    expect(code).toBe(0);
    for (const key of [
      'beijing-12',
      'shanghai-9',
      'shanghai-9-final',
      'national-budget-9',
      'national-final-9',
    ])
      expect(out).toContain(`${key}  `);
    expect(out).toContain('08  government-fund');
  });

  test('says of a workbook which column was taken for what', async () => {
    const { code, out } = await gouji(['forms', repaired]);
    expect(code).toBe(0);
    expect(out).toContain('beijing-12 03 支出预算总表');
    expect(out).toContain('栏间关系：D = E + F');
  });

  test('a file that cannot be read is said so', async () => {
    const { code, err } = await gouji(['forms', path.join(__dirname, 'none.xlsx')]);
    expect(code).toBe(2);
    expect(err).toContain('none.xlsx');
  });
});
