import { digit } from './digit';
import { duplicateRow } from './duplicate-row';
import { formulaRange } from './formula-range';
import { missingRow } from './missing-row';
import { omittedAmount } from './omitted-amount';
import { parentFigure } from './parent-figure';
import { pastedOverRow } from './pasted-over-row';
import { separator } from './separator';
import { separatorPage } from './separator-page';
import { separatorRow } from './separator-row';
import { shiftedBlock } from './shifted-block';
import { shiftedColumn } from './shifted-column';
import { shiftedRow } from './shifted-row';
import { shiftedRows } from './shifted-rows';
import { sign } from './sign';
import type { InjectError } from './injected-error';
import { staleTotal } from './stale-total';
import { swappedRows } from './swapped-rows';
import { textNumber } from './text-number';
import { transposition } from './transposition';
import { unit } from './unit';
import { unitRow } from './unit-row';
import { unitTable } from './unit-table';
import { unknown } from './unknown';

/** Every way to make an error, by the name of its file. */
export const errors = {
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
} satisfies Readonly<Record<string, InjectError>>;

export type ErrorName = keyof typeof errors;

export const errorNames = Object.keys(errors) as readonly ErrorName[];
