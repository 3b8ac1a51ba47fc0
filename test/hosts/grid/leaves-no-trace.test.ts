import * as fc from 'fast-check';
import { reportView } from '../../../src/budget/reporting/view/report-view';
import type { ReportView } from '../../../src/budget/reporting/view/report-view';
import { checkBook } from '../../../src/budget/checking/check-book';
import { locate } from '../../../src/budget/locating/locate';
import { readBook } from '../../../src/budget/reading/read-book';
import type { Workbook as Book } from '../../../src/workbook/workbook';
import type { GridHost } from '../../../src/hosts/grid/grid-host';
import { workbookOf } from '../../../src/hosts/port/snapshot';
import { editsOf, isAdoptable } from '../../../src/session/edits-of';
import { marksOf } from '../../../src/session/marks';
import { DEFAULT_COLOURS } from '../../../src/session/settings/settings';
import { generatedBook, generatedPacks } from '../../generate/generated-book';
import { chooser } from '../../generate/errors/choose';
import { errorNames, errors } from '../../generate/errors/errors';
import { runs } from '../../properties/runs';
import { modelOf } from './model-of';
import { opened } from './opened';
import { fileOf } from './small-file';

const packs = generatedPacks.map((pack) => generatedBook(pack, { lines: 8 }));

/** A book with an error in it, by a number that tells it again. */
function broken(seed: number): Book {
  const [book] = fc.sample(fc.oneof(...packs), { seed, numRuns: 1 });
  const name = errorNames[seed % errorNames.length];
  if (!book || !name) throw new RangeError(String(seed));
  return errors[name](book, chooser(seed))?.workbook ?? book.workbook;
}

async function checked(host: GridHost): Promise<ReportView> {
  const result = checkBook(readBook(workbookOf(await host.read())));
  return reportView(result, locate(result), 'zh-CN');
}

test('checked, marked, corrected, undone and cleared, a workbook is what it was', async () => {
  let corrected = 0;
  await fc.assert(
    fc.asyncProperty(fc.nat(), fc.boolean(), async (seed, byTheUser) => {
      const { host, person, workbook, close } = await opened(fileOf(broken(seed)));
      // A total that its file has forgotten to update is worked out by any edit.
      person.type(`${workbook.getSheets()[0]?.getName() ?? ''}!Z99`, 1);
      await host.read();
      const before = modelOf(workbook);
      const report = await checked(host);
      await host.mark(marksOf(report), DEFAULT_COLOURS);
      for (const cause of report.causes.filter(isAdoptable)) {
        const outcome = await host.edit(editsOf([cause]));
        if (outcome.status === 'done') corrected += outcome.cells;
      }
      while (host.undoable > 0) {
        if (byTheUser) person.undo();
        else expect(await host.undo()).toMatchObject({ status: 'done' });
      }
      await host.clearMarks();
      await host.read();
      expect(modelOf(workbook)).toEqual(before);
      close();
    }),
    { ...runs(6), endOnFailure: true },
  );
  expect(corrected).toBeGreaterThan(0);
});
