import { sanitise } from '../../../common/plain-text';
import type { FaultDetails, UnreadableWords } from '../unreadable-file';

const SAVE_AGAIN = '请用 Excel 或 WPS 打开后另存为 .xlsx，再检查。';

export const unreadableZhCN: UnreadableWords = {
  empty: () => '文件是空的，一个字节也没有。请重新复制或下载。',
  truncated: () => '文件不完整，结尾缺失，可能是复制或下载中断。请重新取得这个文件。',
  damaged: ({ part, sheet }) => `文件已损坏${onSheet(sheet)}${inside(part)}。${SAVE_AGAIN}`,
  doctype: ({ part }) => `文件里有表格软件不会写的实体声明${inside(part)}，为安全起见没有读取。${SAVE_AGAIN}`,
  encrypted: () => '文件有打开密码。请在 Excel 或 WPS 中去掉密码、另存后再检查。',
  'too-large': (details) =>
    `文件过大：${limitOf(details)}，超出可以检查的范围。请只保留预算表，另存后再检查。`,
  'not-a-workbook': ({ format }) => `不是电子表格文件${named(format)}。请选择 .xlsx 或 .xls 工作簿。`,
  'text-file': ({ format }) =>
    `内容是${format === 'html' ? '网页' : '纯文本（CSV 等）'}，不是工作簿。${SAVE_AGAIN}`,
  'other-format': ({ format }) => `不能读取这种格式的工作簿${named(format)}。${SAVE_AGAIN}`,
};

const FORMATS: Readonly<Record<string, string>> = {
  'xls-95': 'Excel 95 或更早的 .xls',
  'xml-2003': 'Excel 2003 XML',
  xlsb: '.xlsb 二进制工作簿',
  ods: 'OpenDocument .ods',
  et: 'WPS .et',
  zip: '空的压缩包',
  rar: 'RAR 压缩包',
  '7z': '7-Zip 压缩包',
  pdf: 'PDF',
};

const LIMITS: Readonly<Record<string, (max: number) => string>> = {
  entries: (max) => `内部文件多于 ${max} 个`,
  partBytes: (max) => `其中一部分展开后大于 ${mebibytes(max)}`,
  totalBytes: (max) => `展开后大于 ${mebibytes(max)}`,
  sheets: (max) => `工作表多于 ${max} 张`,
  cells: (max) => `单元格多于 ${max} 个`,
  sharedFormulaCharacters: () => '公式太多',
  xlsBytes: (max) => `.xls 大于 ${mebibytes(max)}`,
  fileBytes: (max) => `文件大于 ${mebibytes(max)}`,
};

function limitOf({ limit = '', max = 0 }: FaultDetails): string {
  return LIMITS[limit]?.(Number(max)) ?? `超过 ${max}`;
}

function mebibytes(bytes: number): string {
  return `${Math.round(bytes / 1024 / 1024)} MB`;
}

function onSheet(sheet: string | number | undefined): string {
  return sheet === undefined ? '' : `，工作表“${sanitise(String(sheet))}”读不出来`;
}

function inside(part: string | number | undefined): string {
  return part === undefined ? '' : `（在 ${sanitise(String(part))} 中）`;
}

function named(format: string | number | undefined): string {
  return format === undefined ? '' : `（${FORMATS[format] ?? format}）`;
}
