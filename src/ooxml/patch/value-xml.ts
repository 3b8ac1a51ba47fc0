import { xmlAttribute, xmlString } from '../xml/escape';
import { isCellError, type CellValue } from '../../workbook/cell';

/** A cell's `t` attribute, if it needs one, and what is in it besides a formula. */
export interface ValueXml {
  readonly type?: string;
  readonly xml: string;
}

/**
 * A value as a cell holds it: numbers as the shortest text of the double, texts inline.
 * @param isResult whether it is what a formula gives, which is written another way where it is a text
 */
export function valueXml(value: CellValue, isResult: boolean, prefix: string): ValueXml {
  const result = (text: string) => `<${prefix}v>${text}</${prefix}v>`;
  if (value === null) return { xml: '' };
  if (typeof value === 'boolean') return { type: 'b', xml: result(value ? '1' : '0') };
  if (isCellError(value)) return { type: 'e', xml: result(xmlAttribute(value.error)) };
  if (typeof value === 'string') {
    return isResult ? { type: 'str', xml: result(xmlString(value)) } : inlineText(value, prefix);
  }
  if (!Number.isFinite(value)) throw new RangeError(`Not a number that a cell can hold: ${value}`);
  return { xml: result(String(value)) };
}

/** A text as a cell holds it without the table of shared strings. */
export function inlineText(text: string, prefix = ''): Required<ValueXml> {
  const tag = `${prefix}t`;
  const item = `<${tag} xml:space="preserve">${xmlString(text)}</${tag}>`;
  return { type: 'inlineStr', xml: `<${prefix}is>${item}</${prefix}is>` };
}
