import * as fc from 'fast-check';
import { isDeepStrictEqual } from 'node:util';
import { checkBook, recheck } from '../../src/budget/checking/check-book';
import { readBook } from '../../src/budget/reading/read-book';
import { a1 } from '../../src/workbook/address';
import type { CellChange } from '../../src/workbook/cell';
import { described, foreignFigures } from '../budget/checking/described';
import { drawnEdit } from '../generate/edits/drawn-edit';
import { generatedBook } from '../generate/generated-book';
import { inOtherForm, otherForm } from '../generate/other-form';
import { withContents } from '../generate/errors/contents';
import type { Edit } from '../generate/errors/contents';
import type { Books } from './books';
import { runs } from './runs';

const steps = fc.array(fc.array(drawnEdit, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 6 });

export function checkAgain({ pack }: Books): void {
  test(`a book of ${pack.key} checked again after edits is what checking all of it gives`, () => {
    fc.assert(
      fc.property(generatedBook(pack, { lines: 12 }), fc.option(otherForm), steps, (book, form, drawn) => {
        let result = checkBook(readBook(form ? inOtherForm(book, form) : book.workbook));
        for (const step of drawn) {
          const edits = step.map((draw) => draw(result.book.workbook)).filter((edit) => edit !== undefined);
          const before = { result, described: described(result) };
          const { workbook } = before.result.book;
          result = recheck(before.result, workbook.with(edits));
          const fresh = checkBook(readBook(withContents(workbook, edits.map(asContents))));
          const told = edits.map(inWords);
          expect({ told, ...(described(result) as object) }).toEqual({
            told,
            ...(described(fresh) as object),
          });
          if (!isDeepStrictEqual(result.book.tables, fresh.book.tables)) {
            expect({ told, tables: result.book.tables }).toEqual({ told, tables: fresh.book.tables });
          }
          expect(foreignFigures(result)).toEqual([]);
          expect(described(before.result)).toEqual(before.described);
        }
      }),
      runs(20),
    );
  });
}

function asContents({ content, ...at }: CellChange): Edit {
  return { at, content };
}

function inWords({ content, ...at }: CellChange): string {
  return `${at.sheet}!${a1(at)} ${JSON.stringify(content ?? null)}`;
}
