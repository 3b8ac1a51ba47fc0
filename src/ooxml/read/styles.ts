import { BUILTIN_FORMATS } from './builtin-formats';
import type { XmlReader } from '../xml/xml';

/** The number format code of each cell style by its index; undefined is General. */
export type StyleFormats = readonly (string | undefined)[];

/** The number formats of the styles part. Fonts, fills, borders, alignment and named styles are not read. */
export function readStyles(xml: XmlReader): StyleFormats {
  xml.enterRoot('styleSheet');
  const codes = new Map(BUILTIN_FORMATS);
  const formatIds: number[] = [];
  while (xml.nextChild(1)) {
    if (xml.name === 'numFmts') readFormatCodes(xml, codes);
    else if (xml.name === 'cellXfs') readFormatIds(xml, formatIds);
  }
  return formatIds.map((id) => codes.get(id));
}

/** Adds the codes of the `numFmts` element opened last to those that are built in. */
export function readFormatCodes(xml: XmlReader, codes: Map<number, string>): void {
  while (xml.nextChild(2)) {
    const code = xml.attribute('formatCode');
    if (xml.name !== 'numFmt' || code === undefined) continue;
    const id = Number(xml.attribute('numFmtId'));
    if (code === '' || code.toLowerCase() === 'general') codes.delete(id);
    else codes.set(id, code);
  }
}

function readFormatIds(xml: XmlReader, formatIds: number[]): void {
  while (xml.nextChild(2)) if (xml.name === 'xf') formatIds.push(Number(xml.attribute('numFmtId') ?? 0));
}
