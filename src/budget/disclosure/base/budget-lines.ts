import { into } from './base-sheet';
import type { BaseSheet } from './base-sheet';
import { catalogueColumns } from './catalogue-columns';
import { category, moneyYear, payingFund, procurementCategory, threePublicItem, yes } from './choices';
import { amountColumn, unitColumn } from './shared-columns';

/** 底表: every expenditure once, with all that any table wants to know of it. */
export const budgetLines: BaseSheet = {
  key: 'budget-lines',
  name: { zh: '底表', en: 'Base sheet' },
  purpose: {
    zh: '一行一笔支出：同一单位、科目、资金来源、类别和项目的金额。只有一部分属于政府采购、购买服务或“三公”经费的，拆成两行，或把那一部分写进“专项明细”。',
    en: 'A row an expenditure: of one unit, one set of codes, one fund, category and project. Where only a part is procurement, a bought service or a three-public expense, split it into two rows, or state that part among the memo items.',
  },
  columns: [
    unitColumn([into('general-budget', 'unit'), into('project-performance', 'unit')]),
    {
      key: 'functional',
      heading: { zh: '支出功能分类科目', en: 'Functional code' },
      explanation: {
        zh: '功能分类项级科目，写成“代码-名称”；列表里没有的科目也可以照此填写。',
        en: 'The item of the functional classification as "code-name"; one that the list lacks may be typed.',
      },
      content: { kind: 'code', classification: 'functional' },
      required: true,
      examples: ['2010301-行政运行', '2010302-一般行政管理事务'],
      feeds: [
        into('revenue-and-expenditure', 'item'),
        into('expenditure', 'functional'),
        into('fiscal-appropriation', 'item'),
        into('general-budget', 'functional', 'name'),
        into('government-fund', 'functional'),
        into('state-capital', 'functional'),
        into('service-purchase', 'field'),
      ],
    },
    {
      key: 'governmentEconomic',
      heading: { zh: '政府支出经济分类科目', en: 'Government economic code' },
      explanation: {
        zh: '政府预算支出经济分类款级科目，写成“代码-名称”。',
        en: 'The item of the government economic classification as "code-name".',
      },
      content: { kind: 'code', classification: 'governmentEconomic' },
      required: true,
      examples: ['50201-办公经费', '50205-委托业务费'],
      feeds: [
        into('expenditure', 'governmentEconomic'),
        into('basic-expenditure', 'governmentEconomic'),
        into('government-fund', 'governmentEconomic'),
        into('state-capital', 'governmentEconomic'),
      ],
    },
    {
      key: 'departmentEconomic',
      heading: { zh: '部门支出经济分类科目', en: 'Department economic code' },
      explanation: {
        zh: '部门预算支出经济分类款级科目，写成“代码-名称”。',
        en: 'The item of the department economic classification as "code-name".',
      },
      content: { kind: 'code', classification: 'departmentEconomic' },
      required: true,
      examples: ['30201-办公费', '30227-委托业务费'],
      feeds: [
        into('expenditure', 'departmentEconomic'),
        into('basic-expenditure', 'departmentEconomic'),
        into('government-fund', 'departmentEconomic'),
        into('state-capital', 'departmentEconomic'),
      ],
    },
    {
      key: 'fund',
      heading: { zh: '资金来源', en: 'Fund source' },
      explanation: {
        zh: '这笔支出由哪一种资金安排，名称同收入总表；几种资金各写一行。',
        en: 'The source that pays for it, named as in the revenue table; a row for each where there are several.',
      },
      content: payingFund,
      required: true,
      examples: ['一般公共预算拨款收入', '一般公共预算拨款收入'],
      feeds: [
        into('fiscal-appropriation'),
        into('general-budget'),
        into('basic-expenditure'),
        into('government-fund'),
        into('state-capital'),
        into('three-public'),
        into('service-purchase'),
        into('project-performance', 'fiscal', 'other'),
      ],
    },
    {
      key: 'year',
      heading: { zh: '资金年度', en: 'Year of the money' },
      explanation: {
        zh: '“本年”为本年收入安排，“上年结转”为上年结转结余安排；据此核对结转结余用到哪里。',
        en: 'Whether this year’s revenue pays for it, or what was carried over: shows where the latter goes.',
      },
      content: moneyYear,
      required: true,
      examples: ['本年', '本年'],
      feeds: [],
    },
    {
      key: 'category',
      heading: { zh: '支出类别', en: 'Category' },
      explanation: {
        zh: '人员经费、公用经费（两者合为基本支出）、项目支出；事业单位另有经营支出、上缴上级支出、对附属单位补助支出。',
        en: 'Personnel or public funds (basic expenditure together), project expenditure, or one of those of public institutions.',
      },
      content: category,
      required: true,
      examples: ['公用经费', '项目支出'],
      feeds: [
        into('expenditure', 'basic', 'project', 'operating', 'remittance', 'subsidy'),
        into('general-budget', 'personnel', 'public', 'project'),
        into('basic-expenditure', 'personnel', 'public'),
        into('government-fund', 'basic', 'project'),
        into('state-capital', 'basic', 'project'),
      ],
    },
    {
      key: 'project',
      heading: { zh: '项目名称', en: 'Project' },
      explanation: {
        zh: '支出类别为项目支出时必填，与“项目绩效指标”表里的项目名称一致。',
        en: 'Required for project expenditure; the same as in the sheet of indicators.',
      },
      content: { kind: 'text' },
      required: false,
      examples: [null, '示例：综合业务服务'],
      feeds: [into('project-performance', 'project')],
    },
    {
      key: 'construction',
      heading: { zh: '基建项目', en: 'Capital construction' },
      explanation: {
        zh: '属于基本建设项目的填“是”，其余不填。',
        en: '是 for a project of capital construction, else blank.',
      },
      content: yes,
      required: false,
      examples: [null, null],
      feeds: [into('general-budget', 'project-without-construction')],
    },
    amountColumn(
      {
        zh: '这一行的金额，单位万元，最多六位小数；只填数字，不写单位。',
        en: 'The amount of this row in 万元 (10,000 yuan), up to six decimals; the number alone.',
      },
      ['120.500000', '12.360000'],
      [
        into('revenue-and-expenditure', 'total'),
        into('expenditure', 'basic', 'project', 'operating', 'remittance', 'subsidy'),
        into('procurement', 'total'),
        into('fiscal-appropriation', 'total'),
        into('general-budget', 'personnel', 'public', 'project'),
        into('basic-expenditure', 'personnel', 'public'),
        into('government-fund', 'basic', 'project'),
        into('state-capital', 'basic', 'project'),
        into('three-public', 'overseas', 'reception', 'vehicle-purchase', 'vehicle-operation'),
        into('service-purchase', 'total'),
        into('project-performance', 'fiscal', 'other'),
      ],
    ),
    {
      key: 'procurement',
      heading: { zh: '政府采购类别', en: 'Procurement class' },
      explanation: {
        zh: '纳入政府采购预算的填类别，其余不填。',
        en: 'The class of what is procured by the government’s rules, else blank.',
      },
      content: procurementCategory,
      required: false,
      examples: [null, 'C-服务'],
      feeds: [into('procurement', 'item')],
    },
    ...catalogueColumns,
    {
      key: 'three-public',
      heading: { zh: '“三公”经费', en: 'Three-public item' },
      explanation: {
        zh: '属于“三公”经费的填是哪一项，其余不填；项目支出里的也要填。',
        en: 'Which of the three public expenses it is, in projects too, else blank.',
      },
      content: threePublicItem,
      required: false,
      examples: [null, null],
      feeds: [into('three-public', 'overseas', 'reception', 'vehicle-purchase', 'vehicle-operation')],
    },
  ],
};
