import { unescapeText } from '../xml/escaped-text';
import type { XmlReader } from '../xml/xml';

/**
 * The text of the string item (`si` or `is`) opened last: its runs in a row, their formatting dropped.
 * Phonetic runs (`rPh`) tell how the text is pronounced and are no part of it.
 */
export function readRichText(xml: XmlReader): string {
  const item = xml.depth;
  let text = '';
  while (xml.nextChild(item)) {
    if (xml.name === 't') text += xml.text();
    else if (xml.name === 'r') text += readRun(xml);
  }
  return unescapeText(text);
}

function readRun(xml: XmlReader): string {
  const run = xml.depth;
  let text = '';
  while (xml.nextChild(run)) if (xml.name === 't') text += xml.text();
  return text;
}
