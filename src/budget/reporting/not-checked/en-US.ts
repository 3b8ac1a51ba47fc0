import { counted, listed } from '../../../common/language';
import type { NotCheckedMessages, PlaceWords } from './messages';

const cellsOf = ({ sheet, cells, name, amounts }: PlaceWords): string =>
  `${sheet} ${cells} (${name && `${name}, `}${counted(amounts, 'amount')})`;

export const enUS: NotCheckedMessages = {
  heading: (count) => `Not checked: ${count}`,
  absentTables: (count) => `${counted(count, 'table')} absent`,
  notFound: (tables) => `No sheet of the workbook holds ${tables.join('; ')}.`,
  more: (count) => `and ${count} more`,
  problem: 'Not checked',
  summary: (tally) => {
    const absent = listed(
      [
        [tally['absent-table'], counted(tally['absent-table'], 'table')],
        [tally['absent-total'], counted(tally['absent-total'], 'total')],
      ],
      ' and ',
    );
    const left = listed(
      [
        [tally.column, counted(tally.column, 'column')],
        [tally.rows, counted(tally.rows, 'row')],
        [tally.sheet, counted(tally.sheet, 'sheet')],
      ],
      ', ',
    );
    return [absent && `${absent} absent`, left && `${left} not checked`].filter(Boolean).join('; ');
  },
  places: {
    'absent-table': ({ table, name }) => table || name,
    'absent-total': ({ table, sheet }) => `${table} (${sheet})`,
    column: cellsOf,
    rows: cellsOf,
    cell: ({ sheet, cells, name }) => `${sheet} ${cells}${name && ` (${name})`}`,
    sheet: ({ sheet, amounts }) => `${sheet} (${counted(amounts, 'amount')})`,
  },
  reasons: {
    'table-not-found': () => 'No sheet of the workbook holds this table.',
    'table-unknown': () => 'This set of forms has no table of that number.',
    'total-not-found': (name) => `It has no row for ${name}: there is no total to check by.`,
    'column-unknown': () => 'The form of this table has no such column; it was not read.',
    'column-of-another-year': () => 'It is of another year, or of changes since; it was not read.',
    'no-identity': () => 'There is no identity to check it by.',
    'shown-again': () => 'It shows a part again, or the subtotal of a page; it was not checked.',
    'table-not-tied': (name) =>
      `“${name}” is in none of the forms known here: it was checked within itself, by its headings, and held against no other table.`,
    'sheet-not-recognised': (name) =>
      `It was not recognised as a budget table${name && `; it is nearest to ${name}: look at its title and header`}.`,
  },
};
