/** A column of texts, its widths in characters. */
export interface TextColumn {
  readonly least: number;
  readonly most: number;
  /** What each text needs to stand in one line, and over how many rows it goes. */
  readonly texts: readonly { readonly width: number; readonly rowSpan: number }[];
}

/** A width at which a column takes fewer lines too many than at any smaller one. */
interface Step {
  /** Beyond the least width. */
  readonly extra: number;
  readonly lines: number;
}

/** For the columns so far, by how much is spent on them. */
interface Plans {
  /** How many lines too many their texts take at best. */
  readonly lines: readonly number[];
  /** What the last of the columns gets of it. */
  readonly extras: readonly number[];
}

/**
 * The widths under which the texts of all columns take the fewest lines together, and under these the narrowest.
 * @param room for all columns; where not even the least widths fit, they are the result
 */
export function fewestLines(columns: readonly TextColumn[], room: number): number[] {
  const least = columns.reduce((sum, column) => sum + column.least, 0);
  const spare = Math.max(0, Math.floor(room - least));
  const plans: Plans[] = [];
  for (const column of columns) {
    const before = plans.at(-1)?.lines ?? new Array<number>(spare + 1).fill(0);
    plans.push(bestPlans(before, stepsOf(column, spare)));
  }
  let left = spare;
  const extras = plans.reduceRight<number[]>((behind, plan) => {
    const extra = plan.extras[left] ?? 0;
    left -= extra;
    return [extra, ...behind];
  }, []);
  return columns.map((column, i) => column.least + (extras[i] ?? 0));
}

function bestPlans(before: readonly number[], steps: readonly Step[]): Plans {
  const [lines, extras]: [number[], number[]] = [[], []];
  for (let spent = 0; spent < before.length; spent++) {
    let [best, extra] = [Infinity, 0];
    for (const step of steps) {
      if (step.extra > spent) break;
      const all = (before[spent - step.extra] ?? Infinity) + step.lines;
      if (all < best) [best, extra] = [all, step.extra];
    }
    lines.push(best);
    extras.push(extra);
  }
  return { lines, extras };
}

/** From a column's least width to where it has no line too many. */
function stepsOf({ least, most, texts }: TextColumn, spare: number): Step[] {
  const alike = new Map<string, { width: number; rowSpan: number; count: number }>();
  for (const { width, rowSpan } of texts) {
    const whole = Math.ceil(width);
    const key = `${whole} ${rowSpan}`;
    alike.set(key, { width: whole, rowSpan, count: (alike.get(key)?.count ?? 0) + 1 });
  }
  const lengths = [...alike.values()];
  const steps: Step[] = [];
  for (let extra = 0; extra <= spare; extra++) {
    const width = least + extra;
    const lines = lengths.reduce((sum, each) => sum + each.count * linesTooMany(each, width), 0);
    if (lines < (steps.at(-1)?.lines ?? Infinity)) steps.push({ extra, lines });
    if (lines === 0 || width >= most) break;
  }
  return steps;
}

/** A wrapped line is not filled to its end. */
function linesTooMany(text: { readonly width: number; readonly rowSpan: number }, width: number): number {
  if (text.width <= width) return 0;
  return Math.max(0, Math.ceil(text.width / (width - 1)) - text.rowSpan);
}
