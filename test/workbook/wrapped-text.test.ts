import { lineCount, lineWidth } from '../../src/workbook/wrapped-text';

test.each([
  ['', 10, 1],
  ['一', 1, 1],
  ['二、政府性基金预算拨款收入', 25.5, 1],
  ['二、政府性基金预算拨款收入', 25, 2],
  ['2010301-行政运行', 16.4, 1],
  ['2010301-行政运行', 16, 2],
  ['政府性基金预算资金', 6.5, 3],
  ['一行\n两行', 20, 2],
  // The mark would begin the second line, so the character before goes along.
  ['一二三四五', 6.5, 2],
  ['一二三，四五', 6.5, 3],
  // A number is not parted, unless it is longer than a line.
  ['项目 0000354437', 12, 2],
  ['0'.repeat(25), 10.7, 3],
])('%s takes in %d characters: %d lines', (text, width, lines) => {
  expect(lineCount(text, width)).toBe(lines);
});

test.each(['2080505-机关事业单位基本养老保险缴费支出', '100%', '（项目）'])(
  '%s takes one line in its own width',
  (text) => {
    expect(lineCount(text, lineWidth(text))).toBe(1);
    expect(lineCount(text, lineWidth(text) - 0.1)).toBe(2);
  },
);
