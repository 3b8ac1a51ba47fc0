import * as fc from 'fast-check';
import { buffersOf, cellAt, packCells } from '../../../src/ooxml/styles/packed-cells';
import type { StyledCell } from '../../../src/ooxml/styles/styled-spreadsheet';

const value = fc.oneof(
  fc.constant(null),
  fc.double({ noNaN: true }),
  fc.string(),
  fc.boolean(),
  fc.constantFrom('#REF!', '#N/A').map((error) => ({ error })),
);
const cell: fc.Arbitrary<StyledCell> = fc
  .record({
    row: fc.nat(1_048_575),
    column: fc.nat(16_383),
    style: fc.nat(65_489),
    value,
    formula: fc.option(fc.string(), { nil: undefined }),
  })
  .map(({ formula, ...rest }) => (formula === undefined ? rest : { ...rest, formula }));

test('packed cells are the same cells, on this thread and on another', () => {
  fc.assert(
    fc.property(fc.array(cell), (cells) => {
      const packed = packCells(cells);
      expect(cells.map((_, i) => cellAt(packed, i))).toEqual(cells);
      const sent = structuredClone(packed, { transfer: buffersOf(packed) });
      expect(cells.map((_, i) => cellAt(sent, i))).toEqual(cells);
      expect(packed.rows).toHaveLength(0);
    }),
  );
});

test('a text that stands in many cells is packed once', () => {
  const at = (row: number, text: string) => ({ row, column: 0, style: 0, value: text });
  expect(packCells([at(0, '合计'), at(1, '小计'), at(2, '合计')]).texts).toEqual(['合计', '小计']);
});

test('no cell beyond the last', () => {
  expect(() => cellAt(packCells([]), 0)).toThrow(RangeError);
});
