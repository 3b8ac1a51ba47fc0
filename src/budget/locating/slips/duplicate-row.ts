import type { Row } from '../../reading/row';
import type { Block } from '../../reading/table';
import type { Move } from '../search/move';
import type { State } from '../search/state';
import type { Survey } from '../search/survey';

/** A row pasted twice: the later of two rows of the same name and amounts. */
export function* duplicateRows(survey: Survey): Iterable<Move> {
  for (const block of survey.blocks) {
    for (const row of secondsIn(survey.state, block)) {
      const changes = [...row.figures.values()]
        .filter((figure) => survey.state.amountOf(figure))
        .map((figure) => ({ figure, to: undefined }));
      yield { slip: 'duplicate-row', changes, insertions: [], surprise: 1, reproduces: true, oddness: 0 };
    }
  }
}

function secondsIn(state: State, { rows }: Block): Row[] {
  const seen = new Set<string>();
  return rows.filter((row) => {
    const name = signatureOf(state, row);
    if (name === undefined) return false;
    const again = seen.has(name);
    seen.add(name);
    return again;
  });
}

/** Undefined for rows without amounts. */
function signatureOf(state: State, { role, label, figures }: Row): string | undefined {
  const amounts = [...figures.values()].map((figure) => state.amountOf(figure));
  if (role !== 'data' || amounts.every((amount) => amount?.isZero ?? true)) return undefined;
  return [label, ...amounts.map((amount) => amount?.toString() ?? '')].join('|');
}
