import type { OpenReason } from '../disclosure/set/set-table';

/** What the page and the files say beside what the tables print. They are Chinese in either language, as the tables are. */
export const words = {
  contents: '目录',
  backToContents: '返回目录',
  open: '待填',
  openCells: '标有“待填”的单元格：',
  openReasons: {
    unit: '没有写明属于哪个单位。',
    name: '内置的科目列表里没有这个科目的名称。',
    fund: '没有写明由哪一种资金安排。',
    year: '没有写明由本年资金还是上年结转资金安排。',
    category: '没有写明属于人员经费还是公用经费。',
    construction: '没有写明是否属于基本建设项目。',
    project: '没有写明属于哪个项目。',
    table: '没有这张表所需的明细数据。',
    functional: '没有写明支出功能分类科目。',
    'office-running': '没有写明机关运行经费的金额。',
  } satisfies Record<OpenReason, string>,
  /** What stands in a cell of a data file whose content nothing tells. */
  openMarker: '〔待填〕',
  headingSeparator: '-',
} as const;

/** What the columns of the budget lines in a data package are called, and what holds of them. */
export const lineFieldWords = {
  line: { title: '序号', description: '本文件中的行号，从 1 起。' },
  fiscal_year: { title: '预算年度' },
  department: { title: '部门名称', description: '没有公开的部门代码，以名称为标识。' },
  unit: { title: '单位名称', description: '没有公开的单位代码，以名称为标识。' },
  functional_code: { title: '支出功能分类科目代码' },
  functional_name: { title: '支出功能分类科目名称' },
  government_economic_code: { title: '政府预算支出经济分类科目代码' },
  government_economic_name: { title: '政府预算支出经济分类科目名称' },
  department_economic_code: { title: '部门预算支出经济分类科目代码' },
  department_economic_name: { title: '部门预算支出经济分类科目名称' },
  fund_code: { title: '资金来源代码', description: '本数据包自用的代码。' },
  fund_name: { title: '资金来源' },
  money_year: { title: '资金年度', description: '由本年资金安排，还是由上年结转结余安排。' },
  category_code: { title: '支出类别代码', description: '本数据包自用的代码。' },
  category_name: { title: '支出类别' },
  project: { title: '项目名称', description: '没有公开的项目代码，以名称为标识；不是项目支出的为空。' },
  capital_construction: { title: '基建项目' },
  procurement: { title: '政府采购类别', description: '不属于政府采购的为空。' },
  service_catalogue_1: { title: '购买服务一级目录', description: '不属于政府购买服务的为空。' },
  service_catalogue_2: { title: '购买服务二级目录', description: '不属于政府购买服务的为空。' },
  service_catalogue_3: { title: '购买服务三级目录', description: '不属于政府购买服务的为空。' },
  three_public: { title: '“三公”经费项目', description: '不属于“三公”经费的为空。' },
  amount: { title: '金额', description: '单位：元。' },
} as const satisfies Record<string, { title: string; description?: string }>;

/** What a data package says of itself. */
export const packageWords = {
  description:
    '部门预算公开数据：预算明细（有明细时）和各张公开表。空白表示没有，“〔待填〕”表示底稿没有写明。以 = + - @ 等开头的文字前加了一个撇号，以免电子表格把它当成公式。',
  keywords: ['部门预算', '预算公开'],
  lines: { title: '预算支出明细', description: '一行一笔支出，各行相加为支出合计。金额单位：元。' },
  currency: { title: '币种' },
  direction: { title: '收支方向' },
  table: (unit: string, notes: readonly string[]) =>
    ['与公开表的行一一对应，含合计行，合计行不可与其他行相加。', `金额单位：${unit}。`, ...notes].join(''),
  unit: (unit: string) => `单位：${unit}。`,
} as const;
