import { mapsTo } from './base-sheet';
import type { BaseColumn, BaseSheet } from './base-sheet';
import { budgetLines } from './budget-lines';
import { money } from './choices';
import { amountColumn, unitColumn } from './shared-columns';

/** 专项明细: what is planned apart from budget lines and shown in tables of its own. */
export const memoItems: BaseSheet = {
  key: 'memo-items',
  name: { zh: '专项明细', en: 'Memo items' },
  purpose: {
    zh: '政府采购、购买服务、“三公”经费和项目中，对不上底表哪一行的金额，一行一笔；底表各行已经注明的不要再写。这里的金额是底表的一部分，不另外相加。',
    en: 'A row an amount of procurement, a bought service, a three-public expense or a project that no row of the base sheet can be named for; none of what rows there say already. The amounts are part of the base sheet’s and are never added to them.',
  },
  columns: [
    unitColumn([mapsTo('project-performance', 'unit')]),
    {
      key: 'functional',
      heading: { zh: '服务领域（功能分类科目）', en: 'Field of service' },
      explanation: {
        zh: '购买服务的服务领域，功能分类的类、款、项级科目都可以，写成“代码-名称”；其余不填。',
        en: 'The field of a bought service: a code of any level of the functional classification as "code-name"; else blank.',
      },
      content: { kind: 'code', classification: 'functional', anyLevel: true },
      required: false,
      examples: [null, '201-一般公共服务支出'],
      mappings: [mapsTo('service-purchase', 'field')],
    },
    {
      key: 'money',
      heading: { zh: '资金', en: 'Money' },
      explanation: {
        zh: '财政拨款安排的是“财政资金”，此外是“其他资金”；只属于政府采购的可以不填。',
        en: '财政资金 where fiscal appropriations pay for it, else 其他资金; may be blank for what is procurement alone.',
      },
      content: money,
      required: false,
      examples: ['财政资金', '财政资金'],
      mappings: [
        mapsTo('three-public'),
        mapsTo('service-purchase'),
        mapsTo('project-performance', 'fiscal', 'other'),
      ],
    },
    {
      key: 'project',
      heading: { zh: '项目名称', en: 'Project' },
      explanation: {
        zh: '绩效表里的项目，金额对不上底表哪一行的写在这里；财政资金和其他资金各一行。',
        en: 'A project of the table of performance whose amount no row of the base sheet has; a row for each kind of money.',
      },
      content: { kind: 'text' },
      required: false,
      examples: [null, null],
      mappings: [mapsTo('project-performance', 'project')],
    },
    amountColumn(
      {
        zh: '这一笔的金额，单位万元，最多六位小数。',
        en: 'The amount in 万元 (10,000 yuan), up to six decimals.',
      },
      ['3.200000', '1.250000'],
      [
        mapsTo('procurement', 'total'),
        mapsTo('three-public', 'overseas', 'reception', 'vehicle-purchase', 'vehicle-operation'),
        mapsTo('service-purchase', 'total'),
        mapsTo('project-performance', 'fiscal', 'other'),
      ],
    ),
    ...purposeColumns(),
  ],
};

/** What an amount is shown for, as in the base sheet. */
function purposeColumns(): BaseColumn[] {
  const examples = new Map([
    ['procurement', ['A-货物', null]],
    ['catalogue-1', [null, '02-政府履职辅助性服务']],
    ['catalogue-2', [null, '0211-后勤服务']],
    ['catalogue-3', [null, '印刷和出版服务']],
    ['three-public', [null, null]],
  ]);
  return budgetLines.columns.flatMap((column) => {
    const own = examples.get(column.key);
    return own ? [{ ...column, examples: own }] : [];
  });
}
