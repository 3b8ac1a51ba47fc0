import { baseSheets } from '../../../../src/budget/disclosure/base';
import type { BaseFault } from '../../../../src/budget/disclosure/base/reading/base-fault';
import { readBaseSheets } from '../../../../src/budget/disclosure/base/reading/read-base-sheets';
import type { BaseReading } from '../../../../src/budget/disclosure/base/reading/read-base-sheets';
import type { DisclosureData } from '../../../../src/budget/disclosure/data/disclosure-data';
import { faultMessage } from '../../../../src/budget/reporting/base-sheet/messages';
import { a1 } from '../../../../src/workbook/address';
import type { Workbook } from '../../../../src/workbook/workbook';
import { sample } from '../../../samples/sample';
import { workbookOf } from '../../workbook-of';
import type { CellSource } from '../../workbook-of';
import { baseSheet, baseWorkbook, faultless, sheetOf } from './base-workbook';
import type { FilledRow, SheetKey } from './base-workbook';

function dataOf(reading: BaseReading): DisclosureData {
  if (reading.kind !== 'data') throw new Error(`No data: ${JSON.stringify(reading)}`);
  return reading.data;
}

/** `底表!E2 unknown-choice` and so on. */
function faultsIn(workbook: Workbook): string[] {
  const reading = readBaseSheets(workbook);
  return reading.kind === 'faulty' ? reading.faults.map(shown) : [];
}

function shown({ at, kind }: BaseFault): string {
  return `${at.sheet}!${a1(at)} ${kind}`;
}

/** What a fault says beside its place and kind. */
function details(fault: BaseFault): unknown {
  const said = Object.entries(fault).filter(([key]) => !['at', 'kind', 'heading'].includes(key));
  return JSON.parse(JSON.stringify(Object.fromEntries(said)));
}

describe('what is filled in', () => {
  test('is read from every sheet', () => {
    const data = dataOf(readBaseSheets(baseWorkbook({})));
    expect(JSON.parse(JSON.stringify({ ...data, missing: [...data.missing] }))).toEqual({
      department: { year: 2026, name: '清河街道办事处' },
      lines: [
        {
          unit: '清河街道办事处',
          functional: { code: '2010302', name: '一般行政管理事务' },
          governmentEconomic: { code: '50205', name: '委托业务费' },
          departmentEconomic: { code: '30227', name: '委托业务费' },
          fund: 'general',
          year: 'this-year',
          category: 'project',
          project: '综合业务',
          construction: false,
          amount: '12.36',
          procurement: null,
          catalogue: null,
          threePublic: null,
        },
      ],
      revenues: [{ unit: '清河街道办事处', unitCode: '618001', fund: 'general', amount: '12.36' }],
      carryOvers: [
        {
          unit: '清河街道办事处',
          unitCode: '',
          direction: 'carried-in',
          fund: 'own',
          functional: null,
          amount: '1.017728',
        },
      ],
      indicators: [
        {
          unit: '清河街道办事处',
          project: '综合业务',
          goal: '',
          level1: '产出指标',
          level2: '数量指标',
          level3: '服务次数',
          relation: '≥',
          value: '12',
          measure: '次',
        },
      ],
      memoItems: [
        {
          unit: '清河街道办事处',
          functional: null,
          fiscal: true,
          project: null,
          amount: '3.5',
          procurement: null,
          catalogue: null,
          threePublic: 'reception',
        },
      ],
      missing: [],
    });
  });

  test('is read whatever the order of sheets and columns, their names, the language and the row of the headings', () => {
    const [headings = [], row = []] = sheetOf('budget-lines', [faultless['budget-lines']], 'en');
    const workbook = workbookOf({
      Sheet1: sheetOf('revenue', [faultless.revenue], 'en'),
      anything: [['2026 data'], [null], [...headings].reverse(), [null], ['  '], [...row].reverse()],
    });
    const data = dataOf(readBaseSheets(workbook));
    expect(data.lines).toMatchObject([{ fund: 'general', project: '综合业务', category: 'project' }]);
    expect(data.revenues).toHaveLength(1);
    expect([data.carryOvers, data.indicators]).toEqual([undefined, undefined]);
  });

  test.each<[string, CellSource, string]>([
    ['fund', ' 一般公共预算拨款收入 ', 'general'],
    ['fund', '一般公共预算 拨款收入', 'general'],
    ['year', '上年结转', 'carried-in'],
    ['category', '公用经费', 'public'],
    ['procurement', 'Ｃ－服务', 'services'],
    ['three-public', '因公出国(境)费用', 'overseas'],
  ])('a choice of %s is the same text: %j', (key, text, chosen) => {
    const [line] = dataOf(readBaseSheets(oneLine({ [key]: text }))).lines ?? [];
    expect(Object.values(line ?? {})).toContain(chosen);
  });

  test.each<[CellSource, string, string]>([
    ['２０１０３０１ 行政运行', '2010301', '行政运行'],
    [2010301, '2010301', '行政运行'],
    ['2010377-本地增设', '2010377', '本地增设'],
  ])('a code may be written as %j', (functional, code, name) => {
    expect(dataOf(readBaseSheets(oneLine({ functional }))).lines?.[0]?.functional).toEqual({ code, name });
  });

  test('amounts are what Excel shows for their doubles', () => {
    const [line] = dataOf(readBaseSheets(oneLine({ amount: 1.1000000000000001 }))).lines ?? [];
    expect(line?.amount.toString()).toBe('1.1');
  });

  test('what is procurement alone need not say what pays for it', () => {
    const item = { unit: '甲', amount: 1, procurement: 'A-货物' };
    expect(dataOf(readBaseSheets(baseWorkbook({ 'memo-items': [item] }))).memoItems).toMatchObject([
      { procurement: 'goods', fiscal: undefined },
    ]);
  });
});

function oneLine(other: FilledRow): Workbook {
  return baseWorkbook({ 'budget-lines': [{ ...faultless['budget-lines'], ...other }] });
}

test.each<[SheetKey, FilledRow, string, unknown]>([
  ['budget-lines', { unit: null }, '底表!A2 missing-value', {}],
  ['budget-lines', { functional: '  ' }, '底表!B2 missing-value', {}],
  ['budget-lines', { functional: '行政运行' }, '底表!B2 malformed-code', { text: '行政运行' }],
  [
    'budget-lines',
    { functional: '20103-政府办公厅' },
    '底表!B2 wrong-level',
    { code: '20103', name: '政府办公厅' },
  ],
  ['budget-lines', { functional: '2019988' }, '底表!B2 nameless-code', { code: '2019988' }],
  ['budget-lines', { governmentEconomic: '502' }, '底表!C2 wrong-level', { code: '502' }],
  [
    'budget-lines',
    { fund: '一般公共预算' },
    '底表!E2 unknown-choice',
    {
      text: '一般公共预算',
      nearest: ['一般公共预算拨款收入', '政府性基金预算拨款收入', '国有资本经营预算拨款收入'],
    },
  ],
  ['budget-lines', { year: '去年' }, '底表!F2 unknown-choice', { text: '去年', nearest: [] }],
  ['budget-lines', { category: '基本支出' }, '底表!G2 unknown-choice', { text: '基本支出' }],
  ['budget-lines', { project: null }, '底表!H2 missing-project', {}],
  ['budget-lines', { amount: '12.360000' }, '底表!J2 text-amount', { text: '12.360000', seems: '12.36' }],
  ['budget-lines', { amount: '１２，３６０' }, '底表!J2 text-amount', { seems: '12360' }],
  ['budget-lines', { amount: '约十二' }, '底表!J2 text-amount', { text: '约十二' }],
  ['budget-lines', { amount: { value: true } }, '底表!J2 text-amount', { text: 'TRUE' }],
  [
    'budget-lines',
    { amount: { value: 46354, format: 'yyyy-mm-dd' } },
    '底表!J2 dressed-amount',
    { holds: '46354' },
  ],
  ['budget-lines', { amount: { value: 0.5, format: '0.00%' } }, '底表!J2 dressed-amount', { holds: '0.5' }],
  ['budget-lines', { amount: 12.3600001 }, '底表!J2 too-many-decimals', { amount: '12.3600001' }],
  ['budget-lines', { amount: { formula: 'A1+A2' } }, '底表!J2 missing-result', {}],
  ['budget-lines', { amount: null }, '底表!J2 missing-value', {}],
  ['budget-lines', { procurement: '服务' }, '底表!K2 unknown-choice', { nearest: ['C-服务'] }],
  ['budget-lines', { 'catalogue-2': '0211-后勤服务' }, '底表!L2 missing-catalogue-level', {}],
  ['department', { year: '二〇二六' }, '部门信息!A2 malformed-year', { text: '二〇二六' }],
  ['department', { year: 26 }, '部门信息!A2 malformed-year', { text: '26' }],
  ['department', { 'office-running': '无' }, '部门信息!C2 text-amount', { text: '无' }],
  ['revenue', { fund: '单位资金' }, '本年收入!C2 unknown-choice', { text: '单位资金' }],
  ['revenue', { unit: '合计' }, '本年收入!A2 total-row', {}],
  ['carry-over', { direction: '结转' }, '结转结余!C2 unknown-choice', { text: '结转' }],
  ['carry-over', { functional: '2010301' }, '结转结余!E2 needless-code', {}],
  ['memo-items', { 'three-public': null }, '专项明细!A2 purposeless-item', {}],
  ['memo-items', { money: null }, '专项明细!C2 missing-value', {}],
  ['memo-items', { functional: '2010-公共服务' }, '专项明细!B2 wrong-level', { code: '2010' }],
  [
    'indicators',
    { project: '别的项目' },
    '项目绩效指标!B2 unknown-project',
    { project: '别的项目', unit: '清河街道办事处' },
  ],
  ['indicators', { unit: '别的单位' }, '项目绩效指标!B2 unknown-project', { unit: '别的单位' }],
  ['indicators', { 'level-3': null }, '项目绩效指标!F2 missing-value', {}],
  ['indicators', { value: { value: 0.95, format: '0%' } }, '项目绩效指标!H2 no-text', { shown: '0.95' }],
])('%s with %j has the fault %s', (key, other, fault, said) => {
  // What a line lacks, the indicators of its project lack too.
  const alone = key === 'budget-lines' ? { indicators: [] } : {};
  const workbook = baseWorkbook({ ...alone, [key]: [{ ...faultless[key], ...other }] });
  const reading = readBaseSheets(workbook);
  expect(faultsIn(workbook)).toEqual([fault]);
  expect(reading.kind === 'faulty' && reading.faults.map(details)).toEqual([expect.objectContaining(said)]);
});

test.each([
  [null, undefined],
  [0, null],
])('running costs of offices given as %j are %j: a blank does not say that there are none', (typed, read) => {
  const workbook = baseWorkbook({ department: [{ ...faultless.department, 'office-running': typed }] });
  expect(dataOf(readBaseSheets(workbook)).department.officeRunning).toBe(read);
});

test.each(['0.00_ ', '#,##0.00;[Red]-#,##0.00', '"万元 (y)"0.00'])('%s is a format of amounts', (format) => {
  const row = { ...faultless['budget-lines'], amount: { value: 12.36, format } };
  expect(faultsIn(baseWorkbook({ 'budget-lines': [row] }))).toEqual([]);
});

test('every row is read to its end: all faults are listed, in their order', () => {
  const line = { ...faultless['budget-lines'], fund: '预算', amount: '3万元' };
  const workbook = baseWorkbook({
    department: [faultless.department, {}, { ...faultless.department, year: 2027 }],
    'budget-lines': [faultless['budget-lines'], line, {}, { ...line, unit: null }],
  });
  expect(faultsIn(workbook)).toEqual([
    '部门信息!A4 second-row',
    '底表!E3 unknown-choice',
    '底表!J3 text-amount',
    '底表!A5 missing-value',
    '底表!E5 unknown-choice',
    '底表!J5 text-amount',
  ]);
});

test('one code has one name, in whatever sheet, and the first is told', () => {
  const workbook = baseWorkbook({
    'budget-lines': [
      faultless['budget-lines'],
      { ...faultless['budget-lines'], functional: '2010302-一般管理' },
    ],
    'carry-over': [{ ...faultless['carry-over'], direction: '年终结转结余', functional: '2010302-管理' }],
  });
  const reading = readBaseSheets(workbook);
  expect(faultsIn(workbook)).toEqual(['底表!B3 second-name', '结转结余!E2 second-name']);
  expect(reading.kind === 'faulty' && reading.faults.map(details)).toEqual([
    {
      code: '2010302',
      name: '一般管理',
      first: '一般行政管理事务',
      firstAt: { sheet: '底表', row: 1, column: 1 },
    },
    {
      code: '2010302',
      name: '管理',
      first: '一般行政管理事务',
      firstAt: { sheet: '底表', row: 1, column: 1 },
    },
  ]);
});

describe('headings', () => {
  const lines = sheetOf('budget-lines', [faultless['budget-lines']]);
  const without = (heading: string) => {
    const at = lines[0]?.indexOf(heading) ?? -1;
    return lines.map((row) => row.filter((_, i) => i !== at));
  };

  test('a column that is required must be there', () => {
    expect(faultsIn(workbookOf({ 底表: without('资金来源') }))).toEqual(['底表!O1 missing-column']);
  });

  test('a column that is not required need not be there', () => {
    const { lines: read } = dataOf(readBaseSheets(workbookOf({ 底表: without('基建项目') })));
    expect(read).toMatchObject([{ construction: false }]);
  });

  test('no column may be there twice', () => {
    const twice = lines.map((row, i) => [...row, i === 0 ? '金额' : 7]);
    expect(faultsIn(workbookOf({ 底表: twice }))).toEqual(['底表!P1 repeated-column']);
  });

  test('no sheet may be there twice', () => {
    expect(faultsIn(workbookOf({ 底表: lines, 副本: lines }))).toEqual(['副本!A1 repeated-sheet']);
  });

  test('what stands under another heading, or none, is told of', () => {
    const more = lines.map((row, i) => [...row, i === 0 ? '备注' : '请核', i === 0 ? null : '另记']);
    const reading = readBaseSheets(workbookOf({ 底表: more }));
    expect(reading).toMatchObject({
      kind: 'data',
      notices: [
        { kind: 'unread-column', text: '备注', at: { row: 1, column: 15 } },
        { kind: 'unread-column', text: '另记', at: { row: 1, column: 16 } },
      ],
    });
  });

  test('tables of a budget are no base sheets', async () => {
    expect(readBaseSheets(await sample('xiaoguan-2026-repaired.xlsx'))).toEqual({ kind: 'none' });
  });

  test('a table of performance that names its columns alike is none either', () => {
    const headings = baseSheet('indicators').columns.map(({ heading }) => heading.zh);
    const table = [[...headings.slice(0, 2), '项目总额', ...headings.slice(2)]];
    expect(readBaseSheets(workbookOf({ 预算12表: table }))).toEqual({ kind: 'none' });
  });
});

describe('the examples of the template', () => {
  const examples = (key: string): FilledRow[] => {
    const { columns } = baseSheet(key);
    return (columns[0]?.examples ?? []).map((_, row) =>
      Object.fromEntries(
        columns.map(({ key: column, content, examples: own }) => {
          const example = own[row] ?? null;
          return [column, content.kind === 'amount' && example !== null ? Number(example) : example];
        }),
      ),
    );
  };
  const template = Object.fromEntries(baseSheets.map(({ key }) => [key, examples(key)]));

  test('are read where there is nothing else, and that is told', () => {
    const reading = readBaseSheets(baseWorkbook(template));
    expect(reading).toMatchObject({ kind: 'data', notices: [{ kind: 'only-examples' }] });
    expect(dataOf(reading).lines).toHaveLength(2);
  });

  test('are faults among others', () => {
    const own = { ...faultless['budget-lines'], project: '示例：综合业务服务' };
    const workbook = baseWorkbook({ ...template, 'budget-lines': [...examples('budget-lines'), own] });
    expect(faultsIn(workbook).filter((fault) => fault.startsWith('底表'))).toEqual([
      '底表!A2 example-row',
      '底表!A3 example-row',
    ]);
    expect(faultsIn(workbook)).toContain('部门信息!A2 example-row');
  });

  test('one that was changed is no example', () => {
    const [first = {}] = examples('budget-lines');
    const workbook = baseWorkbook({ ...template, 'budget-lines': [{ ...first, amount: 120.6 }] });
    expect(faultsIn(workbook).filter((fault) => fault.startsWith('底表'))).toEqual([]);
  });
});

test.each([
  ['zh-CN', '底表 E2：“一般公共预算”不是“资金来源”的选项。最接近的是：一般公共预算拨款收入'],
  ['en-US', '底表 E2: "一般公共预算" is no choice of "Fund source". The nearest: 一般公共预算拨款收入'],
] as const)('a fault is worded in %s', (language, text) => {
  const reading = readBaseSheets(oneLine({ fund: '一般公共预算' }));
  const [fault] = reading.kind === 'faulty' ? reading.faults : [];
  expect(fault && faultMessage(fault, language)).toContain(text);
});
