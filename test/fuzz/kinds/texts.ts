import { check, htmlReport, plain, reportView, toJson, toText } from '../../../src/budget';
import { workbookOf } from '../../budget/workbook-of';
import type { FuzzKind } from '../fuzz-kind';
import { withOddCells } from './odd-workbook';
import { PLAIN_DOCUMENT } from '../../budget/reporting/plain-document';

const HEADINGS = [
  '支出功能分类科目',
  '政府支出经济分类科目',
  '部门支出经济分类科目',
  '合计',
  '基本支出',
  '项目支出',
];
const BUDGET = workbookOf({
  预算01表: [
    ['预算01表 收支预算总表'],
    ['单位：万元'],
    ['收入', null, '支出', null],
    ['项目', '预算数', '项目', '预算数'],
    ['一、一般公共预算拨款收入', 12, '一、一般公共服务支出', 12],
    ['收入总计', 12, '支出总计', 12],
  ],
  预算03表: [
    ['预算03表 支出预算总表'],
    ['单位：万元'],
    HEADINGS,
    ['2010301-行政运行', '50101-工资奖金津补贴', '30101-基本工资', 5, 3, 2],
    ['2010302-一般行政管理事务', '50201-办公经费', '30201-办公费', 7, 7, null],
    ['合计', null, null, 12, 10, 2],
  ],
});

/** Odd texts and numbers in a budget: it is checked, and every report of it is made. */
export const texts: FuzzKind = {
  inSuite: 100,
  tryOne: (choose) => {
    const { result, diagnosis } = check(withOddCells(BUDGET, choose), { withoutRules: [] });
    const language = choose(2) === 0 ? 'zh-CN' : 'en-US';
    const report = reportView(result, diagnosis, language);
    const told = [
      toText('book.xlsx', report, { all: true, emphasis: plain }),
      htmlReport('book', report, PLAIN_DOCUMENT),
    ];
    JSON.parse(JSON.stringify(toJson('book.xlsx', result, diagnosis, language)));
    const shown = told.find((text) => /[\p{Bidi_Control}\0]|undefined|NaN|\[object/u.test(text));
    if (shown !== undefined) throw new Error(`not fit to be shown: ${shown}`);
    return Promise.resolve(result.counts.fail > 0 ? 'changed' : 'same');
  },
};
