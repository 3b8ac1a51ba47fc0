import { FINDING_CLASSES } from '../../../budget';
import type { CauseView, FindingClass, FindingView } from '../../../budget';

/** What is to be seen; undefined is everything. */
export interface Filter {
  /** The place of a table among the report's; null for what belongs to none. */
  readonly table: number | null | undefined;
  readonly class: FindingClass | undefined;
  readonly rule: string | undefined;
}

export const NO_FILTER: Filter = { table: undefined, class: undefined, rule: undefined };

export function isFiltering({ table, class: kind, rule }: Filter): boolean {
  return table !== undefined || kind !== undefined || rule !== undefined;
}

/** Whether a finding is to be seen. */
export function showsFinding(filter: Filter, finding: FindingView): boolean {
  return (
    (filter.table === undefined || filter.table === (finding.table ?? null)) &&
    (filter.class === undefined || filter.class === finding.class) &&
    (filter.rule === undefined || filter.rule === finding.rule)
  );
}

/** Whether a cause is to be seen: with its table it is, and with one of its findings. */
export function showsCause(filter: Filter, cause: CauseView, findings: readonly FindingView[]): boolean {
  const { table, ...others } = filter;
  const ofTable =
    table === undefined || table === cause.table || findings.some((each) => each.table === table);
  return (
    ofTable &&
    (!isFiltering({ ...others, table: undefined }) ||
      findings.some((each) => showsFinding({ ...others, table: undefined }, each)))
  );
}

/** What there is to choose from. */
export interface FilterChoices {
  readonly tables: readonly (number | null)[];
  readonly classes: readonly FindingClass[];
  /** Id and title. */
  readonly rules: readonly (readonly [id: string, title: string])[];
}

/** The tables, classes and rules that occur. */
export function filterChoices(findings: readonly FindingView[]): FilterChoices {
  const tables = [...new Set(findings.map(({ table }) => table ?? null))];
  return {
    tables: tables.sort((a, b) => (a ?? Infinity) - (b ?? Infinity)),
    classes: FINDING_CLASSES.filter((each) => findings.some(({ class: kind }) => kind === each)),
    rules: [...new Map(findings.map(({ rule, title }) => [rule, title]))],
  };
}
