import type { TemplateWords } from './words';

export const templateZhCN: TemplateWords = {
  sheets: { explanations: '填表说明', codes: '代码', choices: '选项' },
  guide: [
    '公开用的十二张表都由四张表里的数据得出：“底表”一行一笔支出，“本年收入”“结转结余”“项目绩效指标”各记一类底表之外的内容。每个数只填一次。',
    '每张表里黄底的两行是示例，金额互相对得上。看过后把这两行整行选中删除，再从表头下一行填起；不要删除表头和表头以上的行。',
    '深色表头的列必须填写，浅色表头的列按情况填写。空白就是没有，不必填 0；不要写合计、小计，合并单元格。',
    '金额一律以万元为单位，最多六位小数。有下拉列表的单元格可以选，也可以照样输入或粘贴；代码列表不全，列表里没有的科目按“代码-名称”填写即可。',
  ],
  fields: {
    sheet: '工作表',
    column: '列',
    explanation: '填什么',
    content: '填写方式',
    required: '必填',
    example: '示例',
    feeds: '进入哪些公开表（栏目）',
  },
  unitLine: '金额单位：万元',
  examplesBelow: '黄底两行是示例，填写前请整行删除。深色表头必填。',
  contents: {
    code: '从“代码”表选择，或填“代码-名称”',
    choice: (choices) => `选择其一：${choices}`,
    amount: '数字（万元）',
    text: '文字',
  },
  required: '是',
  optional: '',
  feed: (number, title, columns) => `${number} ${title}${columns && `：${columns}`}`,
  noFeed: '不直接进入公开表，用于核对',
  separator: '、',
  codesNote: '下拉列表引用的科目，取项级（功能分类）和款级（经济分类）。列表不全，没有列出的科目也可以填写。',
  choicesNote: '下拉列表引用的选项，请勿改动。',
  errors: {
    title: '请核对',
    code: '列表里没有这个科目。如果代码和名称无误（例如本地增设的科目），可以继续。',
    choice: '请从下拉列表中选择，名称要与列表完全一致。',
    amount: '请只填数字，单位万元，不写单位、空格和文字。',
  },
  foot: '勾稽：公开表数据模板',
  page: (page, pages) => `第 ${page} 页，共 ${pages} 页`,
};
