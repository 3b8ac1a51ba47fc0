import { amount } from '../columns';
import { heading, over } from '../form';
import type { TableLayout } from '../layout';
import { formOf } from './form';

const vehicles = { under: ['公务用车购置及运行维护费', '公务用车购置及运行费'] };

/** 财政拨款“三公”经费支出表 */
export const threePublic: TableLayout = {
  key: 'three-public',
  number: '10',
  title: {
    zh: '财政拨款（含一般公共预算和政府性基金预算）“三公”经费支出表',
    en: 'Official overseas visits, vehicles and receptions',
  },
  aliases: [
    '财政拨款“三公”经费支出表',
    '财政拨款“三公”经费支出预算表',
    '“三公”经费支出表',
    '“三公”经费预算表',
    '一般公共预算“三公”经费支出表',
    '财政拨款（含一般公共预算和政府性基金预算）“三公”经费支出预算表',
  ],
  blocks: [
    {
      key: 'main',
      columns: [
        amount(
          'total',
          { zh: '“三公”经费财政拨款预算总额', en: 'total' },
          { aliases: ['合计', '“三公”经费合计', '“三公”经费预算总额', '三公经费财政拨款预算总额'] },
        ),
        amount(
          'overseas',
          { zh: '因公出国（境）费用', en: 'official overseas visits' },
          { aliases: ['因公出国（境）费', '因公出国(境)费用'] },
        ),
        amount('reception', { zh: '公务接待费', en: 'official receptions' }),
        amount(
          'vehicles',
          { zh: '小计', en: 'official vehicles' },
          { aliases: ['公务用车购置及运行维护费', '公务用车购置及运行维护费小计', '合计'], ...vehicles },
        ),
        amount(
          'vehicle-purchase',
          { zh: '公务用车购置费', en: 'purchase of official vehicles' },
          { aliases: ['公务用车购置', '购置费'], ...vehicles },
        ),
        amount(
          'vehicle-operation',
          { zh: '公务用车运行维护费', en: 'operation of official vehicles' },
          { aliases: ['公务用车运行费', '运行维护费', '运行费'], ...vehicles },
        ),
      ],
      rows: { kind: 'record' },
      sums: [
        { total: 'total', parts: ['overseas', 'reception', 'vehicles'] },
        { total: 'vehicles', parts: ['vehicle-purchase', 'vehicle-operation'] },
      ],
    },
  ],
  form: formOf('10', {
    orientation: 'landscape',
    header: [
      heading('“三公”经费财政拨款预算总额', 'total'),
      heading('因公出国（境）费用', 'overseas'),
      heading('公务接待费', 'reception'),
      over(
        '公务用车购置及运行维护费',
        heading('小计', 'vehicles'),
        heading('公务用车购置费', 'vehicle-purchase'),
        heading('公务用车运行维护费', 'vehicle-operation'),
      ),
    ],
    rows: { kind: 'plain' },
    emptyNote: '无财政拨款“三公”经费预算，本表无数据。',
  }),
};
