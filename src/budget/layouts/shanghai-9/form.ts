import { heading, over } from '../form';
import type { Heading, PackForm, TableForm } from '../form';

/** What the printed forms of the nine tables have in common. */
export const shanghaiForm: PackForm = {
  document: '部门预算公开表',
  yearInTitles: true,
  unitLabel: '单位：',
  preparedBy: '编制部门：',
  noteLabel: '注：',
};

/** What one of the nine tables says of itself in print; `department` is the kind of document, beside 单位预算. */
export function formOf(form: Omit<TableForm, 'unit' | 'format'>): TableForm {
  return { unit: '元', format: '#,##0.00', ...form };
}

/** The columns of a functional code and its name, in print. */
export const functionalHeadings: Heading = over(
  '项目',
  over(
    '功能分类科目编码',
    heading('类', 'functional-1'),
    heading('款', 'functional-2'),
    heading('项', 'functional-3'),
  ),
  heading('功能分类科目名称', 'name'),
);
