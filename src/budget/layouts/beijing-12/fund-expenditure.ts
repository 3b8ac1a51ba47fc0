import {
  basic,
  departmentEconomicCode,
  functionalCode,
  governmentEconomicCode,
  project,
  total,
} from '../columns';
import type { BlockLayout } from '../layout';

/** The expenditure of a fund by all three classifications. */
export function fundExpenditure(headings: readonly string[]): BlockLayout {
  return {
    key: 'main',
    columns: [
      functionalCode,
      governmentEconomicCode,
      departmentEconomicCode,
      total([], headings),
      { ...basic, under: headings },
      { ...project, under: headings },
    ],
    rows: { kind: 'codes' },
    sums: [{ total: 'total', parts: ['basic', 'project'] }],
  };
}
