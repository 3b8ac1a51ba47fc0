/** @jest-environment jsdom */
import { ExcelHost } from '../../src/hosts/excel/excel-host';
import { workbookOf as workbookIn } from '../../src/hosts/port/snapshot';
import { prepareSet } from '../../src/session/local-set-maker';
import type { SetOptions } from '../../src/session/set-maker';
import { workbookOf } from '../budget/workbook-of';
import { differences, openFile, openPane, snapshot } from '../excel-host';
import { sample } from '../samples/sample';

const OPTIONS: SetOptions = {
  layout: undefined,
  totals: 'formulas',
  year: undefined,
  department: undefined,
  dismissed: [],
  language: 'zh-CN',
};

function ready(prepared: ReturnType<typeof prepareSet>) {
  if (prepared.kind !== 'ready') throw new Error(prepared.kind);
  return prepared;
}

test('of a workbook without budget tables nothing can be made', () => {
  expect(prepareSet(workbookOf({ 通讯录: [['姓名']] }), OPTIONS)).toEqual({ kind: 'nothing' });
});

test('from a workbook of tables comes the set, with what they do not tell', async () => {
  const set = ready(prepareSet(await sample('xiaoguan-2026-repaired.xlsx'), OPTIONS));
  expect(set).toMatchObject({ source: 'tables', layout: 'beijing-12' });
  expect(set.names).toHaveLength(13);
  expect(set.notes.length).toBeGreaterThan(0);
  expect(set.notes.some(({ at }) => at !== undefined)).toBe(true);
  expect(set.errors).toBe(3);
  const other = ready(
    prepareSet(await sample('xiaoguan-2026-repaired.xlsx'), { ...OPTIONS, layout: 'shanghai-9' }),
  );
  expect(other.names).toHaveLength(10);
});

test('its formulas and links lead to the names that its sheets get', async () => {
  const set = ready(prepareSet(await sample('xiaoguan-2026-repaired.xlsx'), OPTIONS));
  const names = set.names.map((name) => `${name} (2)`);
  const plans = set.sheets(names);
  expect(plans.map(({ name }) => name)).toEqual(names);
  const cells = plans.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  const links = cells.flatMap(({ link }) => link ?? []);
  expect(new Set(links)).toEqual(new Set(names.slice(1)));
  const formulas = cells.flatMap(({ formula }) => formula ?? []).filter((formula) => formula.includes('!'));
  expect(formulas.length).toBeGreaterThan(0);
  for (const formula of formulas) expect(formula).toMatch(/ \(2\)'!/);
});

test('year and department are as the user says, where they say it', async () => {
  const workbook = await sample('xiaoguan-2026-repaired.xlsx');
  const set = ready(prepareSet(workbook, { ...OPTIONS, year: 2031, department: '另一局' }));
  const texts = JSON.stringify(set.sheets(set.names));
  expect(texts).toContain('2031年');
  expect(texts).toContain('另一局');
});

test('the whole set is written into Excel in four syncs, computes to the figures planned, and is taken off', async () => {
  const workbook = await openFile('samples/xiaoguan-2026-repaired.xlsx');
  const before = snapshot(workbook);
  const pane = await openPane(workbook, { excelApi: '1.9' });
  const host = new ExcelHost();
  const set = ready(prepareSet(workbookIn(await host.read()), OPTIONS));
  const syncs = await pane.log.during(async () => {
    const outcome = await host.addSheets({
      names: set.names,
      plans: (names) => Promise.resolve(set.sheets(names)),
      namesTaken: 'number',
      asideName: (name) => `${name}（原）`,
    });
    expect(outcome).toMatchObject({ status: 'done', printsAsPlanned: true });
  });
  expect(syncs).toHaveLength(4);
  expect(Math.max(...syncs.map(({ requestBytes }) => requestBytes))).toBeLessThan(5_000_000);
  const sheets = workbook.sheets.slice(-13);
  const plans = set.sheets(sheets.map(({ name }) => name));
  const wrong = plans.flatMap(({ name, rows }) =>
    rows.flatMap(({ cells }, row) =>
      cells.flatMap(({ value, formula }, column) => {
        const held = workbook.sheet(name).cell(row, column).value;
        const isSame =
          formula === undefined ? held === value : Number(held).toFixed(6) === Number(value).toFixed(6);
        return isSame
          ? []
          : [`${name} ${row} ${column}: ${JSON.stringify(held)}, not ${JSON.stringify(value)}`];
      }),
    ),
  );
  expect(wrong).toEqual([]);
  await host.takeOffSheets();
  expect(differences(before, snapshot(workbook))).toEqual([]);
  expect([...pane.session.unknownMembers]).toEqual([]);
  await pane.close();
});
