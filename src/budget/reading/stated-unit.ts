import { findUnit } from '../../amount/unit';
import type { Unit } from '../../amount/unit';
import { isBlank, textOf } from '../../workbook/cell';
import type { Sheet, SheetRow } from '../../workbook/sheet';
import { holdsAmount } from './figure-reader';
import type { Candidate } from './recognise';

/** The unit that a table states between its title and its rows, or in a line of its own above the title. */
export function statedUnit(sheet: Sheet, candidate: Candidate): Unit | undefined {
  const title = candidate.titleCell?.row ?? candidate.top;
  const header = candidate.header.rows.at(-1)?.index ?? candidate.top;
  const own = sheet.rows.filter((row) => row.index >= title && row.index <= header);
  return firstOf([...own, ...linesAbove(sheet, title)], unitIn);
}

const UNIT_ABOVE = 3;

/** The rows of few words right above a title, from the nearest up. */
function linesAbove(sheet: Sheet, title: number): SheetRow[] {
  const above = sheet.rows.filter((row) => row.index < title && row.index >= title - UNIT_ABOVE).reverse();
  const other = above.findIndex(
    (row) =>
      row.cells.filter((cell) => !isBlank(cell)).length > 2 || row.cells.some((cell) => holdsAmount(cell)),
  );
  return other < 0 ? above : above.slice(0, other);
}

function unitIn(row: SheetRow): Unit | undefined {
  const texts = row.cells.filter((cell) => !isBlank(cell)).map(textOf);
  const split = texts.some((text) => /单\s*位\s*[:：]$/u.test(text));
  return firstOf(split ? [...texts, texts.join(' ')] : texts, findUnit);
}

function firstOf<T, V>(values: readonly T[], find: (value: T) => V | undefined): V | undefined {
  for (const value of values) {
    const found = find(value);
    if (found !== undefined) return found;
  }
  return undefined;
}
