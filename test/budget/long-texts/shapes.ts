import { LONGEST_TEXT } from '../../../src/workbook/cell';

const REPEATED = [
  ...['部门', '一、', '1、', '一', '(一)', '其中：', '附表1', '公开', '续1', '表'],
  ...['2026年', '单位：万元', '单 位 ', '（万元', '元', '计'],
  ...['0', '９', '12,', '1.', '1 ', '-', '（1', '=', '201', '2010301-'],
  ...[' ', '　', '\n', '\u200b', '\u202e', 'ﷺ', '，', '[', '【 ', '"', 'x,xx', 'A', '😀'],
];

/** What may stand before a long row of blanks. */
const BEFORE_BLANKS = ['单', '单位：', '（', '注1', '12.', '-', '201', '【', '其中', 'x'];

/** What may stand behind, of every other shape: what goes on to the end is read otherwise than what all but does. */
const END = '元表';

/** Texts as long as a cell holds, of each kind of which some reader may make too much, by what they are made of. */
export const LONG_TEXTS: ReadonlyMap<string, string> = new Map(
  [
    ...REPEATED.map((piece) => ['', piece] as const),
    ...BEFORE_BLANKS.map((start) => [start, ' '] as const),
  ].map(([start, piece], i) => {
    const end = i % 2 === 0 ? END : '';
    return [
      JSON.stringify(`${start}${piece}${piece}…${end}`),
      (start + piece.repeat(LONGEST_TEXT)).slice(0, LONGEST_TEXT - end.length) + end,
    ];
  }),
);
