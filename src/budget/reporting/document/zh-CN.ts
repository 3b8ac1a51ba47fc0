import type { DocumentMessages } from './messages';

export const zhCN: DocumentMessages = {
  names: {
    file: '文件',
    department: '部门',
    tables: '表',
    checked: '核对时间',
    program: '核对程序',
    settings: '核对设置',
    changes: '改动',
  },
  tables: (count, packs, years) => `${years === '' ? '' : `${years}年，`}${count} 张（${packs}）`,
  program: (version) => `勾稽 ${version}`,
  defaults: '默认',
  changed: (count, since) => `${since} 第一次核对以来的改动（${count} 处）`,
  unchanged: (since) => `${since} 第一次核对以来没有改动`,
  columns: { before: '原为', after: '改为', seen: '改动时间' },
  more: (count) => `另有 ${count} 处改动，没有列出。`,
  change: '已改动',
  seen: (minute) => `${minute} 核对时已改`,
  rows: {
    inserted: (row, count) => `插入 ${count} 行（第 ${row} 行起）`,
    removed: (row, count) => `删除 ${count} 行（现第 ${row} 行之前）`,
  },
  sheet: { added: '新增工作表', removed: '工作表已删除或改名' },
  assumed: (count) => `采纳时并不确定、尚待核实的 ${count} 格`,
  signatures: ['核对人', '复核人', '日期'],
};
