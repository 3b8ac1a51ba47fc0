import { judgeLoss, lostCodes } from '../missing-rows';
import { notApplicable } from '../rule';
import type { BookRule } from '../rule';

/** Every functional code of 支出总表 is in the table of a fund, unless other money than fiscal appropriations pays for it. */
export const codeCoverage: BookRule = {
  meta: {
    id: 'code-coverage',
    kind: 'between',
    severity: 'error',
    symptom: 'absent-codes',
    title: { zh: '支出科目在拨款支出表中没有遗漏', en: 'No code is missing from the fund tables' },
    why: {
      zh: '支出总表中由财政拨款安排的功能分类科目，都应列入一般公共预算、政府性基金或国有资本经营预算支出表。没有列入的科目，其金额之和不能超过财政拨款以外的资金。',
      en: 'Codes of the table of all expenditure that fiscal appropriations pay for stand in the table of a fund. What stands in none cannot be more than the money that is not fiscal.',
    },
    basis: {
      zh: '《预算法实施条例》第五条：各部门预算应当反映所有预算资金；第六条：部门预算支出按其功能分类应当公开到项',
      en: 'Regulation on the Implementation of the Budget Law, article 5: a department’s budget shows all its money; article 6: expenditure is published by function down to items',
    },
    messages: {
      pass: {
        zh: '支出总表的科目在拨款支出表中没有遗漏。',
        en: 'No code of the table of expenditure is missing from the fund tables.',
      },
      fail: {
        zh: '{table}缺少支出总表中的 {count} 个科目：{codes}，合计 {amount} {unit}。这些支出不可能全部由财政拨款以外的资金安排，请检查是否漏行、漏页。',
        en: '{table} lacks {count} codes of the table of expenditure: {codes}, {amount} {unit} in all. Other money than fiscal appropriations cannot pay for all of them: look for lost rows or pages.',
      },
      cannotJudge: {
        zh: '没有财政拨款收支总表或收支总表的总计，无法判断 {count} 个未列入的科目（{codes}）是否遗漏。',
        en: 'Without the grand totals of both summary tables it cannot be told whether {count} codes ({codes}) are missing.',
      },
    },
  },
  scope: 'book',
  dependsOn: 'amounts',
  tables: [
    'revenue-and-expenditure',
    'fiscal-appropriation',
    'expenditure',
    'general-budget',
    'government-fund',
    'state-capital',
  ],
  pairs: [['general-budget', 'expenditure']],
  *judge(book) {
    const [detail, general] = [book.table('expenditure'), book.table('general-budget')];
    if (!detail || !general) yield notApplicable;
    else yield judgeLoss(general, lostCodes(book), 'total');
  },
};
