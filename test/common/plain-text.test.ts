import { displayWidth, padded, sanitise } from '../../src/common/plain-text';

test.each([
  ['', 0],
  ['A1:D35', 6],
  ['预算01表', 8],
  ['（万元）、：', 12],
  ['𠮷', 2],
])('%s takes %i columns', (text, width) => {
  expect(displayWidth(text)).toBe(width);
});

test('pads up to a width and never cuts', () => {
  expect(padded('合计', 6)).toBe('合计  ');
  expect(padded('合计', 2)).toBe('合计');
});

test.each([
  [' 合\n 计\t数 ', '合 计 数'],
  ['\u001b[31m红\u0007', '[31m红'],
  ['\u202e表\u200b', '表'],
])('%j in a line is %j', (text, expected) => {
  expect(sanitise(text)).toBe(expected);
});
