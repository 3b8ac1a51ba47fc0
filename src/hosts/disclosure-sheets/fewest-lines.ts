/** A column of texts, its widths in characters. */
export interface TextColumn {
  readonly least: number;
  readonly most: number;
  /** What each text needs to stand in one line, and over how many rows it goes. */
  readonly texts: readonly { readonly width: number; readonly rowSpan: number }[];
}

/** Widths of the columns so far, beyond the least, and how many lines too many their texts take. */
interface Plan {
  readonly lines: number;
  readonly extras: readonly number[];
}

/**
 * The widths under which the texts of all columns take the fewest lines together, and under these the narrowest.
 * @param room for all columns; where not even the least widths fit, they are the result
 */
export function fewestLines(columns: readonly TextColumn[], room: number): number[] {
  const least = columns.reduce((sum, column) => sum + column.least, 0);
  const spare = Math.max(0, Math.floor(room - least));
  // By how much is spent: the best plan for the columns so far.
  let plans: Plan[] = Array.from({ length: spare + 1 }, () => ({ lines: 0, extras: [] }));
  for (const column of columns) {
    const costs = extraLines(column, spare);
    plans = plans.map((_, spent) => bestPlan(plans, costs, spent));
  }
  const extras = plans.at(-1)?.extras ?? [];
  return columns.map((column, i) => column.least + (extras[i] ?? 0));
}

function bestPlan(plans: readonly Plan[], costs: readonly number[], spent: number): Plan {
  let [extra, lines] = [0, Infinity];
  for (let more = 0; more <= Math.min(spent, costs.length - 1); more++) {
    const all = (plans[spent - more]?.lines ?? Infinity) + (costs[more] ?? 0);
    if (all < lines) [extra, lines] = [more, all];
  }
  return { lines, extras: [...(plans[spent - extra]?.extras ?? []), extra] };
}

/** How many lines too many a column takes at its least width, and with every further character up to where it has none. */
function extraLines({ least, most, texts }: TextColumn, spare: number): number[] {
  const alike = new Map<string, { width: number; rowSpan: number; count: number }>();
  for (const { width, rowSpan } of texts) {
    const whole = Math.ceil(width);
    const key = `${whole} ${rowSpan}`;
    alike.set(key, { width: whole, rowSpan, count: (alike.get(key)?.count ?? 0) + 1 });
  }
  const lengths = [...alike.values()];
  const costs: number[] = [];
  for (let extra = 0; extra <= spare; extra++) {
    const width = least + extra;
    const lines = lengths.reduce((sum, each) => sum + each.count * linesTooMany(each, width), 0);
    costs.push(lines);
    if (lines === 0 || width >= most) break;
  }
  return costs;
}

/** A wrapped line is not filled to its end. */
function linesTooMany(text: { readonly width: number; readonly rowSpan: number }, width: number): number {
  if (text.width <= width) return 0;
  return Math.max(0, Math.ceil(text.width / (width - 1)) - text.rowSpan);
}
