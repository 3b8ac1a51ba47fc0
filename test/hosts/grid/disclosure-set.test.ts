import { readFileSync } from 'node:fs';
import { workbookOf } from '../../../src/hosts/port/snapshot';
import { prepareSet } from '../../../src/session/local-set-maker';
import { opened } from './opened';

const OPTIONS = {
  layout: undefined,
  totals: 'formulas',
  year: undefined,
  department: undefined,
  dismissed: [],
  language: 'zh-CN',
} as const;

test('the real set, written into the spreadsheet, computes to the figures that were planned', async () => {
  const file = await opened(new Uint8Array(readFileSync('samples/xiaoguan-2026-repaired.xlsx')));
  const set = prepareSet(workbookOf(await file.host.read()), OPTIONS);
  if (set.kind !== 'ready') throw new Error(set.kind);
  const plans = (names: readonly string[]) => Promise.resolve(set.sheets(names));
  const outcome = await file.host.addSheets({
    names: set.names,
    plans,
    namesTaken: 'number',
    asideName: (name) => name,
  });
  if (outcome.status !== 'done') throw new Error(outcome.status);
  const { sheets } = workbookOf(await file.host.read());
  const wrong = set.sheets(outcome.sheets).flatMap(({ name, rows }) => {
    const sheet = sheets.find((each) => each.name === name);
    return rows.flatMap(({ cells }, row) =>
      cells.flatMap(({ value, formula }, column) => {
        const held = sheet?.row(row)?.cells.find((cell) => cell.column === column)?.value ?? null;
        if (typeof value !== 'number') return [];
        const isSame = typeof held === 'number' && held.toFixed(6) === value.toFixed(6);
        return isSame
          ? []
          : [`${name} ${row} ${column}: ${JSON.stringify(held)}, not ${value} ${formula ?? ''}`];
      }),
    );
  });
  file.close();
  expect(wrong).toEqual([]);
});
