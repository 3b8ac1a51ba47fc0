import { faultOf } from '../excel-run';
import { isMarkFormula } from './mark-formula';

/** A sheet and its conditional formats, asked for. */
interface AskedSheet {
  readonly id: string;
  readonly sheet: Excel.Worksheet;
  readonly formats: Excel.ConditionalFormatCollection;
}

/** Excel has no code of its own for conditional formats that it does not find again. */
export function mayBeUntold(error: unknown): boolean {
  const { code } = faultOf(error);
  return code === 'failed' || code === 'gone';
}

/** What tells marks from other conditional formats. */
export const PARTS = 'id,type,customOrNullObject/rule/formula';

/** Asks for the conditional formats of a sheet. */
export function ask(id: string, sheet: Excel.Worksheet): AskedSheet {
  const formats = sheet.getRange().conditionalFormats;
  formats.load(PARTS.replace(/[^,]+/g, 'items/$&'));
  return { id, sheet, formats };
}

export function isMark({ type, customOrNullObject }: Excel.ConditionalFormat): boolean {
  return type === Excel.ConditionalFormatType.custom && isMarkFormula(customOrNullObject.rule.formula);
}

/** What stands in the workbook, whoever put it there and whenever. */
export interface StandingMarks {
  /** To be deleted. */
  readonly marks: readonly Excel.ConditionalFormat[];
  /** Sheets with conditional formats that Excel does not tell: what could be taken off there is off, and nothing else is to be done there. */
  readonly untold: readonly UntoldSheet[];
}

export interface UntoldSheet {
  readonly id: string;
  readonly name: string;
}

/** The ids of marks by those of their sheets, as long as this page is open. */
export type KeptMarks = Map<string, readonly string[]>;
