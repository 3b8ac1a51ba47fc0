import {
  basic,
  departmentEconomicCode,
  functionalCode,
  governmentEconomicCode,
  project,
  total,
} from '../columns';
import { heading, over } from '../form';
import type { TableForm } from '../form';
import type { BlockLayout } from '../layout';
import { formOf } from './form';

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

/** How such a table is printed. */
export function fundForm(number: string, amounts: string, emptyNote: string): TableForm {
  return formOf(number, {
    orientation: 'landscape',
    header: [
      heading('支出功能分类科目', 'functional'),
      heading('政府支出经济分类科目', 'governmentEconomic'),
      heading('部门支出经济分类科目', 'departmentEconomic'),
      over(amounts, heading('合计', 'total'), heading('基本支出', 'basic'), heading('项目支出', 'project')),
    ],
    rows: { kind: 'codes', levels: 'items', total: '合计' },
    emptyNote,
  });
}
