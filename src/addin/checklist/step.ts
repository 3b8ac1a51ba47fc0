/** Something that is tried in a real Excel, with what it is to do by documentation, by reports of others, or as our tests assume. */
export interface Step {
  readonly title: string;
  /** Where the expectation is from. */
  readonly source: string;
  readonly expected: string;
  /** @param sheet the name of an empty sheet, which is deleted afterwards */
  readonly run: (sheet: string) => Promise<Outcome>;
}

/** What came back. */
export interface Outcome {
  readonly passed: boolean;
  readonly came: string;
}

/** Whether just that came back. */
export function same(came: unknown, expected: unknown): Outcome {
  const [told, wanted] = [JSON.stringify(came), JSON.stringify(expected)];
  return { passed: told === wanted, came: told };
}

/** Does something with a sheet by its name; what it reads is to be loaded and synced there. */
export function onSheet<Result>(
  name: string,
  act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  return Excel.run((context) => act(context.workbook.worksheets.getItem(name), context));
}

/** What the first cell of a range has, asked for in a sync of its own. */
export async function firstOf(
  range: Excel.Range,
  property: 'values' | 'formulas' | 'numberFormat',
): Promise<unknown> {
  range.load(property);
  await range.context.sync();
  const grid: readonly (readonly unknown[])[] = range[property];
  return grid[0]?.[0];
}

/** The code of the error that something fails with; undefined where it does not. */
export async function codeOf(act: () => Promise<unknown>): Promise<string | undefined> {
  try {
    await act();
    return undefined;
  } catch (error) {
    return error instanceof OfficeExtension.Error ? error.code : String(error);
  }
}
