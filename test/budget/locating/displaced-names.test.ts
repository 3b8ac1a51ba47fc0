import { checkBook } from '../../../src/budget/checking/check-book';
import { locate } from '../../../src/budget/locating/locate';
import { readBook } from '../../../src/budget/reading/read-book';
import { a1 } from '../../../src/workbook/address';
import { workbookOf } from '../workbook-of';
import { typed } from './edits';
import type { Edits } from './edits';

/** Every cause: how sure it is, and what each of its cells should hold; `stays` where nothing may be written over what is there. */
function told(edits: Edits): string[] {
  const { causes } = locate(checkBook(readBook(workbookOf(typed(edits)))));
  return causes.map(({ certainty, corrections }) =>
    [
      certainty,
      ...corrections.map(({ at, proposed, name, isTaken }) => {
        const content = isTaken ? 'stays' : (name ?? proposed?.toString() ?? 'nothing');
        return `${at.sheet}!${a1(at)} ${content}`;
      }),
    ].join(', '),
  );
}

test.each<{ readonly name: string; readonly edits: Edits; readonly causes: readonly string[] }>([
  {
    name: 'a row that was typed a column off moves with its names, and the amount that was lost at its end comes back',
    edits: { '01!A8': null, '01!B8': '收入总计', '01!C8': 2275.89, '01!D8': '支出总计' },
    causes: ['likely, 01!B8 2275.89, 01!C8 支出总计, 01!D8 2275.89, 01!A8 收入总计'],
  },
  {
    name: 'half of a row moves with its name',
    edits: { '01!A8': null, '01!B8': '收入总计' },
    causes: ['likely, 01!B8 2275.89, 01!A8 收入总计'],
  },
  {
    name: 'a name that has no place of its own stays, and the cause is not certain',
    edits: { '03!D5': '详见附表说明' },
    causes: ['likely, 03!D5 stays'],
  },
  {
    name: 'what stands for an amount that is still to come is no name',
    edits: { '03!D5': 'XX' },
    causes: ['likely, 03!D5 312.46'],
  },
])('$name', ({ edits, causes }) => {
  expect(told(edits)).toEqual(causes);
});
