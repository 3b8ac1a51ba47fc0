import type { Label } from '../../../common/language';
import type { OwnRelation } from '../../identities/own/own-identity';

/** An identity to begin with. */
export interface OwnExample {
  readonly name: Label;
  readonly left: string;
  readonly relation: OwnRelation;
  readonly right: string;
  readonly tolerance?: string;
  readonly severity?: Label;
  readonly message?: Label;
}

const WARNING: Label = { zh: '提醒', en: 'warning' };

/** Ten that bureaus use, in the words of the twelve tables of Beijing. */
export const ownExamples: readonly OwnExample[] = [
  {
    name: { zh: '收支平衡', en: 'revenue and expenditure balance' },
    left: '收支总表[收入总计]',
    relation: '=',
    right: '收支总表[支出总计]',
    message: { zh: '收入总计和支出总计必须相等，退回修改。', en: 'They must be the same.' },
  },
  {
    name: { zh: '支出总表和收支总表一致', en: 'expenditure ties to revenue and expenditure' },
    left: '支出预算总表[合计行, 合计]',
    relation: '=',
    right: '收支总表[本年支出合计]',
    tolerance: '100',
  },
  {
    name: { zh: '合计等于基本支出加项目支出', en: 'the total is basic and project expenditure' },
    left: '支出预算总表[合计行, 合计] - 支出预算总表[合计行, 基本支出]',
    relation: '≥',
    right: '支出预算总表[合计行, 项目支出]',
  },
  {
    name: { zh: '三公经费各项相加', en: 'the three public expenses add up' },
    left: '三公表[“三公”经费财政拨款预算总额]',
    relation: '=',
    right:
      'SUM(三公表[因公出国（境）费用], 三公表[公务接待费], 三公表[公务用车购置费], 三公表[公务用车运行维护费])',
  },
  {
    name: { zh: '一般公共预算不超过总支出', en: 'the general public budget is a part of expenditure' },
    left: '一般公共预算财政拨款支出表[合计行, 合计]',
    relation: '≤',
    right: '支出预算总表[合计行, 合计]',
  },
  {
    name: { zh: '行政运行两表一致', en: 'running of the administration in two tables' },
    left: '一般公共预算财政拨款支出表[功能=2010301, 合计]',
    relation: '≤',
    right: '支出预算总表[功能=2010301, 合计]',
    severity: WARNING,
  },
  {
    name: { zh: '公务接待费在商品和服务支出之内', en: 'receptions are within goods and services' },
    left: '三公表[公务接待费]',
    relation: '≤',
    right: '支出预算总表[经济=302, 合计]',
    severity: WARNING,
    message: { zh: '公务接待费列在 30217，应在 302 之内。', en: 'Receptions are booked under 30217.' },
  },
  {
    name: { zh: '支出总表不能空', en: 'expenditure is filled in' },
    left: '支出预算总表[合计行, 合计]',
    relation: '≠0',
    right: '',
  },
  {
    name: { zh: '按单元格：01表和05表', en: 'by cells: tables 01 and 05' },
    left: '预算01表!B4',
    relation: '≥',
    right: '预算05表!B5 + 预算05表!B6',
  },
  {
    name: { zh: '按单元格：单位名称一致', en: 'by cells: the same name of the unit' },
    left: '预算01表!A2',
    relation: '同',
    right: '预算02表!A2',
    message: { zh: '两张表的编制单位写得不一样。', en: 'The two tables name different units.' },
  },
];
