import { Sum } from '../../../amount/sum';
import { convert } from '../../../amount/unit';
import type { Address } from '../../../workbook/address';
import { groupedWithKey } from '../../../common/grouped';
import type { Finding } from '../../checking/finding';
import { FiscalCoverage } from '../../identities/fiscal-coverage';
import { blockOf, functionalClass } from '../../tables/selection';
import type { Row } from '../../tables/row';
import type { Block, Table } from '../../tables/table';
import type { PlaceInTable } from '../../tables/places';
import type { ConstraintGraph } from '../graph/constraint-graph';
import type { Change, Insertion } from '../search/repair';
import type { State } from '../search/state';
import { rowKey, rowName } from '../repairs/missing-row/row-name';
import { figureBefore, placeOfMissing } from '../repairs/missing-row/missing-place';
import { explanationOf } from './corrections';
import { SATISFIES_NOTHING } from './cause-draft';
import type { CauseDraft } from './cause-draft';

/** The columns that stand for one another in tables of expenditure. */
const COLUMNS = ['total', 'basic', 'project'];

/**
 * Rows that a table lacks as a rule says that compares what is listed, where no equation gives them away: a page
 * left out of a table without a total.
 */
export function lostRows(graph: ConstraintGraph, end: State, findings: readonly Finding[]): CauseDraft[] {
  return findings
    .filter(({ rule, outcome }) => rule.symptom === 'absent-codes' && outcome === 'fail')
    .flatMap((finding) => draftOf(graph, end, finding, findings) ?? []);
}

function draftOf(
  graph: ConstraintGraph,
  end: State,
  finding: Finding,
  findings: readonly Finding[],
): CauseDraft | undefined {
  const table = graph.book.tables.find(
    ({ sheet, range }) => sheet === finding.at.sheet && range.top <= finding.at.row,
  );
  const block = table && blockOf(table);
  if (!table || !block) return undefined;
  const rows = rowsAt(graph, finding.cells);
  const insertions = [...groupedWithKey(rows, ({ row }) => rowKey(block, row)).entries()].flatMap(
    ([key, places]) => insertionOf(end, table, block, key, places) ?? [],
  );
  if (insertions.length === 0) return undefined;
  const coverage = FiscalCoverage.of(graph.book);
  const isWhole = rows.every(({ row }) => coverage.isWhole(functionalClass(row) ?? ''));
  return {
    ...explanationOf(graph, { errorType: 'missing-row', changes: [], insertions }),
    certainty: isWhole ? 'likely' : 'possible',
    table,
    explains: [
      finding,
      ...findings.filter(({ rule, at }) => rule.symptom === 'absent-total' && at.sheet === table.sheet),
    ],
    ...SATISFIES_NOTHING,
    corroboratedBy: [...new Set(rows.map((place) => place.table))],
  };
}

function rowsAt(graph: ConstraintGraph, cells: readonly Address[]): PlaceInTable[] {
  const figures = cells.flatMap((cell) => graph.places.figureAt(cell) ?? []);
  return figures.flatMap((figure) => graph.places.of(figure) ?? []);
}

function insertionOf(
  end: State,
  table: Table,
  block: Block,
  key: string,
  places: readonly PlaceInTable[],
): Insertion | undefined {
  const [first] = places;
  const rows = places.map(({ row }) => row);
  const knownFrom = first?.row.figures.get(first.key);
  if (!first || !knownFrom) return undefined;
  const text = rowName(block, first.row);
  const before = placeOfMissing(
    block,
    { text, key, from: knownFrom, isComplete: true, isGuess: false },
    first.block,
  );
  const amounts = COLUMNS.flatMap((column): Change[] => {
    const figure = figureBefore(block, before, column);
    const to = sumOf(end, rows, column, table);
    return figure && !to.isZero ? [{ figure, to }] : [];
  });
  const [total, ...others] = amounts;
  return (
    total && { name: text, key, isNamed: true, knownFrom, amounts: [total, ...others], shifts: new Map() }
  );
}

function sumOf(end: State, rows: readonly Row[], column: string, { unit }: Table) {
  const sum = new Sum();
  for (const row of rows) {
    const figure = row.figures.get(column);
    const amount = figure && end.amountOf(figure);
    if (amount) sum.add(convert(amount, figure.unit, unit));
  }
  return sum.value();
}
