import { itemTotal } from '../../../../src/budget/identities/within/item-total';
import { fiscalSheet, shanghaiFiscalSheet } from '../../sheet-sources/fiscal';
import { procurementSheet } from '../../sheet-sources/procurement';
import { finalSummarySheet, shanghaiSummarySheet, summarySheet } from '../../sheet-sources/summary';
import { kindsInRowsSheet } from '../../sheet-sources/three-public';
import type { RuleCases } from '../test-rule';

const income = [['一、一般公共预算拨款收入', 10], ['二、政府性基金预算拨款收入'], ['三、事业收入', 2]];

export const cases: RuleCases = {
  rule: itemTotal,
  holds: [
    {
      name: 'this year and the grand total',
      sheets: {
        '01': summarySheet({
          income: [...income, ['本年收入合计', 12], ['上年结转结余', 3], ['收入总计', 15]],
        }),
      },
      pass: 2,
    },
    {
      name: 'blanks and zeros prove nothing',
      sheets: {
        '01': summarySheet({ income: [['一、一般公共预算拨款收入', 0], ['本年收入合计', 0], ['收入总计']] }),
      },
      pass: 0,
    },
    {
      name: 'an intermediate total that is missing: its items stand for it',
      sheets: { '01': summarySheet({ income: [...income, ['上年结转结余', 3], ['收入总计', 15]] }) },
      pass: 1,
    },
    {
      name: 'classes renumbered, in any order, one of a name of its own',
      sheets: {
        '01': summarySheet({
          expenditure: [
            ['一、教育支出', 5],
            ['二、一般公共服务支出', 4],
            ['三、其他事项', 1],
            ['本年支出合计', 10],
            ['支出总计', 10],
          ],
        }),
      },
    },
    {
      name: 'what is shown again under a source is not added',
      sheets: {
        '01': summarySheet({
          income: [
            ...income,
            ['其中：财政专户返还', 1],
            ['（一）培训收入', 1],
            ['本年收入合计', 12],
            ['收入总计', 12],
          ],
        }),
      },
    },
    {
      name: 'a row between this year and the grand total is added to the latter',
      sheets: {
        '01': summarySheet({
          income: [
            ...income,
            ['本年收入合计', 12],
            ['用事业基金弥补收支差额', 4],
            ['上年结转结余', 3],
            ['收入总计', 19],
          ],
        }),
      },
      pass: 2,
    },
    {
      name: 'a part of what was carried over, shown again below it, is not',
      sheets: {
        '01': summarySheet({
          income: [
            ...income,
            ['本年收入合计', 12],
            ['上年结转结余', 3],
            ['财政拨款结转', 3],
            ['收入总计', 15],
          ],
        }),
      },
      pass: 2,
    },
    {
      name: 'a total of a name that nobody knows above its parts is not added to them',
      sheets: {
        '01': summarySheet({
          income: [
            ['一、统筹安排', 12],
            ['（一）一般公共预算拨款收入', 10],
            ['（二）政府性基金预算拨款收入', 2],
            ['二、上年结转', 3],
            ['收入总计', 15],
          ],
        }),
      },
      pass: 1,
    },
    {
      name: 'procurement, its total first',
      sheets: {
        '04': procurementSheet([
          ['合计', 6],
          ['A-货物', 1],
          ['B-工程', 2],
          ['C-服务', 3],
        ]),
      },
      pass: 1,
    },
    {
      name: 'carried over by fund',
      sheets: {
        '05': fiscalSheet({
          income: [
            ['一、一般公共预算资金', 10],
            ['本年收入合计', 10],
            ['上年结转结余', 3],
            ['一、一般公共预算资金', 2],
            ['二、政府性基金预算资金', 1],
            ['收入总计', 13],
          ],
        }),
      },
      pass: 3,
    },
    {
      name: 'shanghai-9: fiscal appropriations of three funds, no line for this year',
      sheets: {
        '1': shanghaiSummarySheet({
          income: [
            ['一、财政拨款收入', 10],
            ['1.一般公共预算资金', 9],
            ['2.政府性基金', 1],
            ['3.国有资本经营预算'],
            ['二、事业收入', 2],
            ['收入总计', 12],
          ],
        }),
      },
      pass: 2,
    },
    {
      name: 'shanghai-9-final: reserves used and surplus distributed',
      sheets: {
        '1': finalSummarySheet({
          income: [
            ['一、一般公共预算财政拨款收入', 10],
            ['本年收入合计', 10],
            ['使用非财政拨款结余（含专用结余）', 2],
            ['年初结转和结余', 3],
            ['总计', 15],
          ],
          expenditure: [
            ['一、教育支出', 11],
            ['本年支出合计', 11],
            ['结余分配', 1],
            ['年末结转和结余', 3],
            ['总计', 15],
          ],
        }),
      },
      pass: 4,
    },
    {
      name: 'vehicles of which but a share is shown (其中)',
      sheets: {
        '7': kindsInRowsSheet({
          合计: 11,
          公务接待费: 1.2,
          公务用车费: 9.8,
          '其中：（1）公务用车运行维护费': 9,
          '（2）公务用车购置': null,
        }),
      },
      pass: 2,
    },
    {
      name: 'parts that are dashes alone, in a table that no pack has',
      sheets: {
        '10': [
          ['财政拨款“三公”经费、行政参公单位机关运行经费情况表'],
          ['项目', '行次', '预算数', '决算统计数'],
          ['（一）支出合计', 2, 12.5, 11.25],
          ['1．因公出国（境）费', 3, 2, 1.5],
          ['2．公务用车运行维护费', 4, 9, 8.5],
          ['3．公务接待费', 5, 1.5, 1.25],
          ['（1）国内接待费', 6, '——', 1.25],
          ['（2）国（境）外接待费', 7, '——', 0],
        ],
      },
      pass: 3,
    },
  ],
  fails: [
    {
      name: 'a class left out',
      sheets: {
        '01': summarySheet({
          expenditure: [
            ['一、教育支出', 5],
            ['本年支出合计', 9],
            ['支出总计', 9],
          ],
        }),
      },
      findings: [{ cell: '01!D6', observed: '9', expected: '5' }],
    },
    {
      name: 'a blank total: what it should hold; what needs it fails too',
      sheets: {
        '01': summarySheet({ income: [...income, ['本年收入合计'], ['上年结转结余', 3], ['收入总计', 15]] }),
      },
      findings: [
        { cell: '01!B8', expected: '12' },
        { cell: '01!B10', observed: '15', expected: '3' },
      ],
    },
    {
      name: 'a source that cannot be read',
      sheets: {
        '01': summarySheet({
          income: [
            ['一、一般公共预算拨款收入', '略'],
            ['本年收入合计', 12],
            ['收入总计', 12],
          ],
        }),
      },
      findings: [{ cell: '01!B5', outcome: 'cannot-judge' }],
    },
    {
      name: 'a row above this year that no other table of the kind has still counts',
      sheets: {
        '01': summarySheet({ income: [...income, ['四、捐赠', 1], ['本年收入合计', 12], ['收入总计', 12]] }),
      },
      findings: [{ cell: '01!B9', observed: '12', expected: '13' }],
    },
    {
      name: 'procurement that does not add up',
      sheets: {
        '04': procurementSheet([
          ['A-货物', 1],
          ['B-工程', 2],
          ['C-服务', 3],
          ['合计', 7],
        ]),
      },
      findings: [{ cell: '04!B7', observed: '7', expected: '6' }],
    },
    {
      name: 'shanghai-9: each column of the expenditure half by itself',
      sheets: {
        '4': shanghaiFiscalSheet({
          expenditure: [
            ['一、教育支出', 5, 5],
            ['二、科学技术支出', 3, 2, 1],
            ['支出总计', 8, 8, 1],
          ],
        }),
      },
      findings: [{ cell: '4!E7', observed: '8', expected: '7' }],
    },
    {
      name: 'shanghai-9: a source below 财政拨款收入',
      sheets: {
        '1': shanghaiSummarySheet({
          income: [
            ['一、财政拨款收入', 10],
            ['1.一般公共预算资金', 9],
            ['二、事业收入', 2],
            ['收入总计', 12],
          ],
        }),
      },
      findings: [{ cell: '1!B5', observed: '10', expected: '9' }],
    },
    {
      name: 'shanghai-9-final: surplus distributed and forgotten',
      sheets: {
        '1': finalSummarySheet({
          income: [
            ['一、事业收入', 14],
            ['本年收入合计', 14],
            ['总计', 14],
          ],
          expenditure: [
            ['一、教育支出', 11],
            ['本年支出合计', 11],
            ['结余分配', 1],
            ['年末结转和结余', 3],
            ['总计', 14],
          ],
        }),
      },
      findings: [{ cell: '1!D9', observed: '14', expected: '15' }],
    },
  ],
};
