import { LONGEST_TEXT } from '../../../src/workbook/cell';

const REPEATED = [
  ...[
    '部门',
    '一、',
    '1、',
    '一',
    '(一)',
    '（1）',
    '①',
    '其中：',
    '其中',
    '附表1',
    '附件',
    '公开',
    '续',
    '续1',
    '表',
    '预算表',
  ],
  ...['2026年', '二〇二六年', '单位：', '单位：万元', '单 位 ', '人民币', '（万元', '元', '万', '计', '合计'],
  ...[
    '0',
    '1',
    '９',
    '12,',
    '1.',
    '1 ',
    '1，',
    '-',
    '(',
    '（',
    '（1',
    '¥',
    '=',
    '%',
    '201',
    '2010301-',
    '2010301 ',
  ],
  ...[
    ' ',
    '　',
    '\n',
    '\u200b',
    '\u202e',
    'ﷺ',
    '，',
    '、',
    '。',
    '：',
    '·',
    '[',
    '【',
    '【 ',
    '"',
    '“',
    '_',
    '…',
    '×',
    'x,xx',
    'x',
    '○',
    'A',
    'Ａ',
    '😀',
  ],
];

/** What may stand before a long row of blanks. */
const BEFORE_BLANKS = [
  '单',
  '单位',
  '单位：',
  '计量',
  '人',
  '（',
  '注',
  '注1',
  '1',
  '12.',
  '-',
  '201',
  '[',
  '【',
  '其中',
  '续',
  'x',
];

/** Whatever goes on to the end, or all but to the end. */
const ENDS = ['', '元表'];

/** Texts as long as a cell holds, of each kind of which some reader may make too much, by what they are made of. */
export const LONG_TEXTS: ReadonlyMap<string, string> = new Map(
  [
    ...REPEATED.map((piece) => ['', piece] as const),
    ...BEFORE_BLANKS.map((start) => [start, ' '] as const),
  ].flatMap(([start, piece]) =>
    ENDS.map((end) => [
      JSON.stringify(`${start}${piece}${piece}…${end}`),
      (start + piece.repeat(LONGEST_TEXT)).slice(0, LONGEST_TEXT - end.length) + end,
    ]),
  ),
);
