import { heading, over } from '../form';
import { allFunds } from '../funds';
import type { TableLayout } from '../layout';
import { sourceItems, twoSided } from '../two-sided';
import { formOf, LISTED_CLASSES, numbered } from './form';

/** 收支总表 */
export const revenueAndExpenditure: TableLayout = {
  key: 'revenue-and-expenditure',
  number: '01',
  title: { zh: '收支总表', en: 'Revenue and expenditure' },
  aliases: ['收支预算总表', '部门收支总表', '部门预算收支总表', '单位收支总表'],
  ...twoSided({
    headings: { income: ['收入', '收入项目'], expenditure: ['支出', '支出项目'] },
    amounts: ['预算数', '金额'],
    sources: sourceItems(allFunds),
  }),
  form: formOf('01', {
    orientation: 'portrait',
    header: [
      over('收入', heading('项目', 'item', 'income'), heading('预算数', 'total', 'income')),
      over('支出', heading('项目', 'item', 'expenditure'), heading('预算数', 'total', 'expenditure')),
    ],
    rows: {
      kind: 'items',
      blocks: [
        {
          block: 'income',
          top: numbered([
            ['general', '一般公共预算拨款收入'],
            ['government-fund', '政府性基金预算拨款收入'],
            ['state-capital', '国有资本经营预算拨款收入'],
            ['special-account', '财政专户管理资金收入'],
            ['undertaking', '事业收入'],
            ['superior-subsidy', '上级补助收入'],
            ['affiliate-remittance', '附属单位上缴收入'],
            ['operating', '事业单位经营收入'],
            ['other', '其他收入'],
          ]),
          foot: [
            { item: 'this-year', label: '本年收入合计' },
            { item: 'carried-in', label: '上年结转结余' },
            { item: 'grand-total', label: '收入总计' },
          ],
        },
        {
          block: 'expenditure',
          top: [],
          foot: [
            { item: 'this-year', label: '本年支出合计' },
            { item: 'carried-out', label: '年终结转结余' },
            { item: 'grand-total', label: '支出总计' },
          ],
        },
      ],
      classes: { block: 'expenditure', always: LISTED_CLASSES },
    },
    emptyNote: '无收入和支出预算，本表无数据。',
  }),
};
