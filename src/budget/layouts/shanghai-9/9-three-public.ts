import { amount } from '../columns';
import { heading, over } from '../form';
import type { TableLayout } from '../layout';
import { formOf } from './form';

const under = ['“三公”经费预算数'];
const vehicles = { under: ['公务用车购置及运行费', '公务用车购置及运行维护费'] };

/** “三公”经费和机关运行经费预算表 */
export const threePublic: TableLayout = {
  key: 'three-public',
  number: '9',
  title: {
    zh: '“三公”经费和机关运行经费预算表',
    en: 'Official overseas visits, vehicles and receptions; running costs of offices',
  },
  aliases: ['部门“三公”经费和机关运行经费预算表', '“三公”经费和机关运行费预算表'],
  blocks: [
    {
      key: 'main',
      columns: [
        amount('total', { zh: '合计', en: 'total' }, { under }),
        amount(
          'overseas',
          { zh: '因公出国(境)费', en: 'official overseas visits' },
          { aliases: ['因公出国（境）费用'], under },
        ),
        amount('reception', { zh: '公务接待费', en: 'official receptions' }, { under }),
        amount('vehicles', { zh: '小计', en: 'official vehicles' }, vehicles),
        amount(
          'vehicle-purchase',
          { zh: '购置费', en: 'purchase of official vehicles' },
          { aliases: ['公务用车购置费'], ...vehicles },
        ),
        amount(
          'vehicle-operation',
          { zh: '运行费', en: 'operation of official vehicles' },
          { aliases: ['运行维护费', '公务用车运行费', '公务用车运行维护费'], ...vehicles },
        ),
        amount(
          'office-running',
          { zh: '机关运行经费预算数', en: 'running costs of offices' },
          { aliases: ['机关运行经费'] },
        ),
      ],
      rows: { kind: 'record' },
      sums: [
        { total: 'total', parts: ['overseas', 'reception', 'vehicles'] },
        { total: 'vehicles', parts: ['vehicle-purchase', 'vehicle-operation'] },
      ],
    },
  ],
  form: {
    ...formOf({
      sheet: '部门“三公”经费和机关运行费预算表',
      title: '部门“三公”经费和机关运行经费预算表',
      orientation: 'landscape',
      header: [
        over(
          '“三公”经费预算数',
          heading('合计', 'total'),
          heading('因公出国(境)费', 'overseas'),
          heading('公务接待费', 'reception'),
          over(
            '公务用车购置及运行费',
            heading('小计', 'vehicles'),
            heading('购置费', 'vehicle-purchase'),
            heading('运行费', 'vehicle-operation'),
          ),
        ),
        heading('机关运行经费预算数', 'office-running'),
      ],
      rows: { kind: 'plain' },
      emptyNote: '无“三公”经费和机关运行经费预算，本表无数据。',
    }),
    unit: '万元',
    format: '#,##0.000000',
  },
};
