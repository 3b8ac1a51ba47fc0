import { checkBook } from '../../src/budget/checking/check-book';
import type { CheckResult } from '../../src/budget/checking/check-book';
import type {
  AbsentRow,
  Cause,
  Certainty,
  Correction,
  Diagnosis,
  ErrorType,
} from '../../src/budget/locating/cause';
import { locate } from '../../src/budget/locating/locate';
import { readBook } from '../../src/budget/reading/read-book';
import { nameIn } from '../../src/budget/tables/naming';
import { a1 } from '../../src/workbook/address';
import type { Workbook } from '../../src/workbook/workbook';
import { withCells } from '../generate/breaking/edit';
import { failures, sample } from './sample';

interface Diagnosed {
  readonly workbook: Workbook;
  readonly result: CheckResult;
  readonly diagnosis: Diagnosis;
}

async function diagnosed(name: string): Promise<Diagnosed> {
  const workbook = await sample(name);
  const result = checkBook(readBook(workbook));
  return { workbook, result, diagnosis: locate(result) };
}

interface Expected {
  readonly what: string;
  /** By its number. */
  readonly table: string;
  readonly slip: ErrorType;
  /** Or more certain. */
  readonly certainty: Certainty;
  /**
   * Everything that it corrects: `D57:E57 12599200 → 12.5992`, what is moved as `E33 → F33 1`, a row as
   * `before 22 50201-办公经费 30239-其他交通费用 C 64.8 E 64.8`.
   */
  readonly corrections: readonly string[];
}

const EXPECTED: readonly Expected[] = [
  {
    what: 'the 上年结转结余 stands a column and a row off',
    table: '01',
    slip: 'shifted-row',
    certainty: 'likely',
    corrections: ['C32 → B33 1.017728'],
  },
  {
    what: 'the totals stand a column or a row off with their names, and that of 本年支出合计 is lost',
    table: '01',
    slip: 'shifted-row',
    certainty: 'likely',
    corrections: [
      'B31 blank → 11341.166491',
      'C31 11341.166491 → 本年支出合计',
      'D31 blank → 11342.184219',
      'B34 blank → 11342.184219',
      'C34 11342.184219 → 支出总计',
      'D34 blank → 11342.184219',
      'D35 11342.184219 → blank',
      'A31 blank → 本年收入合计',
      'A34 blank → 收入总计',
    ],
  },
  {
    what: 'the last amounts stand two and three columns off',
    table: '02',
    slip: 'shifted-row',
    certainty: 'possible',
    corrections: [
      'P5 → M5 78.7',
      'Q5 → N5 1.017728',
      'U5 → S5 1.017728',
      'P6 → M6 78.7',
      'Q6 → N6 1.017728',
      'U6 → S6 1.017728',
    ],
  },
  {
    what: 'page 3 has commas for points',
    table: '03',
    slip: 'separator',
    certainty: 'certain',
    corrections: [
      'D57:E57 12599200 → 12.5992',
      'D58:E58 3885000 → 3.885',
      'D59:E59 56090400 → 56.0904',
      'D60:E60 806836800 → 806.8368',
      'D61:E61 4742728 → 4.742728',
      'D62:E62 1000000 → 1',
      'D63:E63 26975614 → 26.975614',
      'D64:E64 45402460 → 45.40246',
      'D65:E65 2110540886 → 2110.540886',
      'D66:E66 31877900 → 31.8779',
      'D67:E67 141493000 → 141.493',
      'D68:E68 171234500 → 171.2345',
      'D69 11342184219 → 11342.184219',
      'E69 4361211331 → 4361.211331',
      'F69 6980972888 → 6980.972888',
    ],
  },
  {
    what: 'project amounts stand one column left',
    table: '03',
    slip: 'shifted-row',
    certainty: 'likely',
    corrections: [
      'E33 → F33 1',
      'E34 → F34 8',
      'E35 → F35 7.445',
      'E36 → F36 12.362',
      'E40 → F40 196.440515',
      'E60 → F60 806.8368',
      'E61 → F61 4.742728',
      'E62 → F62 1',
      'E63 → F63 26.975614',
      'E64 → F64 45.40246',
      'E65 → F65 2110.540886',
      'E66 → F66 31.8779',
      'E67 → F67 141.493',
      'E68 → F68 171.2345',
    ],
  },
  {
    what: 'all of it is a million times too much',
    table: '04',
    slip: 'separator',
    certainty: 'likely',
    corrections: [
      'B4 78796700 → 78.7967',
      'B5 188029845 → 188.029845',
      'B6 1317377096 → 1317.377096',
      'B7 1584203641 → 1584.203641',
    ],
  },
  {
    what: 'totals have commas for points',
    table: '05',
    slip: 'separator',
    certainty: 'likely',
    corrections: [
      'B5 11262466491 → 11262.466491',
      'B30 11262.466491 → 11262.466491',
      'D30 11262.466491 → 11262.466491',
      'B35 11262.466491 → 11262.466491',
      'D35 11262.466491 → 11262.466491',
    ],
  },
  {
    what: 'the row of 一般公共服务支出 is lost',
    table: '05',
    slip: 'missing-row',
    certainty: 'likely',
    corrections: ['before 5 一、一般公共服务支出 D 188.801685'],
  },
  {
    // What other money than fiscal pays for of these codes, the document does not say.
    what: 'a page is lost',
    table: '06',
    slip: 'missing-row',
    certainty: 'possible',
    corrections: [
      'before 5 2010199-其他人大事务支出 D 25.308 H 25.308',
      'before 5 2010302-一般行政管理事务 D 54.5 H 54.5',
      'before 5 2010505-专项统计业务 D 0.1 H 0.1',
      'before 5 2010508-统计抽样调查 D 2.162375 H 2.162375',
      'before 5 2012902-一般行政管理事务 D 5.82386 H 5.82386',
      'before 5 2013202-一般行政管理事务 D 100.46345 H 100.46345',
      'before 19 2050803-培训支出 D 6.4498 E 6.4498 G 6.4498',
      'before 19 2080501-行政单位离退休 D 89.5798 E 89.5798 F 84.4578 G 5.122',
      'before 19 2080502-事业单位离退休 D 4.408 E 4.408 F 4.408',
      'before 19 2080505-机关事业单位基本养老保险缴费支出 D 312.239192 E 312.239192 F 312.239192',
      'before 19 2082001-临时救助支出 D 1 H 1',
      'before 19 2110199-其他环境保护管理事务支出 D 196.440515 H 196.440515',
      'before 20 2120501-城乡社区环境卫生 D 171.2345 H 171.2345',
    ],
  },
  {
    what: 'the row of 30239 is lost',
    table: '07',
    slip: 'missing-row',
    certainty: 'certain',
    corrections: ['before 22 50201-办公经费 30239-其他交通费用 C 64.8 E 64.8'],
  },
  {
    what: 'the total has a point for a comma',
    table: '07',
    slip: 'separator',
    certainty: 'certain',
    corrections: ['C32 4.361211331 → 4361.211331'],
  },
  {
    // Its name stands there, and where that belongs is not known.
    what: 'the 小计 of the vehicles is lost',
    table: '10',
    slip: 'omitted-amount',
    certainty: 'likely',
    corrections: ['D6 blank → 48.5992'],
  },
  {
    what: 'an amount has a comma for its point',
    table: '12',
    slip: 'separator',
    certainty: 'likely',
    corrections: ['B5:C5 1000 → 1000'],
  },
  {
    what: 'amounts have a blank behind their point',
    table: '12',
    slip: 'text-number',
    certainty: 'certain',
    corrections: ['B34:C34 12.362 → 12.362', 'F43:G43 15.445 → 15.445', 'B52:C52 65 → 65'],
  },
];

/** What a budget officer can take in on the last night. */
const MOST_CAUSES = 20;
const FROM_WORST: readonly Certainty[] = ['possible', 'likely', 'certain'];

function correctionsOf({ errorType, corrections, absent }: Cause): string[] {
  if (errorType === 'missing-row') return absent.map(row);
  const isMove = errorType === 'shifted-row' && corrections.every(({ name }) => name === undefined);
  return isMove ? moves(corrections) : changes(corrections);
}

function row({ name, amounts }: AbsentRow): string {
  const cells = amounts.map(({ at, proposed }) => `${a1(at).replace(/\d/g, '')} ${text(proposed)}`);
  return `before ${amounts[0].at.row + 1} ${name ?? 'nameless'} ${cells.join(' ')}`;
}

/** Each cell that loses its amount, with the one that gains it. */
function moves(corrections: readonly Correction[]): string[] {
  const [emptied, filled] = [true, false].map((isEmptied) =>
    corrections.filter(({ proposed }) => (proposed === undefined) === isEmptied),
  );
  return (emptied ?? []).map(({ at }, i) => {
    const to = filled?.[i];
    return `${a1(at)} → ${to ? a1(to.at) : 'nowhere'} ${text(to?.proposed)}`;
  });
}

/** Neighbours of a row that change alike as one. */
function changes(corrections: readonly Correction[]): string[] {
  const shown: string[] = [];
  for (const [i, { at, observed, proposed, name }] of corrections.entries()) {
    const change = `${text(observed)} → ${name ?? text(proposed)}`;
    const last = corrections[i - 1]?.at;
    const isNext = last?.row === at.row && last.column + 1 === at.column;
    if (last && isNext && shown.at(-1) === `${a1(last)} ${change}`)
      shown[shown.length - 1] = `${a1(last)}:${a1(at)} ${change}`;
    else shown.push(`${a1(at)} ${change}`);
  }
  return shown;
}

function text(amount: Correction['proposed']): string {
  return amount?.toString() ?? 'blank';
}

describe.each(['xiaoguan-2026-typed.xlsx', 'xiaoguan-2026-pasted.xlsx'])('in the raw paste %s', (name) => {
  let causes: readonly Cause[];
  let raw: Diagnosed;
  beforeAll(async () => {
    raw = await diagnosed(name);
    ({ causes } = raw.diagnosis);
  });

  test.each(EXPECTED)('$table: $what', ({ table, slip, certainty, corrections }) => {
    const alike = causes.filter((cause) => cause.table.layout.number === table && cause.errorType === slip);
    const found = alike.filter((cause) => correctionsOf(cause).some((each) => corrections.includes(each)));
    expect(found.map(correctionsOf)).toEqual([corrections]);
    expect(FROM_WORST.slice(FROM_WORST.indexOf(certainty))).toContain(found[0]?.certainty);
    expect(found[0]?.severity).toBe('error');
  });

  test('03 has no other cause', () => {
    expect(causes.filter(({ table }) => table.layout.number === '03')).toHaveLength(2);
  });

  test(`no more than ${MOST_CAUSES} causes are errors`, () => {
    expect(causes.filter(({ severity }) => severity === 'error').length).toBeLessThanOrEqual(MOST_CAUSES);
  });

  test('nothing fails to tie without a cause', () => {
    const { result, diagnosis } = raw;
    expect(result.findings.filter(({ id, equation }) => equation && !diagnosis.causeOf.has(id))).toEqual([]);
  });

  test('amounts that were rescaled and moved are told to be rescaled first', () => {
    const of03 = causes.filter(({ table }) => table.layout.number === '03');
    expect(of03.map(({ errorType }) => errorType)).toEqual(['separator', 'shifted-row']);
  });

  test('the search is not cut short', () => {
    expect(raw.diagnosis.gaveUp).toBe(false);
  });

  test('once every cell is corrected, only rows are left to be put right, and no name is lost', () => {
    const changed = causes.flatMap((cause) => (cause.absent.length > 0 ? [] : cause.corrections));
    const corrected = withCells(
      raw.workbook,
      changed
        .filter(({ isTaken }) => !isTaken)
        .map(({ at, proposed, name }) => ({ at, value: name ?? (proposed && Number(proposed.toString())) })),
    );
    const names = (workbook: Workbook): (string | undefined)[] =>
      workbook.sheets
        .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(nameIn)))
        .filter((name) => name !== undefined)
        .sort();
    expect(names(corrected)).toEqual(names(raw.workbook));
    expect(failures(checkBook(readBook(corrected)), 'error')).toEqual([
      // 05 lacks its row of 一般公共服务支出.
      '05!D30 item-total 11262.466491 → 11073.664806',
      // 06 lacks a page.
      '06!A1 code-coverage',
      // 07 lacks its row of 30239.
      '06!D18 fiscal-tie 0.644 → 0',
      '07!A1 economic-coverage',
      '07!C32 column-total 4361.211331 → 4296.411331',
      '07!E32 column-total 341.819442 → 277.019442',
      // 10 lacks its 小计, whose name stands in its place.
      '10!A5 row-total 49.674755 → 1.075555',
      '10!D6 row-total blank → 48.5992',
      // Nothing in the document decides these.
      '12!K9 cost-indicator 10000 → 1000',
      '12!A89 misplaced-amount',
    ]);
  });
});

test('in the repaired workbook only the page that 06 lacks is a cause', async () => {
  const { diagnosis } = await diagnosed('xiaoguan-2026-repaired.xlsx');
  const [lost] = EXPECTED.filter(({ table }) => table === '06');
  expect(diagnosis.causes.map(correctionsOf)).toEqual([lost?.corrections]);
});
