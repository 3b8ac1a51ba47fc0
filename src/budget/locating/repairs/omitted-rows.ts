import type { Move } from '../search/move';
import type { Survey } from '../search/survey';
import { rowVectors } from './row-vector';

const MOST_BLANK = 80;

/** A row that stands there with its name and without its amounts, in more than one column. */
export function* omittedRows(survey: Survey): Iterable<Move> {
  const { state } = survey;
  for (const block of survey.blocks) {
    const blank = block.rows.filter(
      ({ role, figures }) => role === 'data' && figures.values().every((figure) => !state.amountOf(figure)),
    );
    const focus = survey.rowsInFocus(block);
    if (blank.length > MOST_BLANK || !blank.some((row) => focus.has(row))) continue;
    for (const vector of rowVectors(survey, block)) {
      if (vector.size < 2) continue;
      for (const row of blank.filter((each) => focus.has(each))) {
        const changes = [...vector].flatMap(([key, to]) => {
          const figure = row.figures.get(key);
          return figure && !state.network.derivations.isDerived(figure) ? [{ figure, to }] : [];
        });
        if (changes.length > 1)
          yield {
            slip: 'omitted-amount',
            changes,
            insertions: [],
            surprise: 3.2,
            reproduces: true,
            oddness: 0,
          };
      }
    }
  }
}
