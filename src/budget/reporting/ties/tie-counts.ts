import type { Amount } from '../../../amount/amount';
import { convert } from '../../../amount/unit';
import type { Unit } from '../../../amount/unit';
import type { SetResult } from '../../checking/check-result';
import type { EvaluatedEquation } from '../../checking/evaluate';
import type { Finding } from '../../checking/finding';
import type { Equation } from '../../identities/equation';
import type { Figure } from '../../tables/figure';
import type { Places } from '../../tables/places';
import { tableAt } from '../../tables/selection';
import type { Table } from '../../tables/table';

/** By how much an identity misses. */
export interface Gap {
  readonly amount: Amount;
  readonly unit: Unit;
  readonly decimals: number;
}

/** What became of all that two tables say of each other. */
export interface TieCounts {
  readonly tables: readonly [Table, Table];
  /** How many identities hold. */
  holds: number;
  /** How many do not, and what else is wrong between the two. */
  fails: number;
  cannotJudge: number;
  /** How many fail that a user has said are no errors. */
  explained: number;
  /** What is wrong besides that is no identity: rows that one has and the other lacks. */
  readonly seen: Finding[];
  /** The largest by which one fails. */
  gap: Gap | undefined;
}

/**
 * What became of the identities between the tables of a set, a pair of tables each. Of an identity of several tables each one of a
 * side is tied to each one of the other.
 * @param settled what a user has said is no error
 */
export function tieCounts(
  set: SetResult,
  places: Places,
  settled: ReadonlySet<Finding>,
): readonly TieCounts[] {
  const pairs = new Pairs();
  const explained = new Set([...settled].map(({ equation }) => equation));
  for (const evaluated of set.equations) {
    if (evaluated.rule.scope !== 'book') continue;
    for (const pair of tiedBy(evaluated.equation, set, places)) {
      count(pairs.of(pair), evaluated, explained.has(evaluated.equation), places);
    }
  }
  for (const finding of set.findings) {
    if (finding.equation || finding.rule.kind !== 'between' || finding.severity === 'info') continue;
    for (const pair of toldApart(finding, set)) {
      const counts = pairs.of(pair);
      if (!settled.has(finding)) counts.seen.push(finding);
      if (settled.has(finding)) counts.explained++;
      else if (finding.outcome === 'fail') counts.fails++;
      else counts.cannotJudge++;
    }
  }
  return pairs.all;
}

type Pair = readonly [Table, Table];

/** The pairs of tables that an equation ties to each other. */
export function tiedBy(equation: Equation, { book }: Pick<SetResult, 'book'>, places: Places): Pair[] {
  const own = tablesOf(equation.subjects, places);
  const others = tablesOf(equation.counterparts, places);
  const there =
    others.size > 0
      ? [...others]
      : (equation.against ?? []).map((key) => book.table(key)).filter((table) => table !== undefined);
  return pairsOf([...own], there);
}

function tablesOf(figures: readonly Figure[], places: Places): Set<Table> {
  const tables = new Set<Table>();
  for (const figure of figures) {
    const table = places.tableOf(figure);
    if (table) tables.add(table);
  }
  return tables;
}

/** The tables between which something was seen that is no equation: rows that one has and another lacks. */
function toldApart({ at, cells }: Finding, { book }: SetResult): Pair[] {
  const own = tableAt(book, at);
  return pairsOf(own ? [own] : [], [...new Set(cells.map((cell) => tableAt(book, cell)))]);
}

function pairsOf(own: readonly Table[], others: readonly (Table | undefined)[]): Pair[] {
  return own.flatMap((one) =>
    others.flatMap((other) => (other && other !== one ? [[one, other] as const] : [])),
  );
}

function count(
  counts: TieCounts,
  { equation, evaluation }: EvaluatedEquation,
  isExplained: boolean,
  places: Places,
): void {
  switch (evaluation.outcome) {
    case 'pass':
    case 'rounding':
      counts.holds++;
      break;
    case 'cannot-judge':
      counts.cannotJudge++;
      break;
    case 'fail':
      if (isExplained) counts.explained++;
      else {
        counts.fails++;
        const [{ unit, decimals }] = equation.subjects;
        const shown = places.tableOf(equation.subjects[0])?.decimals ?? decimals;
        counts.gap = larger(counts.gap, { amount: evaluation.difference.abs(), unit, decimals: shown });
      }
      break;
    case 'not-applicable':
      break;
  }
}

function larger(one: Gap | undefined, other: Gap): Gap {
  return one && convert(one.amount, one.unit, other.unit).compareTo(other.amount) >= 0 ? one : other;
}

/** The counts of pairs of tables, whichever of the two is named first. */
class Pairs {
  private readonly byTable = new Map<Table, Map<Table, TieCounts>>();
  readonly all: TieCounts[] = [];

  of([one, other]: Pair): TieCounts {
    const known = this.byTable.get(one)?.get(other) ?? this.byTable.get(other)?.get(one);
    if (known) return known;
    const counts: TieCounts = {
      tables: [one, other],
      holds: 0,
      fails: 0,
      cannotJudge: 0,
      explained: 0,
      seen: [],
      gap: undefined,
    };
    const ofOne = this.byTable.get(one) ?? new Map<Table, TieCounts>();
    this.byTable.set(one, ofOne.set(other, counts));
    this.all.push(counts);
    return counts;
  }
}
