import * as fc from 'fast-check';
import { tinted } from '../../../src/ooxml/styles/tint';

/** Excel's own palette of the Office theme: what its tooltips and the files that it saves say. */
const PALETTE: readonly (readonly [colour: string, tints: Readonly<Record<string, string>>])[] = [
  [
    'FFFFFF',
    { '-0.05': 'F2F2F2', '-0.15': 'D9D9D9', '-0.25': 'BFBFBF', '-0.35': 'A6A6A6', '-0.5': '808080' },
  ],
  ['000000', { '0.5': '808080', '0.35': '595959', '0.25': '404040', '0.15': '262626', '0.05': '0D0D0D' }],
  ['E7E6E6', { '-0.1': 'D0CECE', '-0.25': 'AEAAAA', '-0.5': '757171', '-0.75': '3A3838', '-0.9': '161616' }],
  ['44546A', { '0.8': 'D6DCE4', '0.6': 'ACB9CA', '0.4': '8497B0', '-0.25': '333F4F', '-0.5': '222B35' }],
  ['4472C4', { '0.8': 'D9E1F2', '0.6': 'B4C6E7', '0.4': '8EA9DB', '-0.25': '305496', '-0.5': '203764' }],
  ['ED7D31', { '0.8': 'FCE4D6', '0.6': 'F8CBAD', '0.4': 'F4B084', '-0.25': 'C65911', '-0.5': '833C0C' }],
  ['A5A5A5', { '0.8': 'EDEDED', '0.6': 'DBDBDB', '0.4': 'C9C9C9', '-0.25': '7B7B7B', '-0.5': '525252' }],
  ['FFC000', { '0.8': 'FFF2CC', '0.6': 'FFE699', '0.4': 'FFD966', '-0.25': 'BF8F00', '-0.5': '806000' }],
  ['5B9BD5', { '0.8': 'DDEBF7', '0.6': 'BDD7EE', '0.4': '9BC2E6', '-0.25': '2F75B5', '-0.5': '1F4E78' }],
  ['70AD47', { '0.8': 'E2EFDA', '0.6': 'C6E0B4', '0.4': 'A9D08E', '-0.25': '548235', '-0.5': '375623' }],
];
const CASES = PALETTE.flatMap(([colour, tints]) =>
  Object.entries(tints).map(([tint, expected]) => [colour, Number(tint), expected] as const),
);
/** As files hold it: in steps of 1/32767, cut off. */
const stored = (tint: number) => Math.trunc(tint * 32_767) / 32_767;

const parts = (hex: string) =>
  [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as [number, number, number];
const hex = (rgb: readonly number[]) =>
  rgb
    .map((part) => part.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();

test.each(CASES)('%s, %s → %s', (colour, tint, expected) => {
  expect(hex(tinted(parts(colour), tint))).toBe(expected);
  expect(hex(tinted(parts(colour), stored(tint)))).toBe(expected);
});

const part = fc.integer({ min: 0, max: 255 });
const rgb = fc.tuple(part, part, part);
const tint = fc.double({ min: -1, max: 1, noNaN: true });

test('any tint of any colour is a colour', () => {
  fc.assert(
    fc.property(rgb, tint, (colour, by) => {
      for (const each of tinted(colour, by)) {
        expect(Number.isInteger(each) && each >= 0 && each <= 255).toBe(true);
      }
    }),
  );
});

test('the ends are white and black, the middle is the colour itself', () => {
  fc.assert(
    fc.property(rgb, (colour) => {
      expect(tinted(colour, 1)).toEqual([255, 255, 255]);
      expect(tinted(colour, -1)).toEqual([0, 0, 0]);
      expect(tinted(colour, 0)).toEqual(colour);
    }),
  );
});
