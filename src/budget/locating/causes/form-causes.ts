import type { CheckResult } from '../../checking/check-book';
import type { Finding } from '../../checking/finding';
import { grouped } from '../../../common/grouped';
import type { Figure } from '../../tables/figure';
import type { Table } from '../../tables/table';
import { figuresOf } from '../../identities/equation';
import type { Certainty } from '../cause';
import type { Constraint } from '../network/constraint';
import type { Network } from '../network/network';
import type { Move } from '../search/move';
import type { State } from '../search/state';
import { spelledReadings } from '../repairs/garbled-texts';
import { leastCertain } from './certainty';
import { explanationOf } from './corrections';
import { UNSETTLING } from './cause-draft';
import type { Draft } from './cause-draft';

/** The rules whose findings are of a cell by itself. */
const FORM_RULES = new Set(['text-number', 'unreadable-amount', 'negative-amount', 'misplaced-amount']);

/**
 * Slips that show in the cell itself, without any equation: texts that are not written as numbers are, amounts that
 * stand beside their row. One a table and slip, however many cells.
 * @param end the book with all other slips mended
 * @param explained findings that have a cause already
 */
export function formCauses(
  { book, findings }: CheckResult,
  network: Network,
  end: State,
  explained: ReadonlySet<Finding>,
): Draft[] {
  const open = findings.filter((finding) => !explained.has(finding) && FORM_RULES.has(finding.rule.id));
  return book.tables.flatMap((table) => {
    const own = open.filter(({ at }) => at.sheet === table.sheet);
    if (own.length === 0) return [];
    const found = (rule: string): FoundIn[] => foundIn(network, table, own, rule);
    return [
      ...oddTexts(network, end, table, found('text-number')),
      ...garbledTexts(network, table, found('unreadable-amount')),
      ...negatives(network, table, found('negative-amount')),
      ...displaced(network, table, own),
    ];
  });
}

/** A finding of a cell, and the figure there. */
type FoundIn = readonly [finding: Finding, figure: Figure];

interface OddText {
  readonly finding: Finding;
  readonly figure: Figure;
  readonly slip: 'separator' | 'text-number';
}

function* oddTexts(network: Network, end: State, table: Table, found: readonly FoundIn[]): Iterable<Draft> {
  const texts = found.flatMap(([finding, figure]): OddText[] => {
    if (!figure.text || finding.message === 'pasted') return [];
    const irregular = figure.text.oddities.includes('irregular-grouping');
    return [{ finding, figure, slip: irregular ? 'separator' : 'text-number' }];
  });
  for (const group of grouped(texts, ({ slip }) => slip).values()) {
    const [{ slip }] = group;
    yield {
      ...explanationOf(
        network,
        moveOf(
          slip,
          group.map(({ figure }) => ({ figure, to: figure.amount })),
        ),
      ),
      certainty: leastCertain(group.map(({ figure }) => certaintyOfText(network, end, figure))),
      table,
      explains: group.map(({ finding }) => finding),
      ...UNSETTLING,
    };
  }
}

/** Texts that are no numbers and that no equation tells the amount of: what their digits say. */
function* garbledTexts(network: Network, table: Table, found: readonly FoundIn[]): Iterable<Draft> {
  for (const [finding, figure] of found) {
    const [to] = spelledReadings(figure, table.decimals);
    if (to) yield draftOf(network, table, finding, moveOf('text-number', [{ figure, to }]));
  }
}

/** Negative amounts that no equation tells otherwise. */
function* negatives(network: Network, table: Table, found: readonly FoundIn[]): Iterable<Draft> {
  for (const [finding, figure] of found) {
    const to = figure.amount?.negated();
    const isBorneOut = network.reachOf(figure).some(({ constraint }) => isHeld(constraint));
    if (to && to.sign > 0 && !isBorneOut)
      yield draftOf(network, table, finding, moveOf('sign', [{ figure, to }]));
  }
}

/** What a rule found in cells of a table. */
function foundIn({ places }: Network, table: Table, findings: readonly Finding[], rule: string): FoundIn[] {
  return findings.flatMap((finding): FoundIn[] => {
    const figure = finding.rule.id === rule ? places.figureAt(finding.at) : undefined;
    return figure && places.of(figure)?.table === table ? [[finding, figure]] : [];
  });
}

function draftOf(network: Network, table: Table, finding: Finding, move: Move): Draft {
  return {
    ...explanationOf(network, move),
    certainty: 'likely',
    table,
    explains: [finding],
    ...UNSETTLING,
  };
}

/**
 * A reading is certain where an equation holds by it once all is mended; one of several, only where something else than odd
 * texts says the size.
 */
function certaintyOfText(network: Network, end: State, figure: Figure): Certainty {
  const isTold = ({ equation }: Constraint): boolean =>
    figure.text?.alternatives.length === 0 || figuresOf(equation).some(isPlain);
  const holds = network
    .constraintsOf(figure)
    .some((constraint) => isEquality(constraint) && !end.open.has(constraint) && isTold(constraint));
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
function* displaced(network: Network, table: Table, findings: readonly Finding[]): Iterable<Draft> {
  const [finding] = findings.filter(
    ({ rule, message }) => rule.id === 'misplaced-amount' && message === 'displaced',
  );
  if (!finding) return;
  const moves = table.displaced.flatMap((figure) => {
    const home = homeOf(table, figure);
    return home
      ? [
          { figure, to: undefined },
          { figure: home, to: figure.amount },
        ]
      : [];
  });
  if (moves.length === 0) return;
  yield {
    ...explanationOf(network, moveOf('shifted-row', moves)),
    certainty: 'likely',
    table,
    explains: [finding],
    ...UNSETTLING,
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

function moveOf(slip: Move['slip'], changes: Move['changes']): Move {
  return { slip, changes, insertions: [], surprise: 0, reproduces: true, oddness: 0 };
}
