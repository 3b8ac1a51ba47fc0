import { pick } from '../../../common/language';
import type { Language } from '../../../common/language';
import { sanitise } from '../../../common/plain-text';
import { shownSets } from '../../checking/check-result';
import type { CheckResult, SetResult } from '../../checking/check-result';
import type { Finding } from '../../checking/finding';
import { leavesIncomplete } from '../../checking/not-checked/not-checked';
import { rules } from '../../identities/rules';
import type { TableLayout } from '../../layouts/layout';
import type { Places } from '../../tables/places';
import { tableAt } from '../../tables/selection';
import { mainSet } from '../../tables/sets/table-sets';
import type { Table } from '../../tables/table';
import { standsIn } from '../view/table-view';
import type { TableView } from '../view/table-view';
import type { TieMessages } from './messages';
import { tieCounts } from './tie-counts';
import type { TieCounts } from './tie-counts';
import type { TieState } from './tie-state';
import { tieMessagesIn } from './words';

/** A table on the map. */
export interface TieNodeView {
  /** Its place among the report's tables; absent where it is not there. */
  readonly table?: number;
  /** Its number in the layout, empty where it has none. */
  readonly number: string;
  readonly title: string;
  readonly state: TieState;
  /** That in a word or two. */
  readonly status: string;
}

/** What became of the identities between two tables. */
export interface TieView {
  /** The places of both among the tables of the map. */
  readonly nodes: readonly [number, number];
  readonly state: TieState;
  readonly holds: number;
  readonly fails: number;
  /** By how much one fails at most, with its unit; empty where that is no amount, or none fails. */
  readonly gap: string;
  /** What stands at the line: the gap where one fails, otherwise how many hold. */
  readonly label: string;
  /** The same in fewer words, for a line with little room. */
  readonly shortLabel: string;
  /** Both tables. */
  readonly names: string;
  /** What became of what they say of each other. */
  readonly outcome: string;
  /** The ids of the findings between them that are about no identity. */
  readonly findings: readonly string[];
}

/** The tables of a set, and what they say of each other. */
export interface TieMapView {
  /** What the set is called where there are several; empty otherwise. */
  readonly name: string;
  /** In the order of the workbook, the absent ones last. */
  readonly nodes: readonly TieNodeView[];
  readonly ties: readonly TieView[];
}

/** What it takes to draw up the map of a result. */
interface MapContext {
  readonly result: CheckResult;
  readonly places: Places;
  /** The report's tables, in the order of the book. */
  readonly tables: readonly TableView[];
  readonly settled: ReadonlySet<Finding>;
  readonly language: Language;
}

/** The map of the ties of each set of tables; hidden copies have none. */
export function tieMaps(context: MapContext): TieMapView[] {
  const sets = shownSets(context.result).filter(({ book }) => book.tables.length > 0);
  const words = tieMessagesIn(context.language);
  return sets.map((set) => {
    const [first] = set.book.tables;
    const name = sets.length > 1 && first ? words.set(sanitise(first.sheet), set.book.tables.length) : '';
    return tieMap(name, set, context);
  });
}

/** A table of the map: one of the book, or one that it lacks. */
type Node = Table | TableLayout;

function tieMap(name: string, set: SetResult, context: MapContext): TieMapView {
  const { result, places, settled } = context;
  const absent = set.book === mainSet(result.book) ? absentLayouts(result) : [];
  const nodes: readonly Node[] = [...set.book.tables, ...absent];
  const view = (pair: readonly [Node, Node], counts?: TieCounts): TieView =>
    tieView([nodes.indexOf(pair[0]), nodes.indexOf(pair[1])], pair, counts, context.language);
  return {
    name,
    nodes: nodes.map((node) => nodeView(node, context)),
    ties: [
      ...tieCounts(set, places, settled).map((counts) => view(counts.tables, counts)),
      ...pairsWithAbsent(set, absent).map((pair) => view(pair)),
    ],
  };
}

function absentLayouts({ notChecked }: CheckResult): TableLayout[] {
  return notChecked.flatMap(({ kind, prescribed }) =>
    kind === 'absent-table' && prescribed ? [prescribed.layout] : [],
  );
}

/** What absent tables would be tied to. */
function pairsWithAbsent({ book }: SetResult, absent: readonly TableLayout[]): (readonly [Node, Node])[] {
  const pairs = rules.flatMap((rule) => (rule.scope === 'book' ? (rule.pairs ?? []) : []));
  return absent.flatMap((layout) => {
    const others = pairs.flatMap(([one, other]) =>
      one === layout.key ? [other] : other === layout.key ? [one] : [],
    );
    return [...new Set(others)].flatMap((key) => {
      const there = book.table(key);
      return there ? [[there, layout] as const] : [];
    });
  });
}

function isTable(node: Node): node is Table {
  return 'layout' in node;
}

function nodeView(node: Node, { result, tables, settled, language }: MapContext): TieNodeView {
  const words = tieMessagesIn(language);
  if (!isTable(node)) {
    const { number, title } = node;
    return {
      number,
      title: pick(title, language),
      state: 'not-checked',
      status: words.absent,
    };
  }
  const table = result.book.tables.indexOf(node);
  const view = tables[table];
  const state = view ? stateOf(view, hasSettled(node, result, settled)) : 'not-checked';
  const status = view ? statusOf(state, view, hasUnchecked(node, result), words) : '';
  return {
    table,
    number: node.layout.number,
    title: pick(node.layout.title, language),
    state,
    status,
  };
}

function stateOf({ tally, identities }: TableView, isExplained: boolean): TieState {
  if (tally.error > 0) return 'fails';
  if (tally.cannotJudge > 0) return 'cannot-judge';
  if (isExplained) return 'explained';
  return identities.pass > 0 ? 'holds' : 'not-checked';
}

function statusOf(
  state: TieState,
  { tally, identities }: TableView,
  isPartly: boolean,
  words: TieMessages,
): string {
  switch (state) {
    case 'fails':
      return words.errors(tally.error);
    case 'cannot-judge':
      return words.cannotJudge(tally.cannotJudge);
    case 'explained':
      return words.explained;
    case 'holds':
      return isPartly ? words.partly(identities.pass) : words.holds(identities.pass);
    case 'not-checked':
      return words.notChecked;
  }
}

function hasSettled(table: Table, { book }: CheckResult, settled: ReadonlySet<Finding>): boolean {
  return [...settled].some(({ at }) => tableAt(book, at) === table);
}

/** Whether a part of a table was not checked, so that no whole table is called right. */
function hasUnchecked(table: Table, { notChecked }: CheckResult): boolean {
  return notChecked.some(
    (each) =>
      leavesIncomplete(each) &&
      each.at !== undefined &&
      standsIn({ sheet: each.at.sheet, row: each.at.range.top }, table),
  );
}

function tieView(
  nodes: readonly [number, number],
  [one, other]: readonly [Node, Node],
  counts: TieCounts | undefined,
  language: Language,
): TieView {
  const words = tieMessagesIn(language);
  const { holds = 0, fails = 0, cannotJudge = 0, explained = 0, gap: largest } = counts ?? {};
  const gap = largest ? words.amount(largest.amount.toGrouped(largest.decimals), largest.unit) : '';
  const state: TieState =
    fails > 0
      ? 'fails'
      : cannotJudge > 0
        ? 'cannot-judge'
        : explained > 0
          ? 'explained'
          : holds > 0
            ? 'holds'
            : 'not-checked';
  const shortLabel =
    state === 'fails' ? words.failing(fails) : countOf(state, { holds, cannotJudge, explained });
  return {
    nodes,
    state,
    holds,
    fails,
    gap,
    label: state === 'fails' && gap !== '' ? words.gap(gap) : shortLabel,
    shortLabel,
    names: words.both(fullName(layoutOf(one), language), fullName(layoutOf(other), language)),
    outcome: words.outcome({ holds, fails, cannotJudge, explained, gap }),
    findings: (counts?.seen ?? []).map(({ id }) => id),
  };
}

/** How many there are of what the line is drawn for; none where nothing was checked. */
function countOf(
  state: Exclude<TieState, 'fails'>,
  { holds, cannotJudge, explained }: Pick<TieCounts, 'holds' | 'cannotJudge' | 'explained'>,
): string {
  const counts = { 'cannot-judge': cannotJudge, explained, holds, 'not-checked': 0 };
  return counts[state] > 0 ? String(counts[state]) : '';
}

function layoutOf(node: Node): TableLayout {
  return isTable(node) ? node.layout : node;
}

function fullName({ number, title }: TableLayout, language: Language): string {
  return sanitise(`${number} ${pick(title, language)}`.trim());
}
