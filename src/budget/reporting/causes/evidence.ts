import type { Cause } from '../../locating/cause';
import type { Table } from '../../tables/table';
import { pick } from '../../../common/language';
import { sanitise } from '../../../common/plain-text';
import { causeMessages } from './telling';
import type { Telling } from './telling';

const MOST_TABLES = 3;

/** Why a cause is believed: the tables that say the same, how many ties hold once it is mended. */
export function evidenceFor(cause: Cause, telling: Telling): string[] {
  const messages = causeMessages(telling);
  const names = [...new Set(cause.borneOutBy.map((table) => tableName(table, telling)))];
  const failing = cause.explains.filter(({ equation }) => equation).length;
  return [
    ...(names.length > 0 ? [messages.agreeing(names.slice(0, MOST_TABLES), names.length)] : []),
    ...(cause.settled > 0 ? [messages.settled(cause.settled, cause.settled >= failing)] : []),
  ];
}

/** A table by its sheet, for that is where a person looks; by its title where the sheet holds others too. */
function tableName(table: Table, { book, language }: Telling): string {
  const alone = book.tables.every((each) => each === table || each.sheet !== table.sheet);
  return alone ? sanitise(table.sheet) : pick(table.layout.title, language);
}
