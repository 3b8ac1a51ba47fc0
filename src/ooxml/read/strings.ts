import type { XmlReader } from '../xml/xml';
import { unescapeText } from '../xml/escape';
import { nextKnownChild } from './known-elements';

/**
 * The text of the string item (`si` or `is`) opened last: its runs in a row, their formatting dropped.
 * Phonetic runs (`rPh`) tell how the text is pronounced and are no part of it.
 */
export function readRichText(xml: XmlReader): string {
  const item = xml.depth;
  let text = '';
  while (nextKnownChild(xml, item, 'si')) {
    if (xml.name === 't') text += xml.text();
    else if (xml.name === 'r') text += readRun(xml);
  }
  return unescapeText(text);
}

function readRun(xml: XmlReader): string {
  const run = xml.depth;
  let text = '';
  while (nextKnownChild(xml, run, 'r')) if (xml.name === 't') text += xml.text();
  return text;
}

/** The texts of the shared strings part, in the order that cells count them. */
export function readSharedStrings(xml: XmlReader): string[] {
  xml.enterRoot('sst');
  const strings: string[] = [];
  while (nextKnownChild(xml, 1, 'sst')) if (xml.name === 'si') strings.push(readRichText(xml));
  return strings;
}
