import { Amount } from '../../../amount/amount';
import type { Row } from '../../../reading/row';
import type { Block } from '../../../reading/table';
import type { Involvement, Survey } from '../../search/survey';
import { runsAddingUpTo } from '../subset-sum';

/** Rows one after another that, rescaled by a power of ten, would make a column come to what it should. */
export function* runsOf(survey: Survey, block: Block, power: number): Iterable<readonly Row[]> {
  for (const involvement of survey.of(block)) {
    const { constraint, places } = involvement;
    const sum = constraint.equation.relation === '=' ? sumFor(involvement.wanted, power) : undefined;
    if (!sum || places.length === 0) continue;
    for (const run of runsAddingUpTo(amountsIn(survey, involvement), sum)) yield rowsOf(block, run);
    yield* runsWithTotal(survey, block, involvement, sum);
  }
}

/** An amount of a column with its row's place in the block. */
interface Addend {
  readonly amount: Amount;
  readonly index: number;
}

/**
 * What rows have to come to for them to gain so much when rescaled; undefined where no amounts do: what they gain is
 * 9, 99, 999 … times something.
 */
function sumFor(gain: Amount, power: number): Amount | undefined {
  const nines = 10 ** Math.abs(power) - 1;
  if (gain.isZero || !gain.isMultipleOf(nines)) return undefined;
  const share = gain.dividedBy(Amount.ofScaled(nines, 0));
  return power > 0 ? share : share?.scaledBy(-power).negated();
}

function amountsIn({ state }: Survey, { places, key }: Involvement): Addend[] {
  return places.map(({ row, index }) => {
    const figure = row.figures.get(key);
    return { index, amount: (figure && state.amountOf(figure)) ?? Amount.zero };
  });
}

/** The last rows together with the total below them, which they are compared with. */
function* runsWithTotal(
  survey: Survey,
  block: Block,
  involvement: Involvement,
  sum: Amount,
): Iterable<readonly Row[]> {
  const { constraint, key, sign } = involvement;
  const [subject] = constraint.equation.subjects;
  const total = survey.state.network.places.of(subject);
  const own = survey.state.amountOf(subject);
  if (sign !== -1 || total?.block !== block || total.key !== key || !own) return;
  const amounts = amountsIn(survey, involvement);
  let rest = sum.plus(own);
  for (const [i, { amount }] of [...amounts.entries()].reverse()) {
    rest = rest.minus(amount);
    if (!rest.isZero) continue;
    yield [...rowsOf(block, amounts.slice(i)), total.row];
    return;
  }
}

function rowsOf({ rows }: Block, run: readonly Addend[]): readonly Row[] {
  const [first, last] = [run[0], run.at(-1)];
  return first && last ? rows.slice(first.index, last.index + 1) : [];
}
