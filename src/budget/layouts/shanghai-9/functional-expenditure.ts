import { basic, codeName, codeParts, functionalCode, project, total } from '../columns';
import type { BlockLayout } from '../layout';

/** Expenditure by functional classification, as four of the nine tables have it. */
export function functionalExpenditure(header: string): BlockLayout {
  return {
    key: 'main',
    columns: [
      functionalCode,
      ...codeParts('functional', 3),
      codeName,
      total([], [header]),
      { ...basic, under: [header] },
      { ...project, under: [header] },
    ],
    rows: { kind: 'codes' },
    sums: [{ total: 'total', parts: ['basic', 'project'] }],
  };
}
