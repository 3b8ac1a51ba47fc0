import type { Classification } from '../../../src/budget/classification/classification';
import type { BlockLayout } from '../../../src/budget/layouts/layout';
import type { Fen } from '../department/department';
import { groupedBy } from '../department/sums';
import type { TableStyle } from '../render/presentation';
import { plainBlock } from './content';
import type { BlockContent, RowContent } from './content';

/** What the rows of a block are made of: things that bear codes, and what a group of them comes to. */
export interface CodedThings<T> {
  readonly things: readonly T[];
  readonly codesOf: (thing: T) => Readonly<Partial<Record<Classification, string>>>;
  readonly unitOf?: (thing: T) => { readonly code: string; readonly name: string };
  /** What else stands in the row of a group. */
  readonly textsOf?: (things: readonly T[]) => Readonly<Record<string, string>>;
  readonly amountsOf: (things: readonly T[]) => Readonly<Record<string, Fen>>;
}

const CLASSIFICATIONS: readonly Classification[] = ['functional', 'governmentEconomic', 'departmentEconomic'];

/** A block with a row a code, above each its parents where the table is hierarchical, and a total row. */
export function codeBlock<T>(
  layout: BlockLayout,
  coded: CodedThings<T>,
  style: TableStyle,
  totalLabel?: string,
): BlockContent {
  const leaves = [...groupedBy(coded.things, (thing) => keyOf(coded, thing)).values()];
  const rows = leaves.flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    return [{ group, codes: coded.codesOf(first), unit: coded.unitOf?.(first) }];
  });
  const whole = !coded.unitOf && isHierarchical(layout, style) ? withParents(rows) : rows;
  const data = whole.map(({ group, codes, unit }, i) => ({
    role: 'data' as const,
    codes,
    texts: { ...(unit && { unit: `${unit.code}-${unit.name}` }), ...coded.textsOf?.(group) },
    amounts: coded.amountsOf(group),
    adds: childrenOf(whole, i),
  }));
  return plainBlock(layout, withTotal(data, coded.amountsOf(coded.things), style, totalLabel));
}

/** Rows with a total row first, last or not at all. */
export function withTotal(
  data: readonly RowContent[],
  amounts: RowContent['amounts'],
  style: TableStyle,
  label?: string,
): RowContent[] {
  const names = ['合计', '合 计', '总计', '合　计', '合计'];
  const total: RowContent = {
    role: 'total',
    texts: { total: label ?? names[style.totalLabel] ?? '合计' },
    amounts,
    adds: topsOf(data),
  };
  if (style.total === 'absent' && label === undefined) return [...data];
  if (style.total !== 'first' || label !== undefined) return [...data, total];
  const shifted = data.map((row) => ({ ...row, adds: row.adds.map((i) => i + 1) }));
  return [{ ...total, adds: total.adds.map((i) => i + 1) }, ...shifted];
}

function topsOf(data: readonly RowContent[]): number[] {
  const parts = new Set(data.flatMap(({ adds }) => adds));
  return data.map((_, i) => i).filter((i) => !parts.has(i));
}

function keyOf<T>(coded: CodedThings<T>, thing: T): string {
  const codes = coded.codesOf(thing);
  return [coded.unitOf?.(thing).code, ...CLASSIFICATIONS.map((each) => codes[each])].join('|');
}

/** Only codes of one classification make a tree. */
function isHierarchical({ columns }: BlockLayout, { hierarchical }: TableStyle): boolean {
  const used = new Set(
    columns.map(({ role }) => ('classification' in role ? role.classification : undefined)),
  );
  used.delete(undefined);
  return hierarchical && used.size === 1;
}

interface CodedRow<T> {
  readonly group: readonly T[];
  readonly codes: Readonly<Partial<Record<Classification, string>>>;
  readonly unit: { readonly code: string; readonly name: string } | undefined;
}

function withParents<T>(leaves: readonly CodedRow<T>[]): CodedRow<T>[] {
  const rows: CodedRow<T>[] = [];
  const seen = new Set<string>();
  for (const leaf of leaves) {
    const [classification, code] = codeOf(leaf);
    for (let digits = 3; digits < code.length; digits += 2) {
      const parent = code.slice(0, digits);
      if (seen.has(parent)) continue;
      seen.add(parent);
      const group = leaves.filter((each) => codeOf(each)[1].startsWith(parent)).flatMap((each) => each.group);
      rows.push({ group, codes: { [classification]: parent }, unit: undefined });
    }
    rows.push(leaf);
  }
  return rows;
}

function codeOf<T>({ codes }: CodedRow<T>): [Classification, string] {
  for (const each of CLASSIFICATIONS) {
    const code = codes[each];
    if (code !== undefined) return [each, code];
  }
  throw new Error('A row without a code');
}

function childrenOf<T>(rows: readonly CodedRow<T>[], index: number): number[] {
  const row = rows[index];
  if (!row || Object.keys(row.codes).length !== 1) return [];
  const [, code] = codeOf(row);
  return rows.flatMap((other, i) => {
    const [, longer] = codeOf(other);
    return longer.length === code.length + 2 && longer.startsWith(code) ? [i] : [];
  });
}
