import type { Book } from '../../tables/book';
import type { Department } from '../data/disclosure-data';
import { placedTable } from '../../tables/selection';
import { amountAt } from '../../tables/amounts';
import type { Units } from './units';

const YEAR = /(?<!\d)(20\d\d)(?=年)/gu;

/** The year where all titles that name one name the same, the name where 收入总表 has the department or a single unit. */
export function departmentOf(book: Book, { department }: Units): Department {
  const years = new Set(book.tables.flatMap(({ title }) => title.match(YEAR) ?? []));
  const running = placedTable(book, 'three-public')
    ?.block.rows.map(({ figures }) => figures.get('office-running'))
    .find((figure) => figure !== undefined);
  return {
    year: years.size === 1 ? Number([...years][0]) : undefined,
    name: department,
    officeRunning: running && amountAt(running),
  };
}
