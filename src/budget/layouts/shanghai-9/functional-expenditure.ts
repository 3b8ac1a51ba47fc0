import { basic, codeName, codeParts, functionalCode, project, total } from '../columns';
import { heading, over } from '../form';
import type { TableForm } from '../form';
import type { BlockLayout } from '../layout';
import { formOf, functionalHeadings } from './form';

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

/** How such a table is printed. */
export function functionalForm(sheet: string, title: string, amounts: string, emptyNote: string): TableForm {
  return formOf({
    sheet,
    title,
    orientation: 'landscape',
    header: [
      functionalHeadings,
      over(amounts, heading('合计', 'total'), heading('基本支出', 'basic'), heading('项目支出', 'project')),
    ],
    rows: { kind: 'codes', levels: 'all', total: '合计' },
    emptyNote,
  });
}
