import type { XmlReader } from '../xml/xml';
import { readColour, type Colours, type StatedColour } from './colour';
import type { Font, Underline } from './resolved-style';

/** A font as a file tells it. */
export interface StatedFont extends Omit<Font, 'colour'> {
  readonly colour?: StatedColour;
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** What a file that says nothing of fonts is shown in. */
export const USUAL_FONT: StatedFont = { name: 'Calibri', size: 11 };

/** In points; Excel takes no larger one. */
const LARGEST = 409;

const UNDERLINES = new Set<string>([
  'single',
  'double',
  'singleAccounting',
  'doubleAccounting',
] satisfies Underline[]);

/** The `font` element opened last. Not read: character set, family, outline, shadow, raised and lowered text. */
export function readFont(xml: XmlReader): StatedFont {
  const font: Writable<StatedFont> = { ...USUAL_FONT };
  const depth = xml.depth;
  while (xml.nextChild(depth)) readProperty(xml, font);
  return font;
}

function readProperty(xml: XmlReader, font: Writable<StatedFont>): void {
  const value = xml.attribute('val');
  const isOn = value !== '0' && value !== 'false';
  switch (xml.name) {
    case 'name':
      if (value) font.name = value;
      break;
    case 'sz':
      font.size = sizeOf(value);
      break;
    case 'b':
      if (isOn) font.bold = true;
      break;
    case 'i':
      if (isOn) font.italic = true;
      break;
    case 'strike':
      if (isOn) font.strike = true;
      break;
    case 'u':
      if (isUnderline(value ?? 'single')) font.underline = (value ?? 'single') as Underline;
      break;
    case 'color':
      font.colour = readColour(xml);
  }
}

function sizeOf(value: string | undefined): number {
  const size = Number(value);
  return size > 0 && size <= LARGEST ? size : USUAL_FONT.size;
}

function isUnderline(value: string): value is Underline {
  return UNDERLINES.has(value);
}

/** How a font looks, its colour found out. */
export function resolvedFont({ colour: stated, ...font }: StatedFont, colours: Colours): Font {
  const colour = colours.resolve(stated);
  return colour === undefined ? font : { ...font, colour };
}
