import type { Explanation } from '../../locating/cause';
import { a1 } from '../../workbook/address';
import { pick } from '../language';
import { oneLine } from '../one-line';
import { isOneRow } from './cause-place';
import { columnName } from './column-name';
import { shouldBe } from './figures';
import { movesOf } from './moves';
import { causeMessages } from './telling';
import type { Telling } from './telling';

/** What stands in the cell and what should; of several cells, of the first. Nothing where the notes say it all. */
export function slipFigures({ slip, corrections }: Explanation, telling: Telling): string[] {
  const [first] = corrections;
  if (slip === 'missing-row' || slip === 'swapped-rows' || slip === 'duplicate-row') return [];
  if (slip === 'shifted-row' && movesOf(corrections).length > 0) return [];
  const figures = shouldBe(first, slip, telling);
  if (corrections.length === 1) return [figures];
  const { book, language } = telling;
  const label = isOneRow(corrections)
    ? columnName(first.at, book, language)
    : oneLine(pick(first.label, language));
  return [causeMessages(telling).suchAs(a1(first.at), label, figures)];
}
