import { readRichText } from './rich-text';
import type { XmlReader } from '../xml/xml';

/** The texts of the shared strings part, in the order that cells count them. */
export function readSharedStrings(xml: XmlReader): string[] {
  xml.enterRoot('sst');
  const strings: string[] = [];
  while (xml.nextChild(1)) if (xml.name === 'si') strings.push(readRichText(xml));
  return strings;
}
