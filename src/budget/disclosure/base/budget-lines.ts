import { mapsTo } from './base-sheet';
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
    unitColumn([mapsTo('general-budget', 'unit'), mapsTo('project-performance', 'unit')]),
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
      mappings: [
        mapsTo('revenue-and-expenditure', 'item'),
        mapsTo('expenditure', 'functional'),
        mapsTo('fiscal-appropriation', 'item'),
        mapsTo('general-budget', 'functional', 'name'),
        mapsTo('government-fund', 'functional'),
        mapsTo('state-capital', 'functional'),
        mapsTo('service-purchase', 'field'),
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
      mappings: [
        mapsTo('expenditure', 'governmentEconomic'),
        mapsTo('basic-expenditure', 'governmentEconomic'),
        mapsTo('government-fund', 'governmentEconomic'),
        mapsTo('state-capital', 'governmentEconomic'),
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
      mappings: [
        mapsTo('expenditure', 'departmentEconomic'),
        mapsTo('basic-expenditure', 'departmentEconomic'),
        mapsTo('government-fund', 'departmentEconomic'),
        mapsTo('state-capital', 'departmentEconomic'),
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
      mappings: [
        mapsTo('fiscal-appropriation'),
        mapsTo('general-budget'),
        mapsTo('basic-expenditure'),
        mapsTo('government-fund'),
        mapsTo('state-capital'),
        mapsTo('three-public'),
        mapsTo('service-purchase'),
        mapsTo('project-performance', 'fiscal', 'other'),
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
      mappings: [],
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
      mappings: [
        mapsTo('expenditure', 'basic', 'project', 'operating', 'remittance', 'subsidy'),
        mapsTo('general-budget', 'personnel', 'public', 'project'),
        mapsTo('basic-expenditure', 'personnel', 'public'),
        mapsTo('government-fund', 'basic', 'project'),
        mapsTo('state-capital', 'basic', 'project'),
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
      mappings: [mapsTo('project-performance', 'project')],
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
      mappings: [mapsTo('general-budget', 'project-without-construction')],
    },
    amountColumn(
      {
        zh: '这一行的金额，单位万元，最多六位小数；只填数字，不写单位。',
        en: 'The amount of this row in 万元 (10,000 yuan), up to six decimals; the number alone.',
      },
      ['120.500000', '12.360000'],
      [
        mapsTo('revenue-and-expenditure', 'total'),
        mapsTo('expenditure', 'basic', 'project', 'operating', 'remittance', 'subsidy'),
        mapsTo('procurement', 'total'),
        mapsTo('fiscal-appropriation', 'total'),
        mapsTo('general-budget', 'personnel', 'public', 'project'),
        mapsTo('basic-expenditure', 'personnel', 'public'),
        mapsTo('government-fund', 'basic', 'project'),
        mapsTo('state-capital', 'basic', 'project'),
        mapsTo('three-public', 'overseas', 'reception', 'vehicle-purchase', 'vehicle-operation'),
        mapsTo('service-purchase', 'total'),
        mapsTo('project-performance', 'fiscal', 'other'),
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
      mappings: [mapsTo('procurement', 'item')],
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
      mappings: [mapsTo('three-public', 'overseas', 'reception', 'vehicle-purchase', 'vehicle-operation')],
    },
  ],
};
