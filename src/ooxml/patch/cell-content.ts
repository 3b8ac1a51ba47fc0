import { xmlAttribute, xmlString } from '../escape-xml';
import type { StoredValue } from '../spreadsheet';

/** A cell's `t` attribute, if it needs one, and what is in it besides a formula. */
export interface CellContent {
  readonly type?: string;
  readonly xml: string;
}

/**
 * A value as a cell holds it: numbers as the shortest text of the double, texts inline.
 * @param isResult whether it is what a formula gives, which is written another way where it is a text
 */
export function cellContent(value: StoredValue, isResult: boolean, prefix: string): CellContent {
  const result = (text: string) => `<${prefix}v>${text}</${prefix}v>`;
  if (value === null) return { xml: '' };
  switch (typeof value) {
    case 'number':
      if (!Number.isFinite(value)) throw new RangeError(`Not a number that a cell can hold: ${value}`);
      return { xml: result(String(value)) };
    case 'boolean':
      return { type: 'b', xml: result(value ? '1' : '0') };
    case 'object':
      return { type: 'e', xml: result(xmlAttribute(value.error)) };
    case 'string':
      return isResult ? { type: 'str', xml: result(xmlString(value)) } : inlineText(value, prefix);
  }
}

function inlineText(text: string, prefix: string): CellContent {
  const tag = `${prefix}t`;
  const item = `<${tag} xml:space="preserve">${xmlString(text)}</${tag}>`;
  return { type: 'inlineStr', xml: `<${prefix}is>${item}</${prefix}is>` };
}
