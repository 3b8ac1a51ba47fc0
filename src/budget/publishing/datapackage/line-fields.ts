import { convert } from '../../../amount/unit';
import type { CodeAndName } from '../../classification/code';
import type { BudgetLine } from '../../disclosure/data/lines';
import type { Department } from '../../disclosure/data/disclosure-data';
import type { BaseContent } from '../../disclosure/base/base-sheet';
import {
  category,
  moneyYear,
  payingFund,
  procurementCategory,
  threePublicItem,
} from '../../disclosure/base/choices';
import { basic } from '../../layouts/columns';
import { lineFieldWords, words } from '../words';
import type { CsvField } from '../csv/records';
import type { FieldDescriptor } from './descriptor';

type LineFieldName = keyof typeof lineFieldWords;

/** A column of the budget lines. */
interface LineField {
  readonly descriptor: FieldDescriptor;
  readonly value: (line: BudgetLine, department: Department, number: number) => CsvField;
}

/** Every column of the budget lines, in the file's order. Names that serve for identity where no code is published are codes. */
export const lineFields: readonly LineField[] = [
  field('line', 'string', 'budget-line-id', (_line, _department, number) => String(number)),
  field('fiscal_year', 'integer', 'date:fiscal-year', (_line, { year }) =>
    year === undefined ? words.openMarker : { number: String(year) },
  ),
  field('department', 'string', 'administrative-classification:generic:level1:code', (_line, { name }) =>
    known(name),
  ),
  field('unit', 'string', 'administrative-classification:generic:level2:code', ({ unit }) => known(unit)),
  ...coded('functional', 'functional-classification:generic', '', ({ functional }) => functional),
  ...coded(
    'government_economic',
    'economic-classification:generic',
    ':government',
    (line) => line.governmentEconomic,
  ),
  ...coded(
    'department_economic',
    'economic-classification:generic',
    ':department',
    (line) => line.departmentEconomic,
  ),
  ...chosen('fund', 'fin-source:generic', payingFund, ({ fund }) => fund),
  field('money_year', 'string', undefined, ({ year }) => labelIn(moneyYear, year)),
  ...chosen('category', 'expenditure-type', category, (line) => line.category),
  field('project', 'string', 'activity:generic:project:code', ({ project }) => known(project)),
  field('capital_construction', 'boolean', undefined, ({ construction }) =>
    construction === undefined ? words.openMarker : String(construction),
  ),
  field('procurement', 'string', undefined, ({ procurement }) => labelIn(procurementCategory, procurement)),
  ...([0, 1, 2] as const).map((level) =>
    field(
      `service_catalogue_${(level + 1) as 1 | 2 | 3}`,
      'string',
      undefined,
      ({ catalogue }) => catalogue?.[level] ?? '',
    ),
  ),
  field('three_public', 'string', undefined, ({ threePublic }) => labelIn(threePublicItem, threePublic)),
  field('amount', 'number', 'value', ({ amount }) => ({ number: convert(amount, '万元', '元').toString(2) })),
];

function field(
  name: LineFieldName,
  type: FieldDescriptor['type'],
  columnType: string | undefined,
  value: LineField['value'],
): LineField {
  return {
    descriptor: { name, type, ...lineFieldWords[name], ...(columnType !== undefined && { columnType }) },
    value,
  };
}

/** A code and its name; of two classifications of a kind, each has its own sort of column type. */
function coded(
  name: 'functional' | 'government_economic' | 'department_economic',
  columnType: string,
  sort: string,
  of: (line: BudgetLine) => CodeAndName,
): LineField[] {
  return [
    field(`${name}_code`, 'string', `${columnType}:code${sort}`, (line) => of(line).code),
    field(`${name}_name`, 'string', `${columnType}:label${sort}`, (line) => of(line).name),
  ];
}

/** The key of a choice and what it is called. */
function chosen(
  name: 'fund' | 'category',
  columnType: string,
  content: BaseContent,
  of: (line: BudgetLine) => string | undefined,
): LineField[] {
  return [
    field(`${name}_code`, 'string', `${columnType}:code`, (line) => known(of(line))),
    field(`${name}_name`, 'string', `${columnType}:label`, (line) => labelIn(content, of(line))),
  ];
}

/** What is not known is marked, what a line has not is left blank. */
function known(text: string | null | undefined): string {
  return text === undefined ? words.openMarker : (text ?? '');
}

function labelIn(content: BaseContent, key: string | null | undefined): string {
  const choices = content.kind === 'choice' ? content.choices : [];
  return [...choices, basic].find((choice) => choice.key === key)?.label.zh ?? known(key);
}
