import { check } from '../../../../src/budget/check';
import { findingFingerprint } from '../../../../src/budget/reporting/fingerprint';
import type { TieMapView } from '../../../../src/budget/reporting/ties/tie-map';
import { reportView } from '../../../../src/budget/reporting/view/report-view';
import { Sheet } from '../../../../src/workbook/sheet';
import { Workbook } from '../../../../src/workbook/workbook';
import { sample } from '../../../samples/sample';

let typed: Workbook;
let repaired: Workbook;

beforeAll(async () => {
  typed = await sample('xiaoguan-2026-typed.xlsx');
  repaired = await sample('xiaoguan-2026-repaired.xlsx');
});

function mapsOf(workbook: Workbook): readonly TieMapView[] {
  const { result, diagnosis } = check(workbook);
  return reportView(result, diagnosis, 'zh-CN').ties;
}

/** Each tie by the numbers of its tables: how it stands, and what is written at it. */
function tiesOf({ nodes, ties }: TieMapView): Record<string, string> {
  return Object.fromEntries(
    ties.map(({ nodes: [one, other], state, label }) => [
      [one, other]
        .map((node) => nodes[node]?.number ?? '')
        .sort((a, b) => a.localeCompare(b))
        .join('–'),
      `${state} ${label}`.trim(),
    ]),
  );
}

test('every tie of the real sample, with the gap where it fails and how many hold where it does not', () => {
  const [map] = mapsOf(typed);
  expect(map && tiesOf(map)).toEqual({
    '01–02': 'fails 差 78.700000 万元',
    '01–03': 'fails 差 11,342,184,219.000000 万元',
    '01–04': 'fails 差 1,584,192,298.815781 万元',
    '01–05': 'fails 差 11,262,455,228.533509 万元',
    '02–05': 'fails 差 11,262,455,228.533509 万元',
    '03–04': 'holds 1',
    '03–06': 'fails 差 2,141.021860 万元',
    '03–07': 'fails 1 项不符',
    '03–10': 'holds 3',
    '03–11': 'holds 5',
    '03–12': 'holds 1',
    // The class that 05 lacks has no figure there; it is told at the line all the same.
    '05–06': 'fails 差 0.644000 万元',
    '05–08': 'not-checked',
    '05–09': 'not-checked',
    '06–07': 'fails 差 3,944.173327669 万元',
    '07–10': 'holds 2',
  });
});

test('rows that one table has and the other lacks are told at their line', () => {
  const [map] = mapsOf(repaired);
  const lost = map?.ties.find(({ state }) => state === 'fails');
  expect(lost).toMatchObject({ label: '1 项不符', outcome: '1 项不符，30 项相符', findings: ['f1'] });
});

test('a table says how it stands, and what of it was not checked', () => {
  const statuses = Object.fromEntries(
    mapsOf(repaired)[0]?.nodes.map(({ number, status }) => [number, status]) ?? [],
  );
  expect(statuses).toMatchObject({ '02': '17 项相符', '06': '1 处需改', '08': '未核对' });
});

test('an absent table is on the map, with what it would be tied to', () => {
  const without = new Workbook(typed.sheets.filter(({ name }) => name !== '预算06表'));
  const [map] = mapsOf(without);
  expect(map?.nodes.at(-1)).toEqual({
    number: '06',
    title: '一般公共预算财政拨款支出表',
    state: 'not-checked',
    status: '缺这张表',
  });
  expect(map && tiesOf(map)).toMatchObject({
    '03–06': 'not-checked',
    '05–06': 'not-checked',
    '06–07': 'not-checked',
  });
});

test('two sets have a map each, named by their first sheets; a hidden copy has none', () => {
  const copies = (hidden: boolean): Sheet[] =>
    repaired.sheets.map(
      ({ name, rows, merges }) =>
        new Sheet({ name: `${name} (2)`, cells: rows.flatMap(({ cells }) => cells), merges, hidden }),
    );
  const [one, other] = mapsOf(new Workbook([...typed.sheets, ...copies(false)]));
  expect([one?.name, other?.name]).toEqual(['“预算01表”等 12 张表', '“预算01表 (2)”等 12 张表']);
  expect(one && tiesOf(one)['01–02']).toBe('fails 差 78.700000 万元');
  expect(other && tiesOf(other)['01–02']).toBe('holds 5');
  expect(mapsOf(new Workbook([...typed.sheets, ...copies(true)]))).toHaveLength(1);
});

test('what a user has said is no error fails no more, and does not hold either', () => {
  const { result, diagnosis } = check(typed);
  const dismissed = result.findings
    .filter(({ at, equation }) => equation && at.sheet === '预算04表')
    .map((finding) => ({ fingerprint: findingFingerprint(finding), reason: '已核实' }));
  const [map] = reportView(result, diagnosis, 'zh-CN', { dismissed }).ties;
  expect(map && tiesOf(map)['01–04']).toBe('explained 1');
});
