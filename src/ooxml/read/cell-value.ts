import { unescapeText } from '../xml/escape';
import { PackageError } from '../package/package-error';
import type { CellValue } from '../../workbook/cell';

/**
 * What the text of a cell's `v` element stands for. Dates in ISO form (`t="d"`) stay text; what is said to
 * be a number and is none is text as well.
 * @param type the cell's `t` attribute
 */
export function valueOf(text: string, type: string | undefined, sharedStrings: readonly string[]): CellValue {
  switch (type) {
    case undefined:
    case 'n':
      return numberOf(text);
    case 's':
      return text === '' ? null : sharedString(text, sharedStrings);
    case 'b':
      return text === '1' || text.trim() === 'true';
    case 'e':
      return { error: text };
    case 'str':
    case 'inlineStr':
    case 'd':
      return unescapeText(text);
    default:
      throw new PackageError('damaged', { reason: 'cell-type', type: type.slice(0, 40) });
  }
}

function numberOf(text: string): CellValue {
  const number = Number(text);
  // `Number` takes white space for 0 and reads 0x10, neither of which a file means.
  if (number === 0 && text.trim() === '') return null;
  return Number.isFinite(number) && !/^\s*0[xob]/i.test(text) ? number : text;
}

function sharedString(text: string, sharedStrings: readonly string[]): string {
  const string = sharedStrings[Number(text)];
  if (string === undefined) throw new PackageError('damaged', { reason: 'shared-string' });
  return string;
}
