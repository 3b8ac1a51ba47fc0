import * as fc from 'fast-check';
import { widthInEms, wrapped } from '../../../../src/budget/reporting/ties/box-text';
import { drawTies } from '../../../../src/budget/reporting/ties/tie-drawing';
import type { TieMapView } from '../../../../src/budget/reporting/ties/tie-map';
import type { TieState } from '../../../../src/budget/reporting/ties/tie-state';
import { twoColumns } from '../../../../src/budget/reporting/ties/two-columns';
import { runs } from '../../../properties/runs';

const STATES: readonly TieState[] = ['holds', 'fails', 'cannot-judge', 'explained', 'not-checked'];

function mapOf(tables: number, pairs: readonly (readonly [number, number])[]): TieMapView {
  return {
    name: '',
    nodes: Array.from({ length: tables }, (_, i) => ({
      table: i,
      number: String(i + 1),
      title: '一般公共预算财政拨款基本支出表'.slice(0, 4 + (i % 12)),
      state: 'holds',
      status: '3 项相符',
    })),
    ties: pairs.map((nodes, i) => ({
      nodes,
      state: STATES[i % STATES.length] ?? 'holds',
      holds: i,
      fails: 0,
      gap: '',
      label: i % STATES.length === 1 ? `差 ${'1,234,'.repeat(i % 4)}567.000000 万元` : String(i),
      shortLabel: String(i),
      names: '',
      outcome: '',
      findings: [],
    })),
  };
}

/** Any number of tables, any of them tied to any other. */
const anyMap = fc
  .record({
    tables: fc.integer({ min: 1, max: 30 }),
    pairs: fc.array(fc.tuple(fc.nat(29), fc.nat(29)), { maxLength: 40 }),
  })
  .map(({ tables, pairs }) => {
    const there = pairs.filter(([one, other]) => one < other && other < tables);
    return mapOf(tables, [...new Map(there.map((pair) => [pair.join(), pair])).values()]);
  });

test('whatever is tied to whatever: boxes lie apart and within the width, lines end at their boxes, labels between them', () => {
  fc.assert(
    fc.property(anyMap, fc.constantFrom(296, 430, 720), (map, width) => {
      const { boxes, lines, height } = drawTies(map, width);
      expect(boxes).toHaveLength(map.nodes.length);
      expect(lines).toHaveLength(map.ties.length);
      for (const [i, box] of boxes.entries()) {
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(width);
        expect(box.y + box.height).toBeLessThanOrEqual(height);
        for (const other of boxes.slice(i + 1)) {
          const isApart =
            box.x + box.width < other.x ||
            other.x + other.width < box.x ||
            box.y + box.height < other.y ||
            other.y + other.height < box.y;
          expect(isApart).toBe(true);
        }
      }
      const inner = Math.max(...boxes.filter(({ x }) => x < 1).map((box) => box.x + box.width));
      for (const { tie, curve, label } of lines) {
        for (const [end, node] of [
          [curve[0], tie.nodes[0]],
          [curve[3], tie.nodes[1]],
        ] as const) {
          const box = boxes[node];
          expect([box?.x, (box?.x ?? 0) + (box?.width ?? 0)]).toContain(end.x);
          expect(end.y).toBeGreaterThan(box?.y ?? NaN);
          expect(end.y).toBeLessThan((box?.y ?? NaN) + (box?.height ?? NaN));
        }
        if (!label) continue;
        expect(label.x).toBeGreaterThan(inner);
        expect(label.x + label.width).toBeLessThan(width - inner);
      }
    }),
    runs(200),
  );
});

test('what fails lies on top of what holds', () => {
  const { lines } = drawTies(
    mapOf(4, [
      [0, 1],
      [0, 2],
      [1, 3],
      [2, 3],
    ]),
    296,
  );
  expect(lines.map(({ tie }) => tie.state)).toEqual(['holds', 'explained', 'cannot-judge', 'fails']);
});

test('a gap that has no room between the columns gives way to how many fail', () => {
  const pairs = [
    [0, 1],
    [0, 2],
  ] as const;
  const labelIn = (width: number) =>
    drawTies(mapOf(3, pairs), width).lines.find(({ tie }) => tie.state === 'fails')?.label?.text;
  expect(labelIn(720)).toBe('差 1,234,567.000000 万元');
  expect(labelIn(296)).toBe('1');
});

test('tables that are tied stand across from each other where they can, in their order', () => {
  const pairs = [
    [0, 1],
    [2, 3],
    [4, 5],
  ] as const;
  expect(twoColumns(6, pairs)).toEqual([
    { side: 0, row: 0 },
    { side: 1, row: 0 },
    { side: 0, row: 1 },
    { side: 1, row: 1 },
    { side: 0, row: 2 },
    { side: 1, row: 2 },
  ]);
});

test.each([
  ['一般公共预算财政拨款基本支出表', 8, 2, ['一般公共预算财政', '拨款基本支出表']],
  ['一般公共预算财政拨款基本支出表', 4, 2, ['一般公共', '预算财…']],
  ['Expenditure of the general public budget', 8, 3, ['Expenditure of', 'the general', 'public budget']],
  ['财政拨款“三公”经费支出表', 6, 3, ['财政拨款“三', '公”经费支出', '表']],
  ['', 8, 2, []],
] as const)('%s in lines of %i ems', (text, ems, most, lines) => {
  expect(wrapped(text, ems, most)).toEqual(lines);
  for (const line of lines) expect(widthInEms(line)).toBeLessThanOrEqual(ems);
});
