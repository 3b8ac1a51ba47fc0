import { Amount } from '../../src/amount/amount';
import type { Cause, Correction } from '../../src/budget/locating/cause';
import type { Address } from '../../src/workbook/address';
import type { Change, InjectedError } from '../../test/generate/errors/injected-error';

/** How a cause compares with the truth of an error. */
export interface Comparison {
  /** Just the cells that went wrong. */
  readonly cells: boolean;
  readonly kind: boolean;
  /** And just what they should hold. */
  readonly amounts: boolean;
}

export function compared(cause: Cause, error: InjectedError): Comparison {
  const found = corrections(cause);
  const fits = readings(error, found).map((changes) => fitOf(found, changes));
  const cells = fits.some((fit) => fit.cells);
  return { cells, kind: cause.kind === error.kind, amounts: fits.some((fit) => fit.amounts) };
}

/** Whether a cause says of a cell what is not so: that it is wrong where it is right, or should hold what it should not. */
export function contradicts(cause: Cause, errors: readonly InjectedError[]): boolean {
  const found = corrections(cause);
  const truths = errors.flatMap((error) => readings(error, found));
  return !found.every((correction) =>
    truths.some((changes) => {
      const change = changes.find(({ at }) => keyOf(at) === keyOf(correction.at));
      return change !== undefined && proposes(correction, change);
    }),
  );
}

/**
 * The truths that are as good as one another: of a row pasted twice either may be called the one too many; where rows stand
 * in no order a lost one may be put back before any.
 */
function readings(
  { kind, changed, row }: InjectedError,
  found: readonly Correction[],
): (readonly Change[])[] {
  const inRow = (index: number): Change[] =>
    changed.map((change) => ({ ...change, at: { ...change.at, row: index } }));
  if (kind === 'duplicate-row' && row) return [changed, inRow(row.index - 1)];
  const [first, last] = row?.anywhere ?? [];
  const place = found[0]?.at.row;
  if (first === undefined || last === undefined || place === undefined) return [changed];
  return first <= place && place <= last ? [inRow(place)] : [changed];
}

function fitOf(
  found: readonly Correction[],
  changes: readonly Change[],
): Pick<Comparison, 'cells' | 'amounts'> {
  const byCell = new Map(changes.map((change) => [keyOf(change.at), change]));
  const matched = found.flatMap((correction) => {
    const change = byCell.get(keyOf(correction.at));
    return change ? [proposes(correction, change)] : [];
  });
  const cells = matched.length === found.length && found.length === changes.length;
  return { cells, amounts: cells && matched.every((right) => right) };
}

/** A cause's corrections but those that put nothing in place of nothing. */
function corrections({ corrections: all }: Cause): Correction[] {
  return all.filter(({ typed, observed, proposed, name }) => {
    if (name !== undefined) return true;
    const isEmpty = typed === '' || observed !== undefined;
    return !(isEmpty && isNothing(observed) && isNothing(proposed));
  });
}

function isNothing(amount: Amount | undefined): boolean {
  return amount?.isZero ?? true;
}

function proposes({ proposed, name }: Correction, { before }: Change): boolean {
  if (name !== undefined) return name === before;
  return Amount.fromDecimal(before ?? '0').equals(proposed ?? Amount.zero);
}

function keyOf({ sheet, row, column }: Address): string {
  return `${row},${column},${sheet}`;
}
