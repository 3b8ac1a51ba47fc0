import { FINDING_CLASSES } from '../../../budget';
import type {
  AssumedView,
  CauseView,
  Certainty,
  DismissedView,
  FindingClass,
  FindingView,
} from '../../../budget';
import { addressName } from '../../../workbook/address';

/** What has become of an issue: it is open, was said to be no error, or was adopted without being sure. */
export const STANDINGS = ['open', 'dismissed', 'adopted'] as const;
export type Standing = (typeof STANDINGS)[number];

/** What is to be seen; undefined is everything. */
export interface Filter {
  /** The place of a table among the report's; null for what belongs to none. */
  readonly table: number | null | undefined;
  readonly class: FindingClass | undefined;
  readonly rule: string | undefined;
  /** Of a cause; what has none is not shown where one is chosen. */
  readonly certainty: Certainty | undefined;
  readonly standing: Standing | undefined;
  /** What is looked for in words, names and addresses of cells; empty where nothing is. */
  readonly text: string;
}

export const NO_FILTER: Filter = {
  table: undefined,
  class: undefined,
  rule: undefined,
  certainty: undefined,
  standing: undefined,
  text: '',
};

export function isFiltering({ table, class: kind, rule, certainty, standing, text }: Filter): boolean {
  return [table, kind, rule, certainty, standing].some((each) => each !== undefined) || text.trim() !== '';
}

/** Whether a finding without a cause is to be seen. */
export function showsFinding(filter: Filter, finding: FindingView): boolean {
  return (
    isStanding(filter, 'open') &&
    filter.certainty === undefined &&
    isOf(filter, finding) &&
    reads(filter, wordsOf(finding))
  );
}

/** Whether a cause is to be seen: with its table it is, with its certainty, and with one of its findings. */
export function showsCause(filter: Filter, cause: CauseView, findings: readonly FindingView[]): boolean {
  const { table, certainty } = filter;
  const ofTable =
    table === undefined || table === cause.table || findings.some((each) => each.table === table);
  const others = { ...filter, table: undefined };
  const ofRest =
    (filter.class === undefined && filter.rule === undefined) || findings.some((each) => isOf(others, each));
  return (
    isStanding(filter, 'open') &&
    ofTable &&
    ofRest &&
    (certainty === undefined || certainty === cause.certainty) &&
    reads(filter, [...wordsOfCause(cause), ...findings.flatMap(wordsOf)])
  );
}

/** Whether what was said to be no error is to be seen. What it was, its words tell, but no class, certainty or rule. */
export function showsDismissed(
  filter: Filter,
  { table, title, sentence, reason, at }: DismissedView,
): boolean {
  const { table: wanted, class: kind, rule, certainty } = filter;
  return (
    isStanding(filter, 'dismissed') &&
    [kind, rule, certainty].every((each) => each === undefined) &&
    (wanted === undefined || wanted === (table ?? null)) &&
    reads(filter, [title, sentence, reason, addressName(at)])
  );
}

/** Whether a cell that was adopted without being sure is to be seen. @param table the place of its table */
export function showsAssumed(
  filter: Filter,
  { cell, certainty }: AssumedView,
  table: number | null,
): boolean {
  return (
    isStanding(filter, 'adopted') &&
    [filter.class, filter.rule].every((each) => each === undefined) &&
    (filter.table === undefined || filter.table === table) &&
    (filter.certainty === undefined || filter.certainty === certainty) &&
    reads(filter, [cell])
  );
}

function isStanding({ standing }: Filter, own: Standing): boolean {
  return standing === undefined || standing === own;
}

function isOf({ table, class: kind, rule }: Filter, finding: FindingView): boolean {
  return (
    (table === undefined || table === (finding.table ?? null)) &&
    (kind === undefined || kind === finding.class) &&
    (rule === undefined || rule === finding.rule)
  );
}

/** Whether all words that are looked for occur, whatever their order and case. */
function reads({ text }: Filter, texts: readonly string[]): boolean {
  const wanted = plain(text)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (wanted.length === 0) return true;
  const all = plain(texts.join('\n'));
  return wanted.every((word) => all.includes(word));
}

/** Full-width letters are the same as others, and amounts are looked for with and without their commas. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(\d),(?=\d)/g, '$1');
}

function wordsOf({ title, sentence, at, scope = '' }: FindingView): string[] {
  return [title, sentence, addressName(at), scope];
}

function wordsOfCause({ title, sentence, corrections, absent }: CauseView): string[] {
  return [
    title,
    sentence,
    ...corrections.flatMap(({ at, label, shown, shownProposed }) => [
      addressName(at),
      label,
      shown ?? '',
      shownProposed ?? '',
    ]),
    ...absent.flatMap(({ name, before }) => [name ?? '', addressName(before)]),
  ];
}

/** What there is to choose from. */
export interface FilterChoices {
  readonly tables: readonly (number | null)[];
  readonly classes: readonly FindingClass[];
  /** The surest first. */
  readonly certainties: readonly Certainty[];
  /** Id and title. */
  readonly rules: readonly (readonly [id: string, title: string])[];
}

const CERTAINTIES: readonly Certainty[] = ['certain', 'likely', 'possible'];

/** The tables, classes, certainties and rules that occur. */
export function filterChoices(findings: readonly FindingView[], causes: readonly CauseView[]): FilterChoices {
  const tables = [...new Set(findings.map(({ table }) => table ?? null))];
  return {
    tables: tables.sort((a, b) => (a ?? Infinity) - (b ?? Infinity)),
    classes: FINDING_CLASSES.filter((each) => findings.some(({ class: kind }) => kind === each)),
    certainties: CERTAINTIES.filter((each) => causes.some(({ certainty }) => certainty === each)),
    rules: [...new Map(findings.map(({ rule, title }) => [rule, title]))],
  };
}
