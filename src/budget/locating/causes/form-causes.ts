import { grouped } from '../../../common/grouped';
import type { SetResult } from '../../checking/check-result';
import type { Finding } from '../../checking/finding';
import type { Figure } from '../../tables/figure';
import type { Table } from '../../tables/table';
import { figuresOf } from '../../identities/equation';
import type { Symptom } from '../../identities/rule';
import type { Certainty } from '../cause';
import type { Constraint } from '../graph/constraint';
import type { ConstraintGraph } from '../graph/constraint-graph';
import type { Change, UnweightedRepair } from '../search/repair';
import type { State } from '../search/state';
import { spelledReadings } from '../repairs/garbled-texts';
import { leastCertain } from './certainty';
import { explanationOf } from './corrections';
import { SATISFIES_NOTHING } from './cause-draft';
import type { CauseDraft } from './cause-draft';

/** What is found of a cell by itself. */
const OF_A_CELL: ReadonlySet<Symptom | undefined> = new Set([
  'odd-text',
  'no-number',
  'negative',
  'misplaced',
]);

/**
 * Errors that show in the cell itself, without any equation: texts that are not written as numbers are, amounts that
 * stand beside their row. One a table and type of error, however many cells.
 * @param end the book with all other repairs made
 * @param explained findings that have a cause already
 */
export function formCauses(
  { book, findings }: SetResult,
  graph: ConstraintGraph,
  end: State,
  explained: ReadonlySet<Finding>,
): CauseDraft[] {
  const unexplained = findings.filter(
    (finding) => !explained.has(finding) && OF_A_CELL.has(finding.rule.symptom),
  );
  return book.tables.flatMap((table) => {
    const own = unexplained.filter(({ at }) => at.sheet === table.sheet);
    if (own.length === 0) return [];
    const found = (symptom: Symptom): FoundIn[] => foundIn(graph, table, own, symptom);
    return [
      ...oddTexts(graph, end, table, found('odd-text')),
      ...garbledTexts(graph, table, found('no-number')),
      ...negatives(graph, table, found('negative')),
      ...displaced(graph, table, own),
    ];
  });
}

/** A finding of a cell, and the figure there. */
type FoundIn = readonly [finding: Finding, figure: Figure];

interface OddText {
  readonly finding: Finding;
  readonly figure: Figure;
  readonly errorType: 'separator' | 'text-number';
}

function* oddTexts(
  graph: ConstraintGraph,
  end: State,
  table: Table,
  found: readonly FoundIn[],
): Iterable<CauseDraft> {
  const texts = found.flatMap(([finding, figure]): OddText[] => {
    if (!figure.text || finding.message === 'pasted') return [];
    const irregular = figure.text.oddities.includes('irregular-grouping');
    return [{ finding, figure, errorType: irregular ? 'separator' : 'text-number' }];
  });
  for (const group of grouped(texts, ({ errorType }) => errorType).values()) {
    const [{ errorType }] = group;
    yield {
      ...explanationOf(
        graph,
        repairOf(
          errorType,
          group.map(({ figure }) => ({ figure, to: figure.amount })),
        ),
      ),
      certainty: leastCertain(group.map(({ figure }) => certaintyOfText(graph, end, figure))),
      table,
      explains: group.map(({ finding }) => finding),
      ...SATISFIES_NOTHING,
    };
  }
}

/** Texts that are no numbers and that no equation tells the amount of: what their digits say. */
function* garbledTexts(
  graph: ConstraintGraph,
  table: Table,
  found: readonly FoundIn[],
): Iterable<CauseDraft> {
  for (const [finding, figure] of found) {
    const [to] = spelledReadings(figure, table.decimals);
    if (to) yield draftOf(graph, table, finding, repairOf('text-number', [{ figure, to }]));
  }
}

/** Negative amounts that no equation tells otherwise. */
function* negatives(graph: ConstraintGraph, table: Table, found: readonly FoundIn[]): Iterable<CauseDraft> {
  for (const [finding, figure] of found) {
    const to = figure.amount?.negated();
    const isCorroborated = graph.reachOf(figure).some(({ constraint }) => isHeld(constraint));
    if (to && to.sign > 0 && !isCorroborated)
      yield draftOf(graph, table, finding, repairOf('sign', [{ figure, to }]));
  }
}

/** What a rule found in cells of a table. */
function foundIn(
  { places }: ConstraintGraph,
  table: Table,
  findings: readonly Finding[],
  symptom: Symptom,
): FoundIn[] {
  return findings.flatMap((finding): FoundIn[] => {
    const figure = finding.rule.symptom === symptom ? places.figureAt(finding.at) : undefined;
    return figure && places.of(figure)?.table === table ? [[finding, figure]] : [];
  });
}

function draftOf(
  graph: ConstraintGraph,
  table: Table,
  finding: Finding,
  repair: UnweightedRepair,
): CauseDraft {
  return {
    ...explanationOf(graph, repair),
    certainty: 'likely',
    table,
    explains: [finding],
    ...SATISFIES_NOTHING,
  };
}

/**
 * A reading is certain where an equation holds by it once all is mended; one of several, only where something else than odd
 * texts says the size.
 */
function certaintyOfText(graph: ConstraintGraph, end: State, figure: Figure): Certainty {
  const isTold = ({ equation }: Constraint): boolean =>
    figure.text?.alternatives.length === 0 || figuresOf(equation).some(isPlain);
  const holds = graph
    .constraintsOf(figure)
    .some((constraint) => isEquality(constraint) && !end.violated.has(constraint) && isTold(constraint));
  if (holds) return 'certain';
  return figure.text?.sureness === 'doubtful' ? 'possible' : 'likely';
}

/** Whether a constraint is an equation that proves something. */
function isEquality({ equation, evaluation }: Constraint): boolean {
  return equation.relation === '=' && evaluation.outcome !== 'not-applicable';
}

function isHeld(constraint: Constraint): boolean {
  return isEquality(constraint) && constraint.evaluation.outcome === 'pass';
}

function isPlain({ amount, text }: Figure): boolean {
  return amount !== undefined && !amount.isZero && (text === undefined || text.sureness === 'certain');
}

/** Amounts that stand a row or column away from their name belong beside it. */
function* displaced(
  graph: ConstraintGraph,
  table: Table,
  findings: readonly Finding[],
): Iterable<CauseDraft> {
  const [finding] = findings.filter(
    ({ rule, message }) => rule.symptom === 'misplaced' && message === 'displaced',
  );
  if (!finding) return;
  const changes = table.displaced.flatMap((figure) => {
    const home = homeOf(table, figure);
    return home
      ? [
          { figure, to: undefined },
          { figure: home, to: figure.amount },
        ]
      : [];
  });
  if (changes.length === 0) return;
  yield {
    ...explanationOf(graph, repairOf('shifted-row', changes)),
    certainty: 'likely',
    table,
    explains: [finding],
    ...SATISFIES_NOTHING,
  };
}

/** The place in the row of the name and the column of amounts. */
function homeOf({ blocks }: Table, figure: Figure): Figure | undefined {
  for (const { rows, columns } of blocks) {
    const row = rows.find(({ figures }) => figures.values().includes(figure));
    const column = columns.get('total');
    if (row && column !== undefined)
      return { ...figure, row: row.index, column, state: 'blank', amount: undefined, cell: undefined };
  }
  return undefined;
}

function repairOf(errorType: UnweightedRepair['errorType'], changes: readonly Change[]): UnweightedRepair {
  return { errorType, changes, insertions: [] };
}
