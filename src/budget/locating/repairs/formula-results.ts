import type { Address } from '../../../workbook/address';
import type { Finding } from '../../checking/finding';
import type { Figure } from '../../tables/figure';
import type { Change, Repair } from '../search/repair';
import type { RepairGenerator } from '../search/candidates';
import type { State } from '../search/state';

/** What the figures of a book hold where. */
type FigureAt = (address: Address) => Figure | undefined;

/** Formulas that leave out or double-count rows, as the rule of that name found them: they should give what their parts come to. */
export function formulaRanges(findings: readonly Finding[], figureAt: FigureAt): RepairGenerator {
  const found = findings.filter(({ rule }) => rule.id === 'formula-range');
  const formulas = found.map(({ at, cells }) =>
    [at, ...cells]
      .map(figureAt)
      .filter((figure) => figure !== undefined)
      .filter(({ cell }) => cell?.formula !== undefined),
  );
  return function* generate({ state }): Iterable<Repair> {
    for (const figures of formulas) {
      const changes = figures.flatMap((figure) => changeOf(state, figure) ?? []);
      for (const each of changes) yield repairOf([each]);
      if (changes.length > 1) yield repairOf(changes);
    }
    for (const figure of derivedTotals(state)) {
      const change = changeOf(state, figure);
      if (change) yield { ...repairOf([change]), cost: UNSEEN, reproduces: false };
    }
  };
}

/** The cost of a wrong formula that the rule says nothing of. */
const UNSEEN = 2.5;

/** Totals whose formula does not give what their parts come to. */
function* derivedTotals({ violated, graph }: State): Iterable<Figure> {
  for (const { equation, rule } of violated) {
    const [subject] = equation.subjects;
    if (rule.meta.kind === 'within' && graph.derivations.isDerived(subject)) yield subject;
  }
}

/** What the parts of a total come to, where that is not what it holds. */
function changeOf(state: State, figure: Figure): Change | undefined {
  for (const constraint of state.graph.constraintsOf(figure)) {
    const { rule, equation } = constraint;
    const isTotal =
      rule.meta.kind === 'within' && equation.relation === '=' && equation.subjects[0] === figure;
    const amount = state.amountOf(figure);
    if (!isTotal || !amount || !state.violated.has(constraint)) continue;
    return { figure, to: amount.minus(state.residualOf(constraint)) };
  }
  return undefined;
}

function repairOf(changes: readonly Change[]): Repair {
  return { slip: 'formula-range', changes, insertions: [], cost: 0.3, reproduces: true, prior: 0 };
}

/** Formulas whose saved result is not what they give, as the rule of that name found them. */
export function staleResults(findings: readonly Finding[], figureAt: FigureAt): RepairGenerator {
  const repairs = findings
    .filter(({ rule }) => rule.id === 'stale-result')
    .flatMap(({ at, expected }): Repair[] => {
      const figure = figureAt(at);
      if (!figure || !expected) return [];
      return [
        {
          slip: 'stale-total',
          changes: [{ figure, to: expected }],
          insertions: [],
          cost: 0.3,
          reproduces: true,
          prior: 0,
        },
      ];
    });
  return () => repairs;
}
