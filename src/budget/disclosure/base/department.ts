import type { BaseSheet } from './base-sheet';

/** 部门信息: whose budget it is and of what year, which no amount tells. */
export const department: BaseSheet = {
  key: 'department',
  name: { zh: '部门信息', en: 'Department' },
  purpose: {
    zh: '只填一行：哪个部门、哪一年的预算。',
    en: 'A single row: which department’s budget it is, and of which year.',
  },
  columns: [
    {
      key: 'year',
      heading: { zh: '预算年度', en: 'Budget year' },
      explanation: {
        zh: '四位数字的年份，用在各张表的标题里。',
        en: 'The year in four digits, for the titles of the tables.',
      },
      content: { kind: 'year' },
      required: true,
      examples: ['2026'],
      mappings: [],
    },
    {
      key: 'name',
      heading: { zh: '部门名称', en: 'Department' },
      explanation: {
        zh: '编制预算的部门全称，用在各张表的表头；只有一个单位时就是单位名称。',
        en: 'The full name of the department, for the heads of the tables; where it is a single unit, the unit’s.',
      },
      content: { kind: 'text' },
      required: true,
      examples: ['示例：某街道办事处'],
      mappings: [],
    },
    {
      key: 'office-running',
      heading: { zh: '机关运行经费', en: 'Running costs of offices' },
      explanation: {
        zh: '机关运行经费预算数，单位万元；只有上海的“三公”经费和机关运行经费预算表要它，没有的填 0，不填就是还不知道。',
        en: 'The running costs of government offices in 万元, which only the three-public table of Shanghai asks for; 0 where there are none, and blank while they are not known.',
      },
      content: { kind: 'amount' },
      required: false,
      examples: ['12.360000'],
      mappings: [],
    },
  ],
};
