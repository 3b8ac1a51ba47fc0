import type { Address } from '../../../workbook/address';
import type { Finding } from '../../checking/finding';
import type { Figure } from '../../tables/figure';
import { repairOf } from '../search/repair';
import type { Change, Repair } from '../search/repair';
import type { RepairGenerator } from '../search/candidates';
import type { State } from '../search/state';
import { COST } from '../costs';

/** What the figures of a book hold where. */
type FigureAt = (address: Address) => Figure | undefined;

/** Formulas that leave out or double-count rows, as a rule found them: they should give what their parts come to. */
export function formulaRanges(findings: readonly Finding[], figureAt: FigureAt): RepairGenerator {
  const found = findings.filter(({ rule }) => rule.symptom === 'formula-range');
  const formulas = found.map(({ at, cells }) =>
    [at, ...cells]
      .map(figureAt)
      .filter((figure) => figure !== undefined)
      .filter(({ cell }) => cell?.formula !== undefined),
  );
  return function* generate({ state }): Iterable<Repair> {
    for (const figures of formulas) {
      const changes = figures.flatMap((figure) => changeOf(state, figure) ?? []);
      for (const each of changes) yield foundRepairOf([each]);
      if (changes.length > 1) yield foundRepairOf(changes);
    }
    for (const figure of derivedTotals(state)) {
      const change = changeOf(state, figure);
      if (change) yield repairOf('formula-range', [change], { cost: COST.formulaUnseen, reproduces: false });
    }
  };
}

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

function foundRepairOf(changes: readonly Change[]): Repair {
  return repairOf('formula-range', changes, { cost: COST.formulaFound, reproduces: true });
}

/** Formulas whose saved result is not what they give, as a rule found them. */
export function staleResults(findings: readonly Finding[], figureAt: FigureAt): RepairGenerator {
  const repairs = findings
    .filter(({ rule }) => rule.symptom === 'stale-result')
    .flatMap(({ at, expected }): Repair[] => {
      const figure = figureAt(at);
      if (!figure || !expected) return [];
      const change = { figure, to: expected };
      return [repairOf('stale-total', [change], { cost: COST.staleResult, reproduces: true })];
    });
  return () => repairs;
}
