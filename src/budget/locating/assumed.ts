import { Amount } from '../../amount/amount';
import { addressKey } from '../../workbook/address';
import type { Address } from '../../workbook/address';
import { shownAmount } from '../../workbook/amount-cell';
import { isBlank, textOf } from '../../workbook/cell';
import type { Cell } from '../../workbook/cell';
import type { Workbook } from '../../workbook/workbook';
import type { Cause, Certainty, Diagnosis } from './cause';
import { leastCertain } from './causes/certainty';
import { numbered } from './causes/numbered';

/** A cell that holds what a cause proposed and was not sure of: what rests on it is no surer than it was. */
export interface AssumedCell {
  readonly at: Address;
  /** What was written: a plain decimal, a text, or null for nothing. */
  readonly content: { readonly amount: string | null } | { readonly text: string };
  readonly certainty: Exclude<Certainty, 'certain'>;
}

/** The cells that still hold what was assumed; who has changed one knows better. */
export function stillAssumed(assumed: readonly AssumedCell[], workbook: Workbook): readonly AssumedCell[] {
  const still = assumed.filter(({ at, content }) => holds(workbook.cell(at), content));
  return still.length === assumed.length ? assumed : still;
}

function holds(cell: Cell | undefined, content: AssumedCell['content']): boolean {
  if ('text' in content) return textOf(cell) === content.text;
  if (content.amount === null) return isBlank(cell);
  return (
    typeof cell?.value === 'number' &&
    shownAmount(Amount.fromNumber(cell.value), cell.format).equals(Amount.fromDecimal(content.amount))
  );
}

/**
 * The causes as sure as they are where some cells hold what is only assumed: none that explains what such a cell takes part in is
 * surer than the cell.
 */
export function noSurerThan(
  assumed: readonly AssumedCell[],
  diagnosis: Diagnosis,
  workbook: Workbook,
): Diagnosis {
  const certainties = new Map(
    stillAssumed(assumed, workbook).map(({ at, certainty }) => [addressKey(at), certainty]),
  );
  const limited = diagnosis.causes.map((cause) => ({ ...cause, certainty: limit(cause, certainties) }));
  if (limited.every(({ certainty }, i) => certainty === diagnosis.causes[i]?.certainty)) return diagnosis;
  const causes = numbered(limited);
  const now = new Map(causes.map((cause) => [cause.corrections, cause]));
  const causeOf = [...diagnosis.causeOf].flatMap(([id, { corrections }]) => {
    const cause = now.get(corrections);
    return cause ? [[id, cause] as const] : [];
  });
  return { ...diagnosis, causes, causeOf: new Map(causeOf) };
}

function limit(
  { certainty, corrections, explains }: Cause,
  certainties: ReadonlyMap<string, Certainty>,
): Certainty {
  const cells = [
    ...corrections.map(({ at }) => at),
    ...explains.flatMap(({ at, cells: others }) => [at, ...others]),
  ];
  return leastCertain([certainty, ...cells.flatMap((at) => certainties.get(addressKey(at)) ?? [])]);
}
