import type { LetterMessages } from './messages';

export const zhCN: LetterMessages = {
  title: '关于核实修改公开表的函',
  columns: ['序号', '位置', '现为', '应为', '原因和依据'],
  salutation: (department) => `${department}：`,
  asked: (file, items) =>
    `你单位报送的《${file}》经核对，有 ${items} 项需要修改或核实，列表如下，均可在该文件中对照所列单元格查看。`,
  unreadable: (file, why) => `你单位报送的《${file}》无法读取：${why}`,
  reserved:
    '“应为”一栏写明“似应为”“或应为”的是按其他数字推断的，“与之对应的数为”的要看哪一方有误，均请以原始资料为准。',
  request: (by) => (by === undefined ? '请核实修改后重新报送。' : `请核实修改，于${by}前重新报送。`),
  day: (year, month, day) => `${year}年${month}月${day}日`,
  should: {
    certain: (value) => value,
    likely: (value) => `似应为 ${value}`,
    possible: (value) => `或应为 ${value}`,
  },
  tied: (value) => `与之对应的数为 ${value}`,
  toLookUp: '请核实',
  toAdd: '请补充',
  absent: '没有',
  noRow: '缺行',
  blank: '空白',
  quoted: (text) => `“${text}”`,
  table: (title) => (title === '' ? '' : `《${title}》`),
  beforeRow: (sheet, row, rows) =>
    rows === 1 ? `${sheet} 第 ${row} 行之前` : `${sheet} 第 ${row} 行之前等 ${rows} 行`,
  such: (cell, value) => `如 ${cell}：${value}`,
  andMore: (cells, count) => `${cells} 等 ${count} 格`,
};
