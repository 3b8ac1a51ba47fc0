import { xmlAttribute, xmlString } from '../xml/escape';
import { LONGEST_FORMULA, LONGEST_TEXT } from '../../workbook/cell';
import type { CellPlan } from '../../workbook/sheet-plan';

/** How the text of a cell is written. */
export interface CellTexts {
  /** The `t` attribute of a cell, and what is in it. */
  content(text: string): { readonly type: string; readonly xml: string };
}

/**
 * A cell as it stands in a sheet's part.
 * @param place its address and style, as attributes
 * @throws RangeError on what no cell can hold: infinite numbers, and texts and formulas beyond Excel's limits
 */
export function cellXml({ value, formula }: CellPlan, place: string, texts: CellTexts): string {
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new RangeError(`Not a number that a cell can hold: ${value}`);
  }
  if (typeof value === 'string' && value.length > LONGEST_TEXT) {
    throw new RangeError(`Longer than a text in a cell can be: ${value.slice(0, 80)}…`);
  }
  if (formula !== undefined) return formulaXml(formula, value, place);
  if (value === null) return `<c ${place}/>`;
  if (typeof value === 'number') return `<c ${place}><v>${value}</v></c>`;
  const { type, xml } = texts.content(value);
  return `<c ${place} t="${type}">${xml}</c>`;
}

/** A formula and its result; a text that is a result is no shared one. */
function formulaXml(formula: string, result: string | number | null, place: string): string {
  if (formula.length > LONGEST_FORMULA) {
    throw new RangeError(`Longer than a formula can be: ${formula.slice(0, 80)}…`);
  }
  const source = `<f>${xmlAttribute(formula)}</f>`;
  if (result === null) return `<c ${place}>${source}</c>`;
  if (typeof result === 'number') return `<c ${place}>${source}<v>${result}</v></c>`;
  return `<c ${place} t="str">${source}<v>${xmlString(result)}</v></c>`;
}
