import { allFunds, fiscalFunds, specialAccount } from '../../layouts/funds';
import { carriedIn, carriedOut } from '../../layouts/items';
import type { BaseContent, Choice } from './base-sheet';

const choice = (key: string, zh: string, en: string): Choice => ({ key, label: { zh, en } });

function oneOf(list: string, choices: readonly Choice[]): BaseContent {
  return { kind: 'choice', list, choices };
}

/** Money of the unit itself that is left from last year: 收入总表 tells no more of where it came from. */
const own = choice('own', '单位资金', "the unit's own funds");

/** Where this year's revenue comes from: the columns of 收入总表. */
export const revenueFund = oneOf('revenue_fund', allFunds);

/** What can be left at the end of a year; 收入总表 shows what is none of the government's as 单位资金. */
export const carriedFunds: readonly Choice[] = [...fiscalFunds, specialAccount, own];
export const carriedFund = oneOf('carried_fund', [...allFunds, own]);

/** What pays for an expenditure: this year's revenue, or what was left. */
export const payingFund = oneOf('paying_fund', [...allFunds, own]);

/** Which year the money is of that pays for an expenditure. */
export const moneyYear = oneOf('money_year', [
  choice('this-year', '本年', 'this year'),
  choice('carried-in', '上年结转', 'carried over from last year'),
]);

/** Whether money was left from last year, or will be for the next. */
export const carriedDirection = oneOf('carried_direction', [carriedIn, carriedOut]);

/** What kind of expenditure it is: the columns of 支出预算总表, 基本支出 by its two parts. */
export const category = oneOf('category', [
  choice('personnel', '人员经费', 'personnel funds'),
  choice('public', '公用经费', 'public funds'),
  choice('project', '项目支出', 'project expenditure'),
  choice('operating', '事业单位经营支出', 'operating expenditure'),
  choice('remittance', '上缴上级支出', 'remittances to superiors'),
  choice('subsidy', '对附属单位补助支出', 'subsidies to affiliated units'),
]);

export const yes = oneOf('yes', [choice('yes', '是', 'yes')]);

/** What pays for a special item: fiscal appropriations, or something else. */
export const money = oneOf('money', [
  choice('fiscal', '财政资金', 'fiscal appropriations'),
  choice('other', '其他资金', 'other money'),
]);

export const procurementCategory = oneOf('procurement', [
  choice('goods', 'A-货物', 'goods'),
  choice('works', 'B-工程', 'works'),
  choice('services', 'C-服务', 'services'),
]);

export const threePublicItem = oneOf('three_public', [
  choice('overseas', '因公出国（境）费用', 'official overseas visits'),
  choice('reception', '公务接待费', 'official receptions'),
  choice('vehicle-purchase', '公务用车购置费', 'purchase of official vehicles'),
  choice('vehicle-operation', '公务用车运行维护费', 'operation of official vehicles'),
]);

/** 财预〔2021〕101号; older forms put 成本 under 产出 and 满意度 under 效益. */
export const indicatorLevel1 = oneOf('indicator_level_1', [
  choice('output', '产出指标', 'output'),
  choice('cost', '成本指标', 'cost'),
  choice('benefit', '效益指标', 'benefit'),
  choice('satisfaction', '满意度指标', 'satisfaction'),
]);

export const indicatorLevel2 = oneOf('indicator_level_2', [
  choice('quantity', '数量指标', 'quantity'),
  choice('quality', '质量指标', 'quality'),
  choice('time', '时效指标', 'time'),
  choice('economic-cost', '经济成本指标', 'economic cost'),
  choice('social-cost', '社会成本指标', 'social cost'),
  choice('environmental-cost', '生态环境成本指标', 'environmental cost'),
  choice('economic-benefit', '经济效益指标', 'economic benefit'),
  choice('social-benefit', '社会效益指标', 'social benefit'),
  choice('environmental-benefit', '生态效益指标', 'environmental benefit'),
  choice('lasting-benefit', '可持续影响指标', 'lasting benefit'),
  choice('satisfaction', '服务对象满意度指标', 'satisfaction of those served'),
]);

export const indicatorRelation = oneOf('indicator_relation', [
  choice('at-least', '≥', 'at least'),
  choice('at-most', '≤', 'at most'),
  choice('equal', '=', 'equal'),
  choice('more', '>', 'more than'),
  choice('less', '<', 'less than'),
  choice('quality', '定性', 'in words'),
]);
