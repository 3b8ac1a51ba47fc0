import { repairOf } from '../search/repair';
import type { Repair } from '../search/repair';
import { COST } from '../costs';
import type { CellErrorType, TypedError } from './typed-error';
import { digit, separator, sign, transposition, unit, unknown } from './typing-errors';
import { amountTakenForDate, dateForAmount } from './date-for-amount';
import { omittedAmount, parentFigure, staleTotal } from './carried-errors';
import { garbledText, textNumber } from './garbled-texts';

/** Every type of error in a single cell. */
const cellErrorTypes: readonly CellErrorType[] = [
  separator,
  unit,
  transposition,
  sign,
  digit,
  parentFigure,
  textNumber,
  garbledText,
  amountTakenForDate,
  dateForAmount,
  omittedAmount,
  staleTotal,
  unknown,
];

/** The repair of the error that costs least of those which turn what should stand in a cell into what does. */
export function cellRepair(error: TypedError): Repair {
  const { figure, to } = error;
  let best: { type: CellErrorType; cost: number } | undefined;
  for (const type of cellErrorTypes) {
    const cost = type.costOf(error);
    if (cost !== undefined && cost < (best?.cost ?? Infinity)) best = { type, cost };
  }
  const { type, cost } = best ?? { type: unknown, cost: COST.unknown };
  return repairOf(type.name, [{ figure, to }], { cost, reproduces: type.reproduces });
}
