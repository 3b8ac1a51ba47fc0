import { xmlAttribute } from '../xml/escape';
import type { CellStyle } from '../../workbook/sheet-plan';

/** What a font says, in the order that the schema wants; some programs write another one. */
const ORDER = [
  'b',
  'i',
  'strike',
  'condense',
  'extend',
  'outline',
  'shadow',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
  'family',
  'charset',
  'scheme',
];
/** What belongs to a name. */
const OF_A_NAME = ['family', 'charset', 'scheme'];

/**
 * The font of a style: the workbook's, but for what the style says itself.
 * @param workbooks what the workbook's font says, but for being bold
 */
export function fontXml(workbooks: string, { font, size, bold }: CellStyle): string {
  const said = emptyElements(workbooks);
  if (bold) said.set('b', '<b/>');
  if (size !== undefined) said.set('sz', `<sz val="${size}"/>`);
  if (font !== undefined) {
    for (const element of OF_A_NAME) said.delete(element);
    said.set('name', `<name val="${xmlAttribute(font)}"/>`);
  }
  return `<font>${ORDER.map((element) => said.get(element) ?? '').join('')}</font>`;
}

/** The elements without content in markup, by their names without prefixes; the first of a name. */
export function emptyElements(xml: string): Map<string, string> {
  const tags = /<((?:[\w.-]+:)?([\w.-]+))(?:"[^"]*"|'[^']*'|[^"'>])*?(?:\/>|>\s*<\/\1\s*>)/g;
  const found = new Map<string, string>();
  for (const [element, , name = ''] of xml.matchAll(tags)) {
    if (!found.has(name)) found.set(name, element);
  }
  return found;
}
