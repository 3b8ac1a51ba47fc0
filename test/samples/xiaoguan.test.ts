import { checkBook } from '../../src/budget/checking/check-book';
import type { CheckResult } from '../../src/budget/checking/check-book';
import type { Finding } from '../../src/budget/checking/finding';
import { readBook } from '../../src/budget/reading/read-book';
import { a1 } from '../../src/workbook/address';
import { failures, sample } from './sample';

async function check(name: string): Promise<CheckResult> {
  return checkBook(readBook(await sample(name)));
}

function cellsOf(findings: readonly Finding[]): string[] {
  return findings
    .flatMap(({ at, cells }) => [at, ...cells])
    .map((cell) => `${cell.sheet.replace(/\D/g, '')}!${a1(cell)}`);
}

const RAW = ['xiaoguan-2026-typed.xlsx', 'xiaoguan-2026-pasted.xlsx'];

describe.each(RAW)('the raw paste %s', (name) => {
  let result: CheckResult;
  beforeAll(async () => {
    result = await check(name);
  });

  test('all twelve tables are recognised, with their unit', () => {
    const tables = result.book.tables.map(({ pack, layout, unit, unitStated }) => [
      `${pack.key} ${layout.number}`,
      unit,
      unitStated,
    ]);
    const numbers = Array.from({ length: 12 }, (_, i) => String(i + 1).padStart(2, '0'));
    expect(tables).toEqual(numbers.map((number) => [`beijing-12 ${number}`, '万元', true]));
  });

  test.each([
    // 01: 本年支出合计 is blank; the last amounts stand a row or column away from their names.
    '01!D31 item-total blank → 11342.184219',
    '01!C31 misplaced-amount',
    '01!C32 misplaced-amount',
    '01!C34 item-total 11342.184219 → 11341.166491',
    // 02: amounts two and three columns right of their headers.
    '02!D5 row-total 11341.166491 → 11262.466491',
    '02!N5 row-total blank → 79.717728',
    '02!M6 revenue-tie blank → 78.7',
    '02!U5 misplaced-amount',
    // 03: separators and project amounts under 基本支出 from page 3 on.
    '03!D69 column-total 11342184219 → 3412686417.505731',
    '03!F69 column-total 6980972888 → 3415.621485',
    '01!D15 expenditure-tie 5756.927957 → 3412680832.249469',
    // 04: far above all expenditure.
    '04!B7 procurement-ceiling 1584203641 → 11342.184219',
    // 05: separators; the classes do not reach the total.
    '05!B5 fiscal-tie 11262466491 → 11262.466491',
    '05!B30 text-number blank → 11262.466491',
    '05!D30 item-total 11262.466491 → 11073.664806',
    // 06: 13 codes and the total row are missing.
    '06!A1 code-coverage',
    '06!D19 missing-total 10292.956999 → 11262466491',
    '06!H12 general-budget-tie 27.807 → 0',
    // 07: 30239 is missing, and the total reads 4.361211331.
    '07!C32 row-total 4.361211331 → 4361.211331',
    '07!E32 column-total 341.819442 → 277.019442',
    '07!A1 economic-coverage',
    // 10: the 小计 is blank.
    '10!D6 row-total blank → 48.5992',
    // Names.
    '03!C27 code-name',
    '03!C36 code-name',
    '06!C16 code-name',
    // 12: odd texts, and a cost of 100000000 元 in a project of 1000 万元.
    '12!B5 text-number blank → 1000',
    '12!B34 text-number blank → 12.362',
    '12!K9 cost-indicator 10000 → 1000',
  ])('%s', (expected) => {
    expect(failures(result)).toContain(expected);
  });

  test('the missing codes of 06 are named, and the rows of 03 that have them', () => {
    const finding = result.findings.find(({ rule }) => rule.id === 'code-coverage');
    expect(finding?.values.codes).toContain('2110199');
    expect(cellsOf(finding ? [finding] : [])).toEqual(expect.arrayContaining(['03!D33', '03!D40']));
  });

  test('07 lacks 30239, and the codes whose project expenditure 03 shows as basic', () => {
    const finding = result.findings.find(({ rule }) => rule.id === 'economic-coverage');
    expect(finding?.values.codes).toContain('30239');
    expect(cellsOf(finding ? [finding] : [])).toEqual(
      expect.arrayContaining(['03!E33', '03!E40', '03!E54', '03!E60']),
    );
  });

  test('the lost end of 12 cannot be judged', () => {
    const open = result.findings
      .filter(({ outcome }) => outcome === 'cannot-judge')
      .map(({ rule }) => rule.id);
    expect(open).toContain('project-tie');
  });

  test('11 ties: nothing is said of it but that its amounts are texts', () => {
    const about11 = result.findings.filter(
      ({ at, severity }) => at.sheet === '预算11表' && severity !== 'info',
    );
    expect(about11).toEqual([]);
  });

  test('it fails', () => {
    expect(result.verdict).toBe('fail');
  });
});

describe('the repaired workbook', () => {
  test('only what no evidence in the document decides is left', async () => {
    const result = await check('xiaoguan-2026-repaired.xlsx');
    expect(failures(result, 'error')).toEqual([
      '06!A1 code-coverage',
      '12!K9 cost-indicator 10000 → 1000',
      '12!A89 misplaced-amount',
    ]);
    expect(failures(result, 'warning')).toEqual([
      '06!D19 missing-total 10292.956999 → 11262.466491',
      '12!I43 indicator-complete',
      '12!I52 indicator-complete',
    ]);
  });
});
