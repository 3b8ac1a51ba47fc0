import { checkBook, recheck } from '../../../src/budget/checking/check-book';
import type { CheckResult } from '../../../src/budget/checking/check-book';
import { readBook } from '../../../src/budget/reading/read-book';
import { findingSentence } from '../../../src/budget/reporting/finding-sentence';
import { a1 } from '../../../src/workbook/address';
import type { Workbook } from '../../../src/workbook/workbook';
import { causesOf } from '../locating/causes-of';
import { bookOf, setSheets } from '../tables/sets/sets-of';
import type { TableSheet } from '../tables/sets/sets-of';
import { described, foreignFigures } from './described';
import { editOf } from './edit-of';
import type { Written } from './edit-of';

type Sheets = readonly (string | TableSheet)[];
type Edits = Readonly<Record<string, Written>>;

const originals = setSheets((table) => table);
const beside = setSheets((table) => `${table} (2)`);
const hidden = setSheets((table) => `${table}旧`, { hidden: true });

/** A wrong amount in 03, whose right one follows from the other tables. */
const SLIP = { '03!F9': 15306.2 };
const SLIP_BESIDE = { '03 (2)!F9': 153.062, '06 (2)!D5': 368.63 };

function write(workbook: Workbook, edits: Edits): Workbook {
  return workbook.with(Object.entries(edits).map(([cell, written]) => editOf(cell, written)));
}

function workbookWith(sheets: Sheets, edits: Edits = {}): Workbook {
  return write(bookOf(sheets).workbook, edits);
}

function checked(sheets: Sheets, edits?: Edits): CheckResult {
  return checkBook(readBook(workbookWith(sheets, edits)));
}

/** Findings without those that say which sets there are: where each is, by which rule, and how bad. */
function found({ findings }: CheckResult): string[] {
  return findings
    .filter(({ rule }) => rule.id !== 'table-set')
    .map(({ at, rule, severity }) => `${at.sheet}!${a1(at)} ${rule.id} ${severity}`);
}

/** What is said of the sets. */
function said({ findings, book }: CheckResult): string[] {
  return findings
    .filter(({ rule }) => rule.id === 'table-set')
    .map((finding) => `${finding.severity} ${findingSentence(finding, book.workbook, 'zh-CN')}`);
}

describe('a set beside the originals', () => {
  const alone = checked(originals, SLIP);

  test('leaves their findings and causes as they are', () => {
    const both = [...originals, ...beside];
    expect(found(alone)).toContain('03!F11 column-total error');
    expect(found(checked(both, SLIP))).toEqual(found(alone));
    expect(causesOf(workbookWith(both, SLIP))).toEqual(causesOf(workbookWith(originals, SLIP)));
  });

  test('has findings and causes of its own', () => {
    const both = workbookWith([...originals, ...beside], { ...SLIP, ...SLIP_BESIDE });
    const result = checkBook(readBook(both));
    expect(found(result).filter((each) => !each.includes('(2)'))).toEqual(found(alone));
    expect(found(result).filter((each) => each.includes('(2)'))).toEqual(found(checked(beside, SLIP_BESIDE)));
    const causes = [
      ...causesOf(workbookWith(originals, SLIP)),
      ...causesOf(workbookWith(beside, SLIP_BESIDE)),
    ];
    expect(causesOf(both)).toEqual(expect.arrayContaining(causes));
    expect(causesOf(both)).toHaveLength(causes.length);
  });

  test('ties to none of them, however much they differ', () => {
    const other = Object.fromEntries(
      ['01 (2)!B5', '01 (2)!B7', '01 (2)!B8'].map((cell) => [cell, 9999] as const),
    );
    const result = checked([...originals, ...beside], other);
    expect(found(result).every((each) => each.startsWith('01 (2)') || each.includes('(2)!'))).toBe(true);
    const sheetsTied = result.equations.map(
      ({ equation: { subjects, counterparts } }) =>
        new Set([...subjects, ...counterparts].map(({ sheet }) => sheet.includes('(2)'))),
    );
    expect(sheetsTied.filter(({ size }) => size > 1)).toEqual([]);
  });
});

describe('a hidden copy', () => {
  const wrong = { '03旧!D6': 1 };

  test('raises no error, and its hints say that it is hidden', () => {
    const result = checked([...originals, ...hidden], wrong);
    expect(result.verdict).toBe('pass');
    expect(result.counts).toEqual(checked(originals).counts);
    expect(found(result)).toEqual(expect.arrayContaining(['03旧!D6 row-total info']));
    const [finding] = result.findings.filter(({ rule }) => rule.id === 'row-total');
    expect(finding && findingSentence(finding, result.book.workbook, 'zh-CN')).toMatch(/^隐藏的工作表：/);
    expect(causesOf(result.book.workbook)).toEqual([]);
  });

  test('leaves nothing that cannot be judged', () => {
    const result = checked([...originals, ...hidden], { '03旧!D6': '待定' });
    expect(result).toMatchObject({ verdict: 'pass', counts: { cannotJudge: 0 } });
  });

  test('is checked like any other where nothing else is there', () => {
    expect(
      checked(
        setSheets((table) => table, { hidden: true }),
        SLIP,
      ).verdict,
    ).toBe('fail');
  });
});

describe('what is said of the sets:', () => {
  test.each<[string, Sheets, readonly string[]]>([
    ['nothing of one', originals, []],
    [
      'how two were told apart',
      [...originals, ...beside],
      ['info “01 (2)”等 5 张表与“01”等 5 张表是两套，按工作表名称分开，各自核对，互不勾稽。'],
    ],
    [
      'that one is hidden',
      [...originals, ...hidden],
      [
        'info “01旧”是隐藏的工作表，与“01”都像 01 收支总表。隐藏的 5 张表单独核对，不与其他表勾稽，其中的问题只作提示。',
      ],
    ],
    [
      'that a table is there twice, which the names of sheets tell',
      ['01', '03', '05', '03旧'],
      [
        'info “03”与“03旧”都像 03 支出预算总表，按工作表名称配对：“03”与其他各表核对，“03旧”单独核对。如果其中一张是旧表，请移到另一本工作簿。',
      ],
    ],
    [
      'that a table is there twice, and nothing tells which is meant',
      [
        { name: 'a', table: '01' },
        { name: 'b', table: '03' },
        { name: 'c', table: '03' },
      ],
      [
        'warning “b”与“c”都像 03 支出预算总表，按工作表顺序配对：“b”与其他各表核对，“c”单独核对。如果其中一张是旧表，请移到另一本工作簿。',
      ],
    ],
    [
      'that two sets stand side by side, and nothing tells them apart',
      [
        { name: 'a', table: '01' },
        { name: 'b', table: '01' },
        { name: 'c', table: '03' },
        { name: 'd', table: '03' },
      ],
      [
        'warning “a”与“b”都像 01 收支总表，只能按工作表顺序分成两套（“b”等 2 张表为一套），不一定分得对。请把其中一套表移到另一本工作簿，再核对一次。',
      ],
    ],
    [
      'the year',
      [
        ...setSheets((table) => `a${table}`, { before: '2026年' }),
        ...setSheets((table) => `b${table}`, { before: '2025年' }),
      ],
      ['info “b01”等 5 张表与“a01”等 5 张表是两套，按年份分开，各自核对，互不勾稽。'],
    ],
  ])('%s', (_, sheets, expected) => {
    expect(said(checked(sheets))).toEqual(expected);
  });
});

describe('after an edit the result is that of a whole check,', () => {
  const both = [...originals, ...beside];
  const byYears: Sheets = [
    { name: 'a', table: '01', before: '2026年' },
    { name: 'b', table: '01', before: '2025年' },
    { name: 'c', table: '03', before: '2025年' },
    { name: 'd', table: '03', before: '2026年' },
  ];

  test.each<[string, Sheets, Edits]>([
    ['of an amount of one set', both, { '03!F9': 1 }],
    ['of an amount of the other', both, { '06 (2)!D5': 1 }],
    ['of an amount of a hidden copy', [...originals, ...hidden], { '03旧!F9': 1 }],
    [
      'of titles, by which the sets are others',
      byYears,
      { 'c!A1': '2026年支出预算总表', 'd!A1': '2025年支出预算总表' },
    ],
    ['that makes a table of another set', both, { '03!A1': null, '03!A3': null, '03!A4': null }],
    [
      'that leaves no copy',
      ['01', '03', '05', '03旧'],
      { '03旧!A1': '说明', '03旧!A3': null, '03旧!D3': null },
    ],
    ['that writes whose a table is', both, { '03!A2': '编制单位：某某局' }],
  ])('%s', (_, sheets, edits) => {
    const before = checked(sheets);
    const after = recheck(before, write(before.book.workbook, edits));
    const fresh = checkBook(readBook(after.book.workbook));
    expect(described(after)).toEqual(described(fresh));
    expect(foreignFigures(after)).toEqual([]);
  });
});
