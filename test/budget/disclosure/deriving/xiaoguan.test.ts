import type { Derivation } from '../../../../src/budget/disclosure/deriving/derivation';
import { deriveData } from '../../../../src/budget/disclosure/deriving/derive-data';
import { readBaseSheets } from '../../../../src/budget/disclosure/base/reading/read-base-sheets';
import { Amount } from '../../../../src/amount/amount';
import { readBook } from '../../../../src/budget/reading/read-book';
import { a1 } from '../../../../src/workbook/address';
import { sample } from '../../../samples/sample';

let derived: Derivation;

beforeAll(async () => {
  derived = deriveData(readBook(await sample('xiaoguan-2026-repaired.xlsx')));
});

const sum = (list: readonly { readonly amount: Amount }[]): string =>
  list.reduce((all, { amount }) => all.plus(amount), Amount.zero).toString();

test('every line of 03 is there, with the fund that the other tables prove', () => {
  const lines = derived.data.lines ?? [];
  const open = lines.filter(({ fund }) => fund === undefined);
  expect([lines.length, sum(lines)]).toEqual([64, '11342.184219']);
  expect(new Set(lines.map(({ fund }) => fund))).toEqual(new Set(['general', undefined]));
  expect(
    open.map(({ functional, departmentEconomic }) => `${functional.code} ${departmentEconomic.code}`),
  ).toEqual([
    '2010199 30227',
    '2010302 31013',
    '2010302 31002',
    '2010505 30226',
    '2010508 30226',
    '2012902 30227',
    '2013202 30102',
    '2013202 30227',
    '2120199 30201',
    '2120199 30202',
    '2120199 30209',
    '2120199 30228',
    '2120199 30227',
    '2120199 31002',
  ]);
});

test('what is proved to be general is of this year, for nothing of it was carried over', () => {
  const general = (derived.data.lines ?? []).filter(({ fund }) => fund === 'general');
  expect(new Set(general.map(({ year }) => year))).toEqual(new Set(['this-year']));
});

test.each([
  ['personnel', '4019.391889'],
  ['public', '341.819442'],
  ['project', '6980.972888'],
  ['basic', '0'],
])('%s expenditure comes to %s', (category, total) => {
  expect(sum((derived.data.lines ?? []).filter((line) => line.category === category))).toBe(total);
});

test('the lines whose fund is open are told in groups, with how much of them is not general', () => {
  const funds = derived.notes.flatMap((note) =>
    note.kind === 'unknown' && note.what === 'fund'
      ? [{ from: note.from.map(a1), known: JSON.parse(JSON.stringify(note.known)) as unknown }]
      : [],
  );
  expect(funds).toEqual([
    {
      from: ['F61', 'F62', 'F63', 'F64', 'F65', 'F66'],
      known: { total: '2220.539588', general: '2141.02186', notGeneral: '79.517728' },
    },
    {
      from: ['F5', 'F6', 'F7', 'F8', 'F9', 'F10', 'F11', 'F12'],
      known: { total: '188.357685', general: '188.157685', notGeneral: '0.2' },
    },
  ]);
});

test('the other money that may pay for them is told', () => {
  const [others] = derived.notes.filter(({ kind }) => kind === 'other-sources');
  expect(JSON.parse(JSON.stringify(others))).toEqual({
    kind: 'other-sources',
    sources: [
      { fund: 'other', year: 'this-year', amount: '78.7' },
      { fund: 'own', year: 'carried-in', amount: '1.017728' },
    ],
  });
});

test('nothing else is open but what no table says', () => {
  expect(
    derived.notes.map((note) =>
      note.kind === 'unknown' ? `${note.what} ${note.list} ${note.entries.length}` : note.kind,
    ),
  ).toEqual([
    'fund lines 6',
    'fund lines 8',
    'other-sources',
    'year lines 14',
    'project lines 29',
    'construction lines 11',
    'unknown-department',
    'text indicators 2',
  ]);
});

test('revenue and what was carried over are those of the one unit in 02, counted once', () => {
  const { department, revenues, carryOvers } = derived.data;
  expect(department.name).toBe('北京市朝阳区人民政府小关街道办事处');
  expect(JSON.parse(JSON.stringify(revenues))).toEqual([
    { unit: department.name, unitCode: '618', fund: 'general', amount: '11262.466491' },
    { unit: department.name, unitCode: '618', fund: 'other', amount: '78.7' },
  ]);
  expect(JSON.parse(JSON.stringify(carryOvers))).toEqual([
    {
      unit: department.name,
      unitCode: '618',
      direction: 'carried-in',
      fund: 'own',
      functional: null,
      amount: '1.017728',
    },
  ]);
});

test('04, 10, 11 and 12 become special items, row by row', () => {
  const { memoItems, missing } = derived.data;
  const of = (key: 'procurement' | 'catalogue' | 'threePublic' | 'project') =>
    memoItems.filter((item) => item[key] !== null);
  expect(missing).toEqual(new Set());
  expect(sum(of('procurement'))).toBe('1584.203641');
  expect(sum(of('threePublic'))).toBe('49.674755');
  expect([of('catalogue').length, sum(of('catalogue'))]).toEqual([14, '679.310029']);
  expect(of('catalogue')[0]).toMatchObject({
    functional: '212-城乡社区支出',
    catalogue: ['02-政府履职辅助性服务', '0211-后勤服务', '维修保养服务'],
    fiscal: true,
  });
  expect(of('project')).toHaveLength(22);
});

test.each([
  ['general-budget', 'main', '2120101', 'public', '330.247642'],
  ['expenditure', 'main', '2120101 50201 30239', 'basic', '64.8'],
  ['expenditure', 'main', 'total', 'project', '6980.972888'],
  ['fiscal-appropriation', 'expenditure', '201', 'total', '188.801685'],
  ['three-public', 'main', 'total', 'vehicles', '48.5992'],
] as const)('its own figure of %s %s %s %s is %s', (table, block, row, column, amount) => {
  expect(derived.data.sourceFigures({ table, block, row, column })?.toString()).toBe(amount);
});

test('an own figure is null where the cell is blank, undefined where there is none', () => {
  const of = (row: string) =>
    derived.data.sourceFigures({ table: 'fiscal-appropriation', block: 'expenditure', row, column: 'total' });
  expect([of('202'), of('999')]).toEqual([null, undefined]);
});

test('the completed sample is read without fault, and comes to the figures of the document', async () => {
  const reading = readBaseSheets(await sample('xiaoguan-2026-data.xlsx'));
  expect(reading).toMatchObject({ kind: 'data', notices: [] });
  const lines = reading.kind === 'data' ? (reading.data.lines ?? []) : [];
  expect(sum(lines)).toBe('11342.184219');
  expect(sum(lines.filter(({ fund }) => fund === 'general'))).toBe('11262.466491');
  expect(sum(lines.filter(({ fund }) => fund === 'other'))).toBe('78.7');
  expect(sum(lines.filter(({ fund, year }) => fund === 'own' && year === 'carried-in'))).toBe('1.017728');
});
