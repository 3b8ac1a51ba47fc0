import { decimalsOfFormat, powerShownLess, showsDate } from '../../src/workbook/number-format';

test.each([
  ['0', 0],
  ['#,##0', 0],
  ['0.00', 2],
  ['#,##0.000000', 6],
  ['#,##0.00_);[Red](#,##0.00)', 2],
  ['_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)', 2],
  ['0.00;-0.0', 2],
  ['0.0#', 2],
  ['0.00%', 4],
  ['0%', 2],
  ['[$¥-804]#,##0.00', 2],
  ['"¥"#,##0.00', 2],
  ['0.00"元"', 2],
  ['0.00\\元', 2],
  ['[DBNum2]0.0', 1],
  ['0!.0000', 4],
  ['0\\.0000', 4],
])('%s prints %d decimals', (format, decimals) => {
  expect(decimalsOfFormat(format)).toBe(decimals);
});

test.each([undefined, '', 'General', 'G/通用格式', '@', '# ?/?', '0.00E+00', 'yyyy-mm-dd', 'h:mm', '"元"'])(
  '%s does not fix them',
  (format) => {
    expect(decimalsOfFormat(format)).toBeUndefined();
  },
);

test.each<[format: string | undefined, isDate: boolean]>([
  ['yyyy-mm-dd', true],
  ['m"月"d"日"', true],
  ['[$-804]yyyy"年"m"月"d"日";@', true],
  ['#,##0.00', false],
  ['0"日"', false],
  ['General', false],
  ['@', false],
  [undefined, false],
])('%s shows a day: %s', (format, isDate) => {
  expect(showsDate(format)).toBe(isDate);
});

test.each<[format: string | undefined, power: number]>([
  ['0!.0000', 4],
  ['#,##0!.0000', 4],
  ['0!.0', 1],
  ['0"."0000"万元"', 4],
  ['0.0000', 0],
  ['#,##0.00_);(#,##0.00)', 0],
  ['0.00!元', 0],
  ['General', 0],
  [undefined, 0],
])('%s shows a number less by %d powers of ten', (format, power) => {
  expect(powerShownLess(format)).toBe(power);
});
