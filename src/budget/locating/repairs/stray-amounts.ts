import type { Move } from '../search/move';
import type { Survey } from '../search/survey';

const FARTHEST_ROWS = 2;
const FARTHEST_COLUMNS = 3;

/** An amount beside its table, near a blank that lacks just that amount. */
export function* strayAmounts(survey: Survey): Iterable<Move> {
  const { state } = survey;
  for (const block of survey.blocks) {
    const table = survey.of(block)[0]?.table;
    for (const stray of table?.strays ?? []) {
      for (const { places } of survey.of(block)) {
        for (const { row, key } of places) {
          const figure = row.figures.get(key);
          if (!figure || !stray.amount || state.amountOf(figure)) continue;
          const isNear =
            figure.row === stray.row ||
            (Math.abs(figure.row - stray.row) <= FARTHEST_ROWS &&
              Math.abs(figure.column - stray.column) <= FARTHEST_COLUMNS);
          if (isNear) yield moveOf(stray, figure, stray.amount);
        }
      }
    }
  }
}

function moveOf(
  stray: Move['changes'][number]['figure'],
  figure: Move['changes'][number]['figure'],
  amount: NonNullable<Move['changes'][number]['to']>,
): Move {
  return {
    slip: 'shifted-row',
    changes: [
      { figure: stray, to: undefined },
      { figure, to: amount },
    ],
    insertions: [],
    surprise: 0.8,
    reproduces: true,
    oddness: 0,
  };
}
