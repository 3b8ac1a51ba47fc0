import fc from 'fast-check';
import { Amount } from '../../../src/amount/amount';
import { a1, type Address } from '../../../src/workbook/address';
import { type AmountAt, evaluateFormula } from '../../../src/workbook/formula/formula-value';
import { linearTerms } from '../../../src/workbook/formula/linear-terms';
import { readFormula } from '../../../src/workbook/formula/formula-parser';
import { runs } from '../../properties/runs';

const HOME: Address = { sheet: '表', row: 99, column: 25 };

/** What the cells of the tests hold, by sheet and name. */
const CELLS: Readonly<Record<string, string>> = {
  '表!A1': '1.5',
  '表!A2': '-2',
  '表!A4': '10',
  '表!B1': '3',
  '表!B2': '0.000001',
  '预算 03表!A1': '100',
  "O'Neil!A1": '7',
};
const UNKNOWN = '表!C1';

const amountAt: AmountAt = (address) => {
  const name = nameOf(address);
  const text = CELLS[name];
  if (text !== undefined) return Amount.fromDecimal(text);
  return name === UNKNOWN ? undefined : 'blank';
};

function nameOf(address: Address): string {
  return `${address.sheet}!${a1(address)}`;
}

function valueOf(text: string): string | undefined {
  const formula = readFormula(text);
  if (!formula) throw new Error(`not read: ${text}`);
  return evaluateFormula(formula, HOME, amountAt)?.toString();
}

/** The terms as `2 A1, -1 B1`; cells of another sheet with its name. */
function termsOf(text: string): string | undefined {
  const formula = readFormula(text);
  if (!formula) throw new Error(`not read: ${text}`);
  return linearTerms(formula, HOME)
    ?.map(({ address, coefficient }) => `${coefficient.toString()} ${nameOf(address).replace(/^表!/, '')}`)
    .join(', ');
}

describe('the value of', () => {
  test.each([
    ['1', '1'],
    ['.5', '0.5'],
    ['5.', '5'],
    ['1+2*3', '7'],
    ['(1+2)*3', '9'],
    ['1-2-3', '-4'],
    ['8/4/2', '1'],
    ['-2*-3', '6'],
    ['--2', '2'],
    ['-+-+2', '2'],
    ['50%', '0.5'],
    ['-200%%', '-0.02'],
    ['1/8', '0.125'],
    ['A1/3*3', '1.5'],
    [' A1 + A2 ', '-0.5'],
    ['$A$1+a2', '-0.5'],
    ['A1\u3000+\u00a0A2', '-0.5'],
    ['A3', '0'],
    ['0.1+0.2', '0.3'],
    ['B1*10000/10000', '3'],
    ['表!A1', '1.5'],
    ["'预算 03表'!A1-B1", '97'],
    ["'O''Neil'!$A1", '7'],
    ['SUM(A1:A4)', '9.5'],
    ['sum(A4:A1)', '9.5'],
    ['SUM( A1:B2 , 1 , A1*2 )', '6.500001'],
    ["SUM('预算 03表'!A1:A2)+1", '101'],
    ['SUM(SUM(A1:A4),-A4)', '-0.5'],
    ['SUM(A1:A4)-SUM(A1:A3)', '10'],
    ['ROUND(2.5,0)', '3'],
    ['ROUND(-2.5,0)', '-3'],
    ['ROUND(A1/8,2)', '0.19'],
    ['ROUND(1250,-2)', '1300'],
    ['SUBTOTAL(9,A1:A4)', '9.5'],
    ['SUBTOTAL(109,A1,A4)', '11.5'],
    ['ROUND(SUM(A1:B2)/10000,6)', '0.00025'],
  ])('%s is %s', (text, expected) => {
    expect(valueOf(text)).toBe(expected);
  });

  test.each(['C1', 'C1*0', 'SUM(A1:C4)', '1/3', '1/0', 'A1/A3', 'SUM(A1:C200000)'])(
    '%s is not known',
    (text) => {
      expect(valueOf(text)).toBeUndefined();
    },
  );

  test('a cell asks in the name of what sums it', () => {
    const askers: string[] = [];
    const formula = readFormula('A1+SUM(A2,A3+1)+SUBTOTAL(9,A4)+SUBTOTAL(109,A5:A5)');
    const value =
      formula &&
      evaluateFormula(formula, HOME, (address, asker) => {
        askers.push(`${a1(address)} ${asker}`);
        return 'blank';
      });
    expect(value?.toString()).toBe('1');
    expect(askers).toEqual(['A1 operator', 'A2 sum', 'A3 operator', 'A4 subtotal', 'A5 visible-subtotal']);
  });
});

describe('not read:', () => {
  test.each([
    '',
    ' ',
    '1+',
    '*1',
    '1 2',
    'A1 A2',
    '(1',
    '1)',
    '()',
    'A1:A3',
    'A1:A3+1',
    'SUM(A1:A3+1)',
    'SUM()',
    'SUM(A1,)',
    'SUM(,A1)',
    'SUM(D:D)',
    'SUM(1:3)',
    'SUM(A1:B)',
    'SUM((A1,A2))',
    'SUM(A1;A2)',
    'SUM(Sheet1:Sheet3!A1)',
    'SUM(Q1:Q3!A1)',
    "'一:三'!A1",
    '[1]Sheet1!A1',
    "'[book.xlsx]Sheet1'!A1",
    'ROUND(A1)',
    'ROUND(A1,A2)',
    'ROUND(A1,0.5)',
    'ROUND(A1,99)',
    'SUBTOTAL(1,A1:A3)',
    'SUBTOTAL(9)',
    'SUBTOTAL(9,A1+1)',
    'SUBTOTAL(9,2)',
    'IF(A1>0,1,2)',
    'VLOOKUP(A1,B1:C3,2,0)',
    '_xlfn.SUM(A1)',
    'A1^2',
    'A1&A2',
    'A1=A2',
    '"1"',
    '1E3',
    '#REF!',
    'Sheet1!#REF!',
    'A1#',
    '@A1',
    'Table1[合计]',
    '{1,2}',
    '合计',
    'Total',
    'A0',
    'XFE1',
    'A1048577',
    'A1.5',
    '1.2.3',
    '１+２',
    `${'('.repeat(65)}1${')'.repeat(65)}`,
    `1${'+1'.repeat(5000)}`,
  ])('%s', (text) => {
    expect(readFormula(text)).toBeUndefined();
  });
});

test('the last cell of a sheet, the deepest nesting and the longest formula are read', () => {
  expect(readFormula('XFD1048576')).toBeDefined();
  expect(readFormula(`${'('.repeat(64)}1${')'.repeat(64)}`)).toBeDefined();
  expect(valueOf(`1${'+1'.repeat(4000)}`)).toBe('4001');
  expect(valueOf(`${'-'.repeat(8000)}1`)).toBe('1');
});

describe('the terms of', () => {
  test.each([
    ['A1', '1 A1'],
    ['A1+B1-A2', '1 A1, 1 B1, -1 A2'],
    ['-(A1-B1)', '-1 A1, 1 B1'],
    ['SUM(A1:B2)', '1 A1, 1 B1, 1 A2, 1 B2'],
    ['SUM(A1:A3,A2)', '1 A1, 2 A2, 1 A3'],
    ['SUM(A1:A3)-A2', '1 A1, 1 A3'],
    ['A1-A1', ''],
    ['SUM(A1:A2)/10000', '0.0001 A1, 0.0001 A2'],
    ['10000*A1', '10000 A1'],
    ['2*(A1+3*B1)/4', '0.5 A1, 1.5 B1'],
    ['A1*3/3', '1 A1'],
    ['A1*50%', '0.5 A1'],
    ['A1%', '0.01 A1'],
    ['A1*0', ''],
    ['A1+0', '1 A1'],
    ['A1+1-1', '1 A1'],
    ['A1*ROUND(2.5,0)', '3 A1'],
    ['A1*(1+1)', '2 A1'],
    ["'预算 03表'!D5+D5", '1 预算 03表!D5, 1 D5'],
    ['SUM(A1,SUM(A1:A2),-B1)', '2 A1, 1 A2, -1 B1'],
    ['SUBTOTAL(9,A1:A2)', '1 A1, 1 A2'],
  ])('%s are %s', (text, expected) => {
    expect(termsOf(text)).toBe(expected);
  });

  test.each([
    'A1+1',
    '5',
    'A1*A2',
    'A1/A2',
    '1/A1',
    'A1/3',
    'A1/0',
    'ROUND(A1,2)',
    'SUM(A1:A200001)',
    'SUM(A1:A2)^2',
  ])('%s are none', (text) => {
    const formula = readFormula(text);
    expect(formula && linearTerms(formula, HOME)).toBeUndefined();
  });

  test('a SUBTOTAL leave out what it passes over, those of a SUM do not', () => {
    const formula = readFormula('SUBTOTAL(9,A1:A3)+SUM(A3:A4)');
    const terms = formula && linearTerms(formula, HOME, ({ row }) => row === 2);
    expect(terms?.map(({ address }) => a1(address))).toEqual(['A1', 'A2', 'A3', 'A4']);
    expect(terms?.every(({ coefficient }) => coefficient.equals(Amount.ofScaled(1, 0)))).toBe(true);
  });

  test('a range of 200,000 cells are all there', () => {
    const formula = readFormula('SUM(A1:A200000)');
    expect(formula && linearTerms(formula, HOME)).toHaveLength(200_000);
  });
});

test('a linear formula is worth the sum of its terms', () => {
  const leaf = fc.constantFrom(
    'A1',
    'A2',
    '$B$1',
    'B2',
    'A3',
    'SUM(A1:B2)',
    'SUM(A1:A4,B1)',
    "'预算 03表'!A1",
  );
  const { formula } = fc.letrec<{ formula: string }>((tie) => ({
    formula: fc.oneof(
      { depthSize: 'small' },
      leaf,
      fc.tuple(tie('formula'), tie('formula')).map(([a, b]) => `${a}+${b}`),
      fc.tuple(tie('formula'), tie('formula')).map(([a, b]) => `${a}-(${b})`),
      tie('formula').map((a) => `-(${a})`),
      tie('formula').map((a) => `(${a})*2.5/10000`),
      tie('formula').map((a) => `12%*SUM(${a})`),
    ),
  }));
  fc.assert(
    fc.property(formula, (text) => {
      const read = readFormula(text);
      const terms = read && linearTerms(read, HOME);
      const total = terms?.reduce((sum, { address, coefficient }) => {
        const amount = amountAt(address, 'sum');
        return amount instanceof Amount ? sum.plus(amount.times(coefficient)) : sum;
      }, Amount.zero);
      expect(total?.toString()).toBe(valueOf(text));
    }),
  );
});

test('any text is read or not, without a throw', () => {
  const parts = fc.constantFrom(
    'A1',
    ':',
    'SUM(',
    'ROUND(',
    'SUBTOTAL(',
    ')',
    ',',
    '9',
    '+',
    '-',
    '*',
    '/',
    '%',
    "'",
    '!',
    ' ',
    '.',
  );
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 20 }), (texts) => {
      const formula = readFormula(texts.join(''));
      expect(() => formula && evaluateFormula(formula, HOME, amountAt)).not.toThrow();
      expect(() => formula && linearTerms(formula, HOME)).not.toThrow();
    }),
    runs(2000),
  );
});
