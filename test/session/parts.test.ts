import { joined, parted } from '../../src/session/worker/parts';

const upTo = (count: number): number[] => Array.from({ length: count }, (_, i) => i);

test.each([
  ['a text', 'text', 0],
  ['nothing', null, 0],
  ['short lists', { cells: upTo(2000), findings: [{ cells: [] }] }, 0],
  ['a long list', upTo(2001), 2],
  [
    'long lists deep inside',
    { findings: [{ id: 'f1' }, { identity: { subjects: upTo(4001) }, cells: upTo(2500) }] },
    5,
  ],
])('%s: joined again it is what it was', (_, data, count) => {
  const { rest, parts } = parted(data);
  expect(parts).toHaveLength(count);
  expect(Math.max(0, ...parts.map(({ items }) => items.length))).toBeLessThanOrEqual(2000);
  expect(joined(structuredClone({ rest, parts }))).toEqual(data);
});

test('what is parted stays as it is', () => {
  const data = { cells: upTo(3000) };
  expect(parted(data).rest).toEqual({ cells: [] });
  expect(data.cells).toHaveLength(3000);
});
