/** @jest-environment jsdom */
import * as fc from 'fast-check';
import { checkBook } from '../../../src/budget/checking/check-book';
import { locate } from '../../../src/budget/locating/locate';
import { readBook } from '../../../src/budget/reading/read-book';
import { reportView } from '../../../src/budget/reporting/view/report-view';
import type { ReportView } from '../../../src/budget/reporting/view/report-view';
import { a1 } from '../../../src/workbook/address';
import type { Workbook as Book } from '../../../src/workbook/workbook';
import { ExcelHost } from '../../../src/hosts/excel/excel-host';
import { workbookOf } from '../../../src/hosts/port/snapshot';
import { editsOf, isAdoptable } from '../../../src/session/edits-of';
import { marksOf } from '../../../src/session/marks';
import { DEFAULT_COLOURS } from '../../../src/session/settings/settings';
import { differences, openPane, Person, snapshotWithSettings, workbookFrom } from '../../excel-host';
import type { Workbook } from '../../excel-host';
import { generatedBook, generatedPacks } from '../../generate/generated-book';
import { chooser } from '../../generate/errors/choose';
import { errorNames, errors } from '../../generate/errors/errors';
import { runs } from '../../properties/runs';

const packs = generatedPacks.map((pack) => generatedBook(pack, { lines: 12 }));

/** A book with an error in it, by a number that tells it again. */
function broken(seed: number): Book {
  const [book] = fc.sample(fc.oneof(...packs), { seed, numRuns: 1 });
  const name = errorNames[seed % errorNames.length];
  if (!book || !name) throw new RangeError(String(seed));
  return errors[name](book, chooser(seed))?.workbook ?? book.workbook;
}

/** Which sync fails, and after how many of its actions; none where it is undefined. */
const fault = fc.option(fc.record({ nth: fc.integer({ min: 1, max: 8 }), actions: fc.nat(25) }), {
  nil: undefined,
});

const UNTOLD = ['alone', 'by place', 'all'] as const;
/** More than Excel names at once. */
const MANY_MERGES = 2000;

/**
 * What users have of their own: formats over the first cells of each sheet, some of which Excel does not tell an add-in, protection, a
 * chart sheet in front; in a few books a sheet with more merged cells than Excel names.
 */
function decorate(workbook: Workbook, seed: number): void {
  const person = new Person(workbook);
  for (const [i, { name }] of workbook.sheets.entries()) {
    const cell = `${name}!${a1({ row: 4 + ((seed + i) % 4), column: 1 + (seed % 3) })}`;
    if ((seed + i) % 2 === 0) person.fill(cell, '#FFFFFF');
    if ((seed + i) % 3 === 0) person.addConditionalFormat(`${name}!A1:H40`, '=LEN($A1)>3', '#00FF00');
    if ((seed + i) % 5 === 0) person.addNote(cell, '已核');
    if ((seed + i) % 7 === 0)
      person.validate(cell, { wholeNumber: { formula1: 0, operator: 'GreaterThan' } });
    if ((seed + i) % 11 === 0) person.protect(name);
    if ((seed + i) % 13 === 0)
      person.addConditionalFormat(`${name}!A1:H40`, '=$B1<0', '#FF0000', UNTOLD[seed % 3]);
  }
  if (seed % 4 === 0) person.showChart();
  if (seed % 23 === 0) addNotes(person.addSheet('附注'));
}

function addNotes(sheet: Workbook['sheets'][number]): void {
  for (let row = 0; row < MANY_MERGES; row++) sheet.put(row, 0, { ...sheet.cell(row, 0), value: '附注' });
  sheet.put(0, 1, { ...sheet.cell(0, 1), value: '说明' });
  sheet.merges = Array.from({ length: MANY_MERGES - 1 }, (_, i) => ({
    top: i + 1,
    bottom: i + 1,
    left: 0,
    right: 1,
  }));
}

async function checked(host: ExcelHost): Promise<ReportView> {
  const result = checkBook(readBook(workbookOf(await host.read())));
  return reportView(result, locate(result), 'zh-CN');
}

/** Does something that the test has ordered to fail, or not. */
async function attempt(act: () => Promise<unknown>): Promise<void> {
  await act().catch(() => undefined);
}

async function leavesNoTrace(
  seed: number,
  act: (host: ExcelHost, report: ReportView, order: () => void) => Promise<void>,
  failing: { nth: number; actions: number } | undefined,
): Promise<void> {
  const workbook = workbookFrom(broken(seed));
  // As Excel does when it opens it: a total that its file has forgotten to update is worked out by any edit.
  workbook.cells.calculate();
  decorate(workbook, seed);
  const before = snapshotWithSettings(workbook);
  const pane = await openPane(workbook);
  try {
    const host = new ExcelHost();
    const report = await checked(host);
    await act(host, report, () => {
      if (failing) pane.faults.failSync(failing.nth, failing.actions);
    });
    expect(differences(before, snapshotWithSettings(workbook))).toEqual([]);
  } finally {
    await pane.close();
  }
}

/** To find a smaller book takes minutes. */
const tries = (usual: number) => ({ ...runs(usual), endOnFailure: true });

test('marked and cleared, whatever fails on the way, a workbook is what it was', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(), fault, async (seed, failing) => {
      await leavesNoTrace(
        seed,
        async (host, report, order) => {
          order();
          await attempt(() => host.mark(marksOf(report), DEFAULT_COLOURS));
          await attempt(() => host.clearMarks());
          // Where it was the clearing that failed, the user presses the button again.
          await host.clearMarks().catch(() => host.clearMarks());
        },
        failing,
      );
    }),
    tries(40),
  );
});

test('corrected and undone, whatever fails on the way, a workbook is what it was', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(), fault, async (seed, failing) => {
      await leavesNoTrace(
        seed,
        async (host, { causes }, order) => {
          order();
          for (const cause of causes.filter(isAdoptable)) await attempt(() => host.edit(editsOf([cause])));
          for (let tries = 0; host.undoable > 0 && tries < 50; tries++) await attempt(() => host.undo());
          expect(host.undoable).toBe(0);
        },
        failing,
      );
    }),
    tries(40),
  );
});
