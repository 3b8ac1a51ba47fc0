import type { OpenReason } from '../set/set-table';

/** What a table says under it of its marked cells. The document is Chinese in every language, as the tables are. */
export const openNotes: Readonly<Record<OpenReason, string>> = {
  unit: '标黄单元格待补充：数据没有说明属于哪个预算单位。',
  fund: '标黄单元格待补充：数据没有说明部分支出由哪种资金安排。',
  year: '标黄单元格待补充：数据没有说明部分支出由本年收入还是上年结转安排。',
  category: '标黄单元格待补充：数据没有说明部分基本支出属于人员经费还是公用经费。',
  construction: '标黄单元格待补充：数据没有说明哪些项目属于基建项目。',
  project: '标黄单元格待补充：数据没有说明部分支出属于哪个项目。',
  name: '标黄单元格待补充：内置的科目列表里没有这些类、款科目的名称。',
  table: '本表缺少数据来源，待补充。',
  functional: '年终结转结余没有注明功能分类科目的部分未列入本表，待补充。',
  'office-running': '机关运行经费待补充。',
};
