import type { RefusalDetails } from '../../ooxml/patch/patch-refusal';
import type { WorkbenchMessages } from './messages';

const BY_EXCEL = '请在 Excel 或 WPS 中改这一处；这里的更正建议可以在“报告”里下载。';

const COUNTED = ['', '一', '两', '三'];

export const zhCN: WorkbenchMessages = {
  title: '预算勾稽',
  open: '打开文件',
  openHint: '打开 .xlsx、.xlsm 或 .xls；也可以把文件拖进来。文件只在这台电脑的浏览器里，不上传。',
  samples: '示例',
  sampleNames: {
    typed: '街道办 2026 年预算（照公开文件录入，有错）',
    pasted: '同一份预算（整页粘贴，全是文本）',
    repaired: '同一份预算（大部分已改正）',
  },
  download: '下载工作簿',
  downloadHint: '原文件里只有改过的单元格不同，其余（格式、条件格式、数据有效性、打印设置）原样保留。',
  nothingToDownload: '还没有改动，不必下载。',
  allDownloaded: '改动都已下载，之后没有新的改动。',
  downloadName: (name) => `${name}（已改）`,
  otherLanguage: 'English',
  changed: '有改动',
  areas: { grid: '表格', pane: '核对' },
  drop: '松开鼠标，打开这个工作簿',
  opening: (name) => `正在打开 ${name}`,
  cancel: '取消',
  close: '关闭',
  highlights: {
    title: (causes, shown) =>
      `这是一份真实的部门预算，查出 ${causes} 个原因${shown < causes ? `。其中${COUNTED[shown] ?? ''}个` : ''}：`,
    lead: '点一下，到表中看这一格。换成自己的预算：把文件拖进来。文件只在这台电脑的浏览器里，不上传。',
    ownTitle: (causes, shown) =>
      `查出 ${causes} 个原因${shown < causes ? `，先看这${COUNTED[shown] ?? ''}个` : ''}：`,
    ownLead: '点一下，到表中看这一格；全部原因在右边的“问题”里。',
  },
  skipToPane: '跳到核对结果',
  overview: { title: '总览', toGrid: '看表格' },
  fault: {
    title: (name) => `打不开 ${name}`,
    tooMany: '一次只能打开一个文件。',
    internal: (reason) => `打开时程序出错（${reason}）。这是本程序的问题，请把这句话和文件的来历告诉我们。`,
  },
  notices: {
    macros: '文件带有宏。这里不运行宏；下载时宏原样保留。',
    legacy:
      '这是旧格式 .xls：可以核对，但改动不能写回。要下载改好的工作簿，请先用 Excel 或 WPS 另存为 .xlsx。',
    saved: (name) => `已下载 ${name}；原来的文件没有动。`,
  },
  refused: {
    'not-kept': '这里只能改单元格的内容和增删行；格式、列、工作表请在 Excel 或 WPS 中改。',
    protected: '这张工作表在文件中受保护，不能改。请在 Excel 或 WPS 的“审阅”中撤销保护后再打开。',
  },
  unsaved: {
    title: '还有没下载的改动',
    text: (name) => `${name} 里的改动还没有下载。打开别的文件，这些改动就没有了。`,
    download: '下载后打开',
    goOn: '不要了，打开',
  },
  notSaved: {
    title: '这次的改动写不进原文件',
    reasons: {
      'no-such-sheet': ({ sheet }) => `文件里没有工作表“${sheet ?? ''}”。请重新打开文件再改。`,
      'sheet-name-taken': ({ sheet }) => `已经有叫“${sheet ?? ''}”的工作表。请先删去新加的那一张。`,
      'array-formula': (details) => `${placed(details)}属于一个数组公式，不能单独改。${BY_EXCEL}`,
      'data-table': (details) => `${placed(details)}属于一个模拟运算表，不能单独改。${BY_EXCEL}`,
      'pivot-table': (details) => `${placed(details)}属于数据透视表，不能直接改。${BY_EXCEL}`,
      'table-header': (details) => `${placed(details)}是表格的标题行或汇总行，不能在这里改。${BY_EXCEL}`,
      'text-too-long': (details) => `${placed(details)}的文字太长，单元格放不下。`,
      'formula-too-long': (details) => `${placed(details)}的公式太长，单元格放不下。`,
      'rows-cut-array-formula': (details) => `增删的行会切断${placed(details)}的数组公式。${BY_EXCEL}`,
      'rows-cut-data-table': (details) => `增删的行会切断${placed(details)}的模拟运算表。${BY_EXCEL}`,
      'rows-cut-pivot-table': (details) => `增删的行会切断${placed(details)}的数据透视表。${BY_EXCEL}`,
      'rows-cut-table': (details) => `增删的行会切断${placed(details)}的表格。${BY_EXCEL}`,
      'rows-cut-sheets': (details) =>
        `${placed(details)}有公式跨表相加同一位置，增删行以后会对不上。${BY_EXCEL}`,
      'rows-off-sheet': (details) => `${placed(details)}的行会被挤出工作表。`,
      'rows-unknown-part': ({ part }) =>
        `文件里有这里不认识的内容（${part ?? ''}），增删行以后可能错位。${BY_EXCEL}`,
    },
    internal: (reason) => `写文件时程序出错（${reason}）。改动还在这一页上；请把这句话告诉我们。`,
  },
};

function placed({ sheet, cell, range }: RefusalDetails): string {
  const place = [sheet, cell ?? range].filter((part) => part !== undefined).join(' ');
  return place === '' ? '这里' : `${place} `;
}
