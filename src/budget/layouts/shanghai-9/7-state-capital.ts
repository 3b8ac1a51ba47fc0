import type { TableLayout } from '../layout';
import { functionalExpenditure, functionalForm } from './functional-expenditure';

/** 国有资本经营预算支出功能分类预算表 */
export const stateCapital: TableLayout = {
  key: 'state-capital',
  number: '7',
  title: {
    zh: '国有资本经营预算支出功能分类预算表',
    en: 'Expenditure of the state capital operations budget',
  },
  aliases: ['部门国有资本经营预算支出功能分类预算表'],
  blocks: [functionalExpenditure('国有资本经营预算支出')],
  form: functionalForm(
    '部门国有资本经营预算拨款表',
    '部门国有资本经营预算支出功能分类预算表',
    '国有资本经营预算支出',
    '无国有资本经营预算拨款支出，本表无数据。',
  ),
};
