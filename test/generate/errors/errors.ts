import { carriedUp } from './carried-up';
import { carriedUpTwice } from './carried-up-twice';
import { dateForAmount } from './date-for-amount';
import { digit } from './digit';
import { duplicateRow } from './duplicate-row';
import { formulaRange } from './formula-range';
import type { InjectError } from './injected-error';
import { lostParent } from './lost-parent';
import { missingRow } from './missing-row';
import { omittedAmount } from './omitted-amount';
import { parentFigure } from './parent-figure';
import { pastedOverRow } from './pasted-over-row';
import { separator } from './separator';
import { separatorPage } from './separator-page';
import { separatorRow } from './separator-row';
import { shiftByTwo } from './shift-by-two';
import { shiftedBlock } from './shifted-block';
import { shiftedColumn } from './shifted-column';
import { shiftedRow } from './shifted-row';
import { shiftedRows } from './shifted-rows';
import { sign } from './sign';
import { staleTotal } from './stale-total';
import { swappedRows } from './swapped-rows';
import { textNumber } from './text-number';
import { transfer } from './transfer';
import { transposition } from './transposition';
import { twinTables } from './twin-tables';
import { unit } from './unit';
import { unitRow } from './unit-row';
import { unitTable } from './unit-table';
import { unknown } from './unknown';
import { wrongCode } from './wrong-code';

/** The ways to make one error that nobody has carried on, by the name of its file. */
const singleErrors = {
  separator,
  'separator-row': separatorRow,
  'separator-page': separatorPage,
  unit,
  'unit-row': unitRow,
  'unit-table': unitTable,
  digit,
  transposition,
  sign,
  'shifted-row': shiftedRow,
  'shifted-rows': shiftedRows,
  'shifted-block': shiftedBlock,
  'shifted-column': shiftedColumn,
  'swapped-rows': swappedRows,
  'missing-row': missingRow,
  'duplicate-row': duplicateRow,
  'pasted-over-row': pastedOverRow,
  'omitted-amount': omittedAmount,
  'formula-range': formulaRange,
  'stale-total': staleTotal,
  'parent-figure': parentFigure,
  'text-number': textNumber,
  unknown,
  'date-for-amount': dateForAmount,
  'shift-by-two': shiftByTwo,
  'lost-parent': lostParent,
} satisfies Readonly<Record<string, InjectError>>;

/** The ways in which one act makes several cells or rows wrong that stand apart. */
const linkedErrors = {
  'twin-tables': twinTables,
  'carried-up': carriedUp,
  'carried-up-twice': carriedUpTwice,
  transfer,
  'wrong-code': wrongCode,
} satisfies Readonly<Record<string, InjectError>>;

/** Every way to make an error. */
export const errors = { ...singleErrors, ...linkedErrors };

export type ErrorName = keyof typeof errors;

export const errorNames = Object.keys(errors) as readonly ErrorName[];

export const singleErrorNames = Object.keys(singleErrors) as readonly (keyof typeof singleErrors)[];

export const linkedErrorNames = Object.keys(linkedErrors) as readonly (keyof typeof linkedErrors)[];
