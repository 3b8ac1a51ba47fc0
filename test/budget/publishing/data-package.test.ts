import { read, utils } from '@e965/xlsx';
import { Amount } from '../../../src/amount/amount';
import type {
  FieldDescriptor,
  PackageDescriptor,
  ResourceDescriptor,
} from '../../../src/budget/publishing/datapackage/descriptor';
import { fiscalDataPackage } from '../../../src/budget/publishing/datapackage/fiscal-data-package';
import type { TextFile } from '../../../src/budget/publishing/csv/csv-files';
import { dataOf, line } from './data';
import { empty, halves, hostile, setOf } from './set';

const LINES = [
  line({ amount: Amount.fromDecimal('-1.234567') }),
  line({
    unit: undefined,
    fund: undefined,
    category: 'project',
    project: '=项目,"甲"',
    construction: true,
    amount: Amount.fromDecimal('0.0000001'),
    procurement: 'services',
    catalogue: ['02-公共服务', '0211-物业', ''],
    threePublic: 'reception',
  }),
  line({ category: 'basic' }),
];

const FILES = fiscalDataPackage(setOf(halves, empty, hostile), dataOf({ lines: LINES }));
const DESCRIPTOR = JSON.parse(textOf('datapackage.json')) as PackageDescriptor;

function textOf(name: string): string {
  return FILES.find((file: TextFile) => file.name === name)?.text ?? '';
}

/** A file's records as SheetJS reads them, headings first. */
function recordsOf({ path }: ResourceDescriptor): string[][] {
  const { Sheets } = read(textOf(path), { type: 'string', raw: true });
  const [sheet] = Object.values(Sheets);
  return sheet ? utils.sheet_to_json<string[]>(sheet, { header: 1, raw: false, defval: '' }) : [];
}

function resourceNamed(name: string): ResourceDescriptor {
  const resource = DESCRIPTOR.resources.find((each) => each.name === name);
  if (!resource) throw new Error(`no resource ${name}`);
  return resource;
}

/** Table Schema: what a text of a type looks like. */
const LOOKS: Readonly<Record<FieldDescriptor['type'], RegExp>> = {
  string: /^/,
  number: /^-?\d+(?:\.\d+)?$/,
  integer: /^-?\d+$/,
  boolean: /^(?:true|false)$/,
};

test('every file is described, and every description has its file', () => {
  expect(FILES.map(({ name }) => name)).toEqual([
    'datapackage.json',
    ...DESCRIPTOR.resources.map(({ path }) => path),
  ]);
  expect(DESCRIPTOR.resources.map(({ name }) => name)).toEqual([
    'budget-lines',
    'revenue-and-expenditure',
    'government-fund',
    'project-performance',
  ]);
});

test('names are such as version 1 of the standard allows', () => {
  for (const { name, path } of DESCRIPTOR.resources) {
    expect(name).toMatch(/^[-a-z0-9._/]+$/);
    expect(path).toBe(`${name}.csv`);
  }
  expect(DESCRIPTOR).toMatchObject({ name: 'department-budget', profile: 'tabular-data-package' });
});

describe.each(DESCRIPTOR.resources.map((resource) => [resource.name, resource] as const))(
  '%s',
  (_, resource) => {
    const { fields, missingValues, primaryKey = [] } = resource.schema;
    const [headings, ...records] = recordsOf(resource);

    test('has the headings of its schema, each once', () => {
      expect(headings).toEqual(fields.map(({ name }) => name));
      expect(new Set(headings).size).toBe(fields.length);
      expect(textOf(resource.path)).not.toMatch(/^\ufeff/);
    });

    test('holds nothing but values of their types', () => {
      for (const record of records) {
        fields.forEach(({ type }, i) => {
          const text = record[i] ?? '';
          if (!missingValues.includes(text)) expect(text).toMatch(LOOKS[type]);
        });
      }
    });

    test('is told apart by its primary key, if it has one', () => {
      const keys = records.map((record) =>
        primaryKey.map((key) => record[fields.findIndex(({ name }) => name === key)]).join(),
      );
      if (primaryKey.length > 0) expect(new Set(keys).size).toBe(records.length);
    });
  },
);

test('a budget line is one record, in 元 and exact, and what is not known is not what is not there', () => {
  const resource = resourceNamed('budget-lines');
  const [headings = [], ...records] = recordsOf(resource);
  const asObjects = records.map((record) => Object.fromEntries(headings.map((name, i) => [name, record[i]])));
  expect(asObjects[0]).toMatchObject({
    line: '1',
    fiscal_year: '2026',
    functional_code: '2010301',
    fund_code: 'general',
    fund_name: '一般公共预算拨款收入',
    money_year: '本年',
    category_name: '人员经费',
    project: '',
    amount: '-12345.67',
  });
  expect(asObjects[1]).toMatchObject({
    unit: '〔待填〕',
    fund_code: '〔待填〕',
    fund_name: '〔待填〕',
    project: '\'=项目,"甲"',
    capital_construction: 'true',
    procurement: 'C-服务',
    service_catalogue_2: '0211-物业',
    three_public: '公务接待费',
    amount: '0.001',
  });
  expect(asObjects[2]).toMatchObject({ category_code: 'basic', category_name: '基本支出' });
});

test('columns say what they mean in the words of the budget taxonomy', () => {
  const { fields, extraFields = [] } = resourceNamed('budget-lines').schema;
  const types = [...fields, ...extraFields].flatMap(({ columnType }) => columnType ?? []);
  expect(new Set(types).size).toBe(types.length);
  expect(types).toEqual([
    'budget-line-id',
    'date:fiscal-year',
    'administrative-classification:generic:level1:code',
    'administrative-classification:generic:level2:code',
    'functional-classification:generic:code',
    'functional-classification:generic:label',
    'economic-classification:generic:code:government',
    'economic-classification:generic:label:government',
    'economic-classification:generic:code:department',
    'economic-classification:generic:label:department',
    'fin-source:generic:code',
    'fin-source:generic:label',
    'expenditure-type:code',
    'expenditure-type:label',
    'activity:generic:project:code',
    'value',
    'value-currency:code',
    'direction',
  ]);
});

test('without budget lines there are the tables alone', () => {
  const [descriptor] = fiscalDataPackage(setOf(halves), dataOf());
  expect((JSON.parse(descriptor?.text ?? '') as PackageDescriptor).resources.map(({ name }) => name)).toEqual(
    ['revenue-and-expenditure'],
  );
});
