import type { ListMessages } from '../list-messages';

export const zhCNList: ListMessages = {
  title: '更正建议',
  columns: {
    number: '序号',
    file: '文件',
    sheet: '工作表',
    cell: '单元格',
    figure: '项目',
    observed: '现为',
    proposed: '应为',
    unit: '单位',
    certainty: '把握',
    why: '原因',
    cause: '原因号',
  },
  insertBefore: (row) => `第 ${row} 行之前插入`,
  newRow: '新增行',
  nothing: '没有可以建议的更正。',
  foot: '由勾稽生成，原文件没有改动；“很可能”“可能”的，请先核对原始数据再改；没有查明原因的不在此列。',
  page: (page, pages) => `第 ${page} 页，共 ${pages} 页`,
};
