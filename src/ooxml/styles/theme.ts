import type { XmlReader } from '../xml/xml';

/** The colours of a theme, as RRGGBB, in the order in which cells count them; undefined where one is not known. */
export type ThemeColours = readonly (string | undefined)[];

/** Cells count light before dark, a theme part writes dark before light. */
const ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

/** The theme Office of 2013 to 2022, which stands in where a file brings none. */
export const OFFICE_THEME: ThemeColours = [
  ...['FFFFFF', '000000', 'E7E6E6', '44546A', '4472C4', 'ED7D31', 'A5A5A5', 'FFC000', '5B9BD5', '70AD47'],
  ...['0563C1', '954F72'],
];

/** The colours of a theme part. Its fonts and effects are not read: cells name their fonts themselves. */
export function readTheme(xml: XmlReader): ThemeColours {
  xml.enterRoot('theme');
  return entersChild(xml, 'themeElements') && entersChild(xml, 'clrScheme') ? readScheme(xml) : OFFICE_THEME;
}

/** Moves to a child of the element opened last, if it has one of that name. */
function entersChild(xml: XmlReader, name: string): boolean {
  const depth = xml.depth;
  while (xml.nextChild(depth)) if (xml.name === name) return true;
  return false;
}

function readScheme(xml: XmlReader): ThemeColours {
  const colours = new Map<string, string | undefined>();
  while (xml.nextChild(3)) {
    const name = xml.name;
    if (xml.nextChild(4)) colours.set(name, readColour(xml));
  }
  return ORDER.map((name) => colours.get(name));
}

function readColour(xml: XmlReader): string | undefined {
  if (xml.name === 'srgbClr') return xml.attribute('val');
  if (xml.name !== 'sysClr') return undefined;
  return xml.attribute('lastClr') ?? (xml.attribute('val') === 'window' ? 'FFFFFF' : '000000');
}
