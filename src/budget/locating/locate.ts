import type { CheckResult } from '../checking/check-book';
import type { Finding } from '../checking/finding';
import type { Severity } from '../identities/rule';
import type { Figure } from '../reading/figure';
import type { Table } from '../reading/table';
import type { Address } from '../workbook/address';
import type { Cause, Certainty, Diagnosis } from './cause';
import { attribute } from './causes/attribution';
import { certaintyOf } from './causes/certainty';
import { formCauses } from './causes/form-causes';
import { lostRows } from './causes/lost-rows';
import { merged } from './causes/merge';
import { explanationOf } from './causes/corrections';
import type { Draft } from './causes/draft';
import { kindOf } from './kind';
import { Network } from './network/network';
import type { Constraint } from './network/constraint';
import type { Move } from './search/move';
import type { Proposer } from './search/proposer';
import { lasting } from './search/lasting';
import { contest } from './search/rivals';
import type { Contested } from './search/rivals';
import { search } from './search/search';
import { State } from './search/state';
import { duplicateRows } from './slips/duplicate-row';
import { formulaRanges } from './slips/formula-range';
import { missingRows } from './slips/missing-row';
import { omittedRows } from './slips/omitted-rows';
import { rescaledRows } from './slips/rescaled-rows/rescaled-rows';
import { shiftedBlocks } from './slips/shifted-block/shifted-blocks';
import { shiftedRows } from './slips/shifted-row/shifted-rows';
import { singleCells } from './slips/single-cells';
import { staleTotalRows } from './slips/stale-total-row';
import { staleResults } from './slips/stale-results';
import { strayAmounts } from './slips/stray-amounts';
import { swappedRows } from './slips/swapped-rows';
import { textAmounts } from './slips/text-amounts';
import { wholeRows } from './slips/whole-rows';

const MOST_ALTERNATIVES = 8;

const NOTHING: Diagnosis = { causes: [], causeOf: new Map(), gaveUp: false };

/** Hints have no cause but themselves. */
function isCaused({ severity, outcome }: Finding): boolean {
  return severity !== 'info' || outcome === 'cannot-judge';
}

/** Finds the causes of a result's findings. Pure and deterministic. */
export function locate(result: CheckResult): Diagnosis {
  if (!result.findings.some(isCaused)) return NOTHING;
  const network = new Network(result);
  const start = State.of(network);
  const proposers = proposersFor(result, network);
  const explained = search(start, proposers);
  const contested = lasting(start, contest(start, explained, proposers));
  const explains = attribute(result, contested);
  const drafts = contested.map((each) => draftOf(network, each, contested, explains.get(each) ?? []));
  const inEquations = new Set(drafts.flatMap((draft) => draft.explains));
  const unexplained = result.findings.filter((finding) => !inEquations.has(finding));
  const all = merged([
    ...drafts,
    ...formCauses(result, network, explained.state, inEquations),
    ...lostRows(network, explained.state, unexplained),
  ]);
  const causes = numbered(all.filter((draft) => draft.explains.length > 0));
  return { causes, causeOf: causeOf(causes), gaveUp: explained.gaveUp };
}

function proposersFor({ findings }: CheckResult, network: Network): readonly Proposer[] {
  const byPlace = new Map<string, Figure>();
  for (const constraint of network.constraints) {
    for (const figure of [...constraint.equation.subjects, ...constraint.equation.counterparts]) {
      if (figure.cell?.formula !== undefined) byPlace.set(nameOf(figure), figure);
    }
  }
  const figureAt = (address: Address): Figure | undefined => byPlace.get(nameOf(address));
  return [
    formulaRanges(findings, figureAt),
    staleResults(findings, figureAt),
    textAmounts,
    rescaledRows,
    shiftedBlocks,
    shiftedRows,
    strayAmounts,
    swappedRows,
    duplicateRows,
    missingRows(findings),
    omittedRows,
    staleTotalRows,
    wholeRows,
    singleCells,
  ];
}

function nameOf({ sheet, row, column }: Address): string {
  return `${row},${column},${sheet}`;
}

function draftOf(
  network: Network,
  contested: Contested,
  all: readonly Contested[],
  explains: readonly Finding[],
): Draft {
  const { chosen, rivals, settled } = contested;
  const table = tableOf(network, chosen.move);
  return {
    ...explanationOf(network, chosen.move),
    certainty: certaintyOf(contested, all),
    table,
    explains,
    settled: settled.size,
    borneOutBy: tablesIn(network, [...settled.keys()], table),
    alternatives: rivals.slice(0, MOST_ALTERNATIVES).map(({ move }) => explanationOf(network, move)),
  };
}

/** The table of the first cell that has one: strays stand beside theirs. */
function tableOf({ places, book }: Network, { changes, insertions }: Move): Table {
  const figures = [...changes, ...insertions.flatMap(({ amounts }) => amounts)].map(({ figure }) => figure);
  for (const figure of figures) {
    const place = places.of(figure);
    if (place) return place.table;
  }
  const table = book.tables.find(({ sheet }) => sheet === figures[0]?.sheet);
  if (!table) throw new Error('A slip outside of all tables');
  return table;
}

function tablesIn(network: Network, constraints: readonly Constraint[], own: Table): Table[] {
  const tables = new Set<Table>();
  for (const { equation } of constraints) {
    for (const figure of [...equation.subjects, ...equation.counterparts]) {
      const table = network.places.of(figure)?.table;
      if (table && table !== own) tables.add(table);
    }
  }
  return network.book.tables.filter((table) => tables.has(table));
}

const CERTAINTIES: readonly Certainty[] = ['certain', 'likely', 'possible'];
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

function numbered(drafts: readonly Draft[]): Cause[] {
  return [...drafts]
    .sort(
      (a, b) =>
        CERTAINTIES.indexOf(a.certainty) - CERTAINTIES.indexOf(b.certainty) ||
        b.explains.length - a.explains.length,
    )
    .map((draft, i) => ({
      id: `c${i + 1}`,
      kind: kindOf(draft.slip),
      severity: worstOf(draft.explains),
      ...draft,
    }));
}

function worstOf(findings: readonly Finding[]): Severity {
  return SEVERITIES.find((severity) => findings.some((finding) => finding.severity === severity)) ?? 'info';
}

function causeOf(causes: readonly Cause[]): ReadonlyMap<string, Cause> {
  const byFinding = new Map<string, Cause>();
  for (const cause of causes) {
    for (const { id } of cause.explains) if (!byFinding.has(id)) byFinding.set(id, cause);
  }
  return byFinding;
}
