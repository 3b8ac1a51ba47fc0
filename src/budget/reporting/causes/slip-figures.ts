import type { Explanation } from '../../locating/cause';
import { a1 } from '../../../workbook/address';
import { isOneRow } from './cause-place';
import { columnName } from './column-name';
import { shortName } from './figure-name';
import { meant, shouldBe, standing } from './figures';
import { movesOf } from './moves';
import { causeMessages } from './telling';
import type { Telling } from './telling';

/** What stands in the cell and what should; of several cells, of the first. Nothing where the notes say it all. */
export function slipFigures(explanation: Explanation, telling: Telling): string[] {
  const { slip, corrections } = explanation;
  const [first] = corrections;
  if (slip === 'missing-row' || slip === 'swapped-rows' || slip === 'duplicate-row') return [];
  if (slip === 'shifted-row' && movesOf(corrections).length > 0) return [];
  const figures = shouldBe(first, slip, telling);
  if (areAllAlike(explanation, telling)) return [figures];
  const { book, language } = telling;
  const name = isOneRow(corrections)
    ? columnName(first.at, book, language)
    : shortName(first, book, language);
  return [causeMessages(telling).suchAs(a1(first.at), name, figures)];
}

/** Whether the same stands in all cells, and the same should. */
export function areAllAlike(
  { slip, corrections }: Explanation,
  telling: Omit<Telling, 'certainty'>,
): boolean {
  const changes = corrections.map((each) => `${standing(each, slip, telling) ?? ''} → ${meant(each) ?? ''}`);
  return new Set(changes).size === 1;
}
