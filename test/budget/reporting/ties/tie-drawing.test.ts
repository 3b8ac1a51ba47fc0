import * as fc from 'fast-check';
import { widthInEms, wrapped } from '../../../../src/budget/reporting/ties/box-text';
import { pathOf, rounded } from '../../../../src/budget/reporting/ties/curve';
import { drawTies } from '../../../../src/budget/reporting/ties/tie-drawing';
import type { Rectangle } from '../../../../src/budget/reporting/ties/tie-drawing';
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

/** Which of the twelve tables of the real sample are tied. */
const TIED = [
  [0, 1],
  [0, 2],
  [0, 3],
  [0, 4],
  [1, 4],
  [2, 3],
  [2, 5],
  [2, 6],
  [2, 9],
  [2, 10],
  [2, 11],
  [4, 5],
  [4, 7],
  [4, 8],
  [5, 6],
  [6, 9],
] as const;

test('the map of twelve tables, two of which were not checked, in a narrow pane', () => {
  const map = mapOf(12, TIED);
  const nodes = map.nodes.map((node, i) =>
    i === 7 || i === 8 ? { ...node, state: 'not-checked' as const } : node,
  );
  const { boxes, lines, height } = drawTies({ ...map, nodes }, 296);
  expect(height).toBe(481);
  expect(
    boxes.map(({ node, title, ...place }) => `${node.number} ${title.join('/')} ${shown(place)}`),
  ).toEqual([
    '1 一般公共 0.5 0.5 102 70',
    '2 一般公共预 193.5 0.5 102 70',
    '3 一般公共预算 193.5 328.5 102 70',
    '4 一般公共预算财 0.5 82.5 102 70',
    '5 一般公共预算财/政 193.5 164.5 102 70',
    '6 一般公共预算财/政拨 0.5 164.5 102 70',
    '7 一般公共预算财/政拨款 0.5 246.5 102 70',
    '8 一般公共预算财/政拨款基 193.5 82.5 102 70',
    '9 一般公共预算财/政拨款基本 193.5 246.5 102 70',
    '10 一般公共预算财/政拨款基本支 0.5 328.5 102 70',
    '11 一般公共预算财/政拨款基本支出 193.5 410.5 102 70',
    '12 一般公共预算财/政拨款基本支出/表 0.5 410.5 102 70',
  ]);
  expect(
    lines.map(
      ({ tie, curve, label }) =>
        `${tie.nodes.join('–')} ${pathOf(curve)} ${label ? `${label.text} at ${shown(label)}` : ''}`,
    ),
  ).toEqual([
    '1–4 M193.5 47.2C147.5 47.2 147.5 187.8 193.5 187.8 4 at 154 85.4 13.9 14.5',
    '2–10 M193.5 389.8C163.5 389.8 163.5 445.5 193.5 445.5 9 at 164.1 410.4 13.9 14.5',
    '5–6 M102.5 217C132.5 217 132.5 264 102.5 264 14 at 115.1 233.3 19.8 14.5',
    '0–1 M102.5 14.5C148.5 14.5 147.5 23.8 193.5 23.8 0 at 141.1 11.9 13.9 14.5',
    '2–3 M193.5 346C147.5 346 148.5 129.2 102.5 129.2 5 at 137 210.9 13.9 14.5',
    '2–11 M193.5 381C147.5 381 148.5 445.5 102.5 445.5 10 at 138.1 406 19.8 14.5',
    '6–9 M102.5 299C132.5 299 132.5 351.8 102.5 351.8 15 at 115.1 318.2 19.8 14.5',
    '0–4 M102.5 28.5C148.5 28.5 147.5 199.5 193.5 199.5 3 at 141.1 106.8 13.9 14.5',
    '2–9 M193.5 372.3C147.5 372.3 148.5 375.2 102.5 375.2 8 at 141.1 366.5 13.9 14.5',
    '4–8 M193.5 222.8C163.5 222.8 163.5 281.5 193.5 281.5 13 at 161.1 244.9 19.8 14.5',
    '0–3 M102.5 56.5C132.5 56.5 132.5 105.8 102.5 105.8 2 at 118.1 73.9 13.9 14.5',
    '2–6 M193.5 363.5C147.5 363.5 148.5 281.5 102.5 281.5 7 at 141.1 315.3 13.9 14.5',
    '4–7 M193.5 176.2C163.5 176.2 163.5 117.5 193.5 117.5 12 at 162.4 129.2 19.8 14.5',
    '0–2 M102.5 42.5C148.5 42.5 147.5 337.3 193.5 337.3 1 at 137 156.2 13.9 14.5',
    '2–5 M193.5 354.8C147.5 354.8 148.5 199.5 102.5 199.5 6 at 141.1 269.9 13.9 14.5',
    '4–5 M193.5 211.2C147.5 211.2 148.5 182 102.5 182 11 at 142.2 191.9 19.8 14.5',
  ]);
});

function shown({ x, y, width, height }: Rectangle): string {
  return [x, y, width, height].map(rounded).join(' ');
}
