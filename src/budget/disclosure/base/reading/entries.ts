import { Amount } from '../../../../amount/amount';
import { codeText } from '../../../classification/code';
import type { CodeAndName } from '../../../classification/code';
import type { CarryOver, Department, IndicatorEntry, Revenue } from '../../data/disclosure-data';
import type {
  BudgetLine,
  Catalogue,
  Category,
  MemoItem,
  MoneyYear,
  ProcurementClass,
  ThreePublicItem,
} from '../../data/lines';
import { budgetLines } from '../budget-lines';
import type { RowReader } from './row-reader';

const NO_CODE: CodeAndName = { code: '', name: '' };

// What a row says. Of a row with a fault nothing is used, so it does not matter what stands in for a value that is missing.

export function departmentOf(row: RowReader): Department {
  const officeRunning = row.amount('office-running') ?? undefined;
  return {
    year: row.year('year') ?? undefined,
    name: row.text('name'),
    // A blank does not say that there is none: a zero does.
    officeRunning: officeRunning?.isZero ? null : officeRunning,
  };
}

export function lineOf(row: RowReader): BudgetLine {
  const category = row.choice('category') as Category;
  const project = row.text('project') || null;
  if (category === 'project' && project === null) row.fault({ kind: 'missing-project' }, 'project');
  return {
    unit: row.text('unit'),
    functional: row.code('functional') ?? NO_CODE,
    governmentEconomic: row.code('governmentEconomic') ?? NO_CODE,
    departmentEconomic: row.code('departmentEconomic') ?? NO_CODE,
    fund: row.choice('fund') ?? '',
    year: row.choice('year') as MoneyYear,
    category,
    project,
    construction: row.choice('construction') === 'yes',
    amount: row.amount('amount') ?? Amount.zero,
    ...purposesOf(row),
  };
}

export function revenueOf(row: RowReader): Revenue {
  return {
    unit: row.text('unit'),
    unitCode: row.text('unit-code'),
    fund: row.choice('fund') ?? '',
    amount: row.amount('amount') ?? Amount.zero,
  };
}

export function carryOverOf(row: RowReader): CarryOver {
  const direction = row.choice('direction') as CarryOver['direction'];
  const functional = row.code('functional');
  if (functional && direction === 'carried-in') row.fault({ kind: 'needless-code' }, 'functional');
  return {
    unit: row.text('unit'),
    unitCode: row.text('unit-code'),
    direction,
    fund: row.choice('fund') ?? '',
    functional: printed(functional),
    amount: row.amount('amount') ?? Amount.zero,
  };
}

export function memoItemOf(row: RowReader): MemoItem {
  const money = row.choice('money');
  const project = row.text('project') || null;
  const purposes = purposesOf(row);
  const { procurement, catalogue, threePublic } = purposes;
  const isElsewhere = project !== null || catalogue !== null || threePublic !== null;
  if (!isElsewhere && procurement === null && !row.hasFault()) row.fault({ kind: 'purposeless-item' });
  if (isElsewhere && money === null) row.missing('money');
  return {
    unit: row.text('unit'),
    functional: printed(row.code('functional')),
    fiscal: money === null ? undefined : money === 'fiscal',
    project,
    amount: row.amount('amount') ?? Amount.zero,
    ...purposes,
  };
}

export function indicatorOf(row: RowReader): IndicatorEntry {
  return {
    unit: row.text('unit'),
    project: row.text('project'),
    goal: row.text('goal'),
    level1: row.label('level-1'),
    level2: row.label('level-2'),
    level3: row.text('level-3'),
    relation: row.label('relation'),
    value: row.text('value'),
    measure: row.text('measure'),
  };
}

function purposesOf(row: RowReader): Pick<BudgetLine, 'procurement' | 'catalogue' | 'threePublic'> {
  return {
    procurement: row.choice('procurement') as ProcurementClass | null,
    catalogue: catalogueOf(row),
    threePublic: row.choice('three-public') as ThreePublicItem | null,
  };
}

function catalogueOf(row: RowReader): Catalogue | null {
  const levels: Catalogue = [row.text('catalogue-1'), row.text('catalogue-2'), row.text('catalogue-3')];
  const deepest = levels.findLastIndex((level) => level !== '');
  for (const [i, level] of levels.entries()) {
    const key = `catalogue-${i + 1}`;
    const heading = budgetLines.columns.find((column) => column.key === key)?.heading;
    if (i < deepest && level === '' && heading) row.fault({ kind: 'missing-catalogue-level', heading }, key);
  }
  return deepest < 0 ? null : levels;
}

function printed(code: CodeAndName | null): string | null {
  return code && codeText(code);
}
