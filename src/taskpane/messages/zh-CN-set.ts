import type { SetMessages } from './set-messages';

export const zhCNSet: SetMessages = {
  action: '生成公开表',
  title: '生成公开表',
  intro: '按财政局规定的样式，在工作簿末尾写出全套公开表。只加新表，不改动您的表。',
  layout: '样式',
  layouts: { 'beijing-12': '北京 12 张表', 'shanghai-9': '上海 9 张表' },
  totals: '合计',
  totalsKinds: { formulas: '写公式', values: '写数值' },
  totalsHint: '公式随分项变化；数值写定不变。',
  year: '预算年度',
  yearInvalid: '请填四位年份，如 2026',
  department: '部门名称',
  notStated: '工作簿里没有写明',
  tablesHaveErrors: (errors) =>
    `这些表有 ${errors} 处错误，由它们得出的公开表也不可靠。请先到“问题”里改正，再生成。`,
  write: (sheets) => `生成 ${sheets} 张工作表`,
  lookAgain: '重新读取',
  sources: {
    'base-sheets': '依据：工作簿里的底表。各项写成数值，底表改了请再生成一次。',
    tables: '依据：工作簿里已有的预算表',
  },
  notes: (count) => `还不知道的（${count}）`,
  notesHint: '这些地方会留空，请生成后补上，或先在来源处填好再重新读取。',
  faults: (count) => `底表有 ${count} 处要先改`,
  faultsHint: '改好以后重新读取。什么都没有写入。',
  nothing: '没有可用的数据',
  nothingHint:
    '工作簿里没有底表，也没有认得出的预算明细表。请打开有底表或部门预算各张表的工作簿，再重新读取。',
  notRead: '没有读到工作簿，请重新读取。',
  taken: (sheets) => `已有同名的工作表：${sheets}`,
  takenChoice: '同名的工作表怎么办',
  namesTaken: { number: '新表另起名字（名后加序号）', replace: '替换：原表改名并隐藏，可一键恢复' },
  replaceHint:
    '别处引用原表的公式会跟着原表走，仍指向原来的数。替换以后，此前的操作在 Excel 里不能再用 Ctrl+Z 撤销。',
  cannotReplace: '新表会在名后加序号；这里不能替换文件原有的表。',
  takenMeanwhile: '又有同名的工作表，什么都没有写入。请选择怎么办，再生成一次。',
  structureProtected:
    '工作簿的结构受保护，不能增减工作表，什么都没有改动。请在“审阅”中撤销工作簿保护后再试。',
  stages: {
    reading: '正在读取工作簿',
    preparing: '正在编制公开表',
    writing: '正在写入工作表',
    'taking-off': '正在撤掉公开表',
  },
  written: (sheets) => `已生成 ${sheets} 张工作表。`,
  keptAside: (sheets) => `原表已改名并隐藏：${sheets}。`,
  notPrinted: '打印设置没有写成（可能没有装打印机），打印前请自己设为 A4、一页宽。',
  writtenTitle: '上一次生成的',
  takeOff: '撤销生成',
  takeOffHint:
    '撤掉这些工作表，连同后来在上面的改动；替换掉的原表恢复原名。此前的操作在 Excel 里不能再用 Ctrl+Z 撤销。',
  takenOff: (sheets, restored) =>
    restored > 0 ? `已撤掉 ${sheets} 张工作表，恢复原表 ${restored} 张。` : `已撤掉 ${sheets} 张工作表。`,
  asideName: (name) => `${name}（原）`,
};
