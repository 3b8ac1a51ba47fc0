import { shortened } from '../../../common/plain-text';
import type { Label } from '../../../common/language';
import type { SideFault, SideFaultCode } from './side';

type Words = (text: string, options: string) => string;

const ZH: Readonly<Record<SideFaultCode, Words>> = {
  empty: () => '没有写',
  syntax: (text) =>
    `“${text}”看不懂；请写成 工作表!单元格（预算03表!D62）、表名[功能=2120101, 合计]，中间用 + 或 - 相连`,
  constant: (text) => `“${text}”是数字；只能写 0，其他数字请写成单元格`,
  'no-sheet': (text) => `“${text}”没有写工作表；请写成 工作表!${text}`,
  'last-year': (text) => `“${text}”要用上年的工作簿，现在还不能引用`,
  'not-one-cell': (text) => `“${text}”不是一个单元格；“同”的两边各写一个单元格`,
  'unknown-sheet': (text, options) => `工作簿里没有工作表“${text}”；有：${options}`,
  'range-too-large': (text) => `“${text}”的单元格太多`,
  'unknown-table': (text, options) => `没有叫“${text}”的表；认出的有：${options}`,
  'ambiguous-table': (text, options) => `“${text}”可以是几张表：${options}；请写全表名`,
  'unknown-word': (text, options) => `表里没有叫“${text}”的栏或行；有：${options}`,
  'several-columns': (text) => `“${text}”写了两栏；一个数只能在一栏里`,
  'several-rows': (text) => `“${text}”可以是几行；请用科目编码或单元格写明是哪一行`,
  'several-blocks': (text) => `“${text}”在表的左右两边都有；请写明项目，或用单元格`,
  'no-column': (text, options) => `“${text}”没有写哪一栏；有：${options}`,
};

const EN: Readonly<Record<SideFaultCode, Words>> = {
  empty: () => 'nothing is written',
  syntax: (text) =>
    `"${text}" cannot be understood; write SHEET!CELL (预算03表!D62) or TABLE[功能=2120101, 合计], with + or - between them`,
  constant: (text) => `"${text}" is a number; only 0 may be written, put any other one into a cell`,
  'no-sheet': (text) => `"${text}" has no sheet; write SHEET!${text}`,
  'last-year': (text) => `"${text}" is of last year's workbook, which cannot be named yet`,
  'not-one-cell': (text) => `"${text}" is not one cell; 同 takes one cell on each side`,
  'unknown-sheet': (text, options) => `the workbook has no sheet "${text}"; it has: ${options}`,
  'range-too-large': (text) => `"${text}" has too many cells`,
  'unknown-table': (text, options) => `no table is called "${text}"; recognised are: ${options}`,
  'ambiguous-table': (text, options) => `"${text}" may be several tables: ${options}; write the whole title`,
  'unknown-word': (text, options) => `the table has no column or row called "${text}"; it has: ${options}`,
  'several-columns': (text) => `"${text}" names two columns; a figure stands in one`,
  'several-rows': (text) => `"${text}" may be several rows; tell which by its code, or by its cell`,
  'several-blocks': (text) => `"${text}" stands on both sides of the table; name the item, or the cell`,
  'no-column': (text, options) => `"${text}" names no column; there are: ${options}`,
};

/** So much of a side, and of what could stand there, helps to find it. */
const MOST = 300;

/** Why a side cannot be read, in words. */
export function faultLabel({ code, text, options = [] }: SideFault): Label {
  const part = shortened(text, MOST);
  return {
    zh: ZH[code](part, shortened(options.join('、'), MOST)),
    en: EN[code](part, shortened(options.join(', '), MOST)),
  };
}
