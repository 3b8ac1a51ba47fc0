import { basic, project, total } from '../columns';
import type { BlockLayout } from '../layout';
import { functionalColumns } from './functional-columns';

/** The expenditure of a fund by functional classification. */
export function fundExpenditure(under: readonly string[]): BlockLayout {
  return {
    key: 'main',
    columns: [...functionalColumns, total(['小计'], under), { ...basic, under }, { ...project, under }],
    rows: { kind: 'codes' },
    sums: [{ total: 'total', parts: ['basic', 'project'] }],
  };
}
