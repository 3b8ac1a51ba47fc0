import { fiscalKeys, generalBudget, governmentFund, stateCapital } from '../../layouts/funds';
import type { TableKey } from '../../layouts/layout';
import type { Condition } from './condition';

/** The expenditure that a column of a table shows: lines that meet all conditions of the first list, less those of the second. */
export interface Measure {
  readonly plus: readonly Condition[];
  readonly minus?: readonly Condition[];
}

/** Which lines a table is about. */
export const scopes: Readonly<Partial<Record<TableKey, readonly Condition[]>>> = {
  expenditure: [],
  'general-budget': [fundIs(generalBudget.key)],
  'government-fund': [fundIs(governmentFund.key)],
  'state-capital': [fundIs(stateCapital.key)],
  'basic-expenditure': [fundIs(generalBudget.key), categoryIs('personnel', 'public', 'basic')],
  'fiscal-appropriation': [{ column: 'fund', among: fiscalKeys }],
};

/** Kinds of expenditure that count as project expenditure where a table has no column for them. */
const APART = ['operating', 'remittance', 'subsidy'];

/**
 * What an amount column of a table by codes shows, within the table's scope.
 * @param printed the keys of all columns that the table has
 */
export function measureOf(column: string, printed: ReadonlySet<string>): Measure | undefined {
  switch (column) {
    case 'total':
      return { plus: [] };
    case 'basic':
      return { plus: [categoryIs('personnel', 'public', 'basic')] };
    case 'project':
      return { plus: [categoryIs(...project(printed))] };
    case 'project-without-construction': {
      const own = categoryIs(...project(printed));
      return { plus: [own], minus: [own, { column: 'construction', among: ['yes'] }] };
    }
    case 'personnel':
    case 'public':
    case 'operating':
    case 'remittance':
    case 'subsidy':
      return { plus: [categoryIs(column)] };
    default:
      return undefined;
  }
}

function project(printed: ReadonlySet<string>): string[] {
  return ['project', ...APART.filter((key) => !printed.has(key))];
}

function fundIs(key: string): Condition {
  return { column: 'fund', among: [key] };
}

function categoryIs(...among: readonly string[]): Condition {
  return { column: 'category', among };
}
