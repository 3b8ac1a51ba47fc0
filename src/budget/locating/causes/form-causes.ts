import type { CheckResult } from '../../checking/check-book';
import type { Finding } from '../../checking/finding';
import { grouped } from '../../identities/grouped';
import type { Figure } from '../../reading/figure';
import type { Table } from '../../reading/table';
import type { Address } from '../../workbook/address';
import type { Certainty } from '../cause';
import { figuresOf as figuresOfEquation } from '../../identities/equation';
import type { Constraint } from '../network/constraint';
import type { Network } from '../network/network';
import type { Move } from '../search/move';
import type { State } from '../search/state';
import { spelledReadings } from '../slips/spelled-readings';
import { explanationOf } from './corrections';
import type { Draft } from './draft';

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
  const open = findings.filter((finding) => !explained.has(finding));
  return book.tables.flatMap((table) => [
    ...oddTexts(network, end, table, open),
    ...garbledTexts(network, table, open),
    ...negatives(network, table, open),
    ...displaced(network, table, open),
  ]);
}

interface OddText {
  readonly finding: Finding;
  readonly figure: Figure;
  readonly slip: 'separator' | 'text-number';
}

function* oddTexts(
  network: Network,
  end: State,
  table: Table,
  findings: readonly Finding[],
): Iterable<Draft> {
  const figures = new Map(figuresIn(table).map((figure) => [nameOf(figure), figure]));
  const texts = findings
    .filter(
      ({ rule, at, message }) =>
        rule.id === 'text-number' && message !== 'pasted' && at.sheet === table.sheet,
    )
    .flatMap((finding): OddText[] => {
      const figure = figures.get(nameOf(finding.at));
      if (!figure?.text) return [];
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
      certainty: worst(group.map(({ figure }) => certaintyOf(network, end, figure))),
      table,
      explains: group.map(({ finding }) => finding),
      settled: 0,
      borneOutBy: [],
      alternatives: [],
    };
  }
}

/** Texts that are no numbers and that no equation tells the amount of: what their digits say. */
function* garbledTexts(network: Network, table: Table, findings: readonly Finding[]): Iterable<Draft> {
  for (const [finding, figure] of figuresOf(table, findings, 'unreadable-amount')) {
    const [to] = spelledReadings(figure, table.decimals);
    if (to) yield draftOf(network, table, finding, moveOf('text-number', [{ figure, to }]));
  }
}

/** Negative amounts that no equation tells otherwise. */
function* negatives(network: Network, table: Table, findings: readonly Finding[]): Iterable<Draft> {
  for (const [finding, figure] of figuresOf(table, findings, 'negative-amount')) {
    const to = figure.amount?.negated();
    const isBorneOut = network.reachOf(figure).some(({ constraint }) => isHeld(constraint));
    if (to && to.sign > 0 && !isBorneOut)
      yield draftOf(network, table, finding, moveOf('sign', [{ figure, to }]));
  }
}

function figuresOf(table: Table, findings: readonly Finding[], rule: string): (readonly [Finding, Figure])[] {
  const figures = new Map(figuresIn(table).map((figure) => [nameOf(figure), figure]));
  return findings
    .filter(({ rule: { id }, at }) => id === rule && at.sheet === table.sheet)
    .flatMap((finding) => {
      const figure = figures.get(nameOf(finding.at));
      return figure ? [[finding, figure] as const] : [];
    });
}

function draftOf(network: Network, table: Table, finding: Finding, move: Move): Draft {
  return {
    ...explanationOf(network, move),
    certainty: 'likely',
    table,
    explains: [finding],
    settled: 0,
    borneOutBy: [],
    alternatives: [],
  };
}

/**
 * A reading is certain where an equation holds by it once all is mended; one of several, only where something else than odd
 * texts says the size.
 */
function certaintyOf(network: Network, end: State, figure: Figure): Certainty {
  const isTold = ({ equation }: Constraint): boolean =>
    figure.text?.alternatives.length === 0 || figuresOfEquation(equation).some(isPlain);
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

function worst(certainties: readonly Certainty[]): Certainty {
  return (['possible', 'likely'] as const).find((each) => certainties.includes(each)) ?? 'certain';
}

/** Amounts that stand a row or column away from their name belong beside it. */
function* displaced(network: Network, table: Table, findings: readonly Finding[]): Iterable<Draft> {
  const [finding] = findings.filter(
    ({ rule, message, at }) =>
      rule.id === 'misplaced-amount' && message === 'displaced' && at.sheet === table.sheet,
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
    settled: 0,
    borneOutBy: [],
    alternatives: [],
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

function figuresIn({ blocks }: Table): Figure[] {
  return blocks.flatMap(({ rows }) => rows.flatMap(({ figures }) => figures.values()));
}

function nameOf({ sheet, row, column }: Address): string {
  return `${row},${column},${sheet}`;
}
