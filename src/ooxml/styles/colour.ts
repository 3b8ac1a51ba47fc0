import type { XmlReader } from '../xml/xml';
import type { Colour } from './resolved-style';
import { OFFICE_THEME, type ThemeColours } from './theme';
import { tinted } from './tint';

const BASIC = ['000000', 'FFFFFF', 'FF0000', '00FF00', '0000FF', 'FFFF00', 'FF00FF', '00FFFF'];

/** The colours that a file refers to by number, where it brings no palette of its own (ECMA-376 Part 1, 18.8.27). */
const INDEXED_COLOURS: readonly string[] = [
  ...BASIC,
  ...BASIC,
  ...['800000', '008000', '000080', '808000', '800080', '008080', 'C0C0C0', '808080'],
  ...['9999FF', '993366', 'FFFFCC', 'CCFFFF', '660066', 'FF8080', '0066CC', 'CCCCFF'],
  ...['000080', 'FF00FF', 'FFFF00', '00FFFF', '800080', '800000', '008080', '0000FF'],
  ...['00CCFF', 'CCFFFF', 'CCFFCC', 'FFFF99', '99CCFF', 'FF99CC', 'CC99FF', 'FFCC99'],
  ...['3366FF', '33CCCC', '99CC00', 'FFCC00', 'FF9900', 'FF6600', '666699', '969696'],
  ...['003366', '339966', '003300', '333300', '993300', '993366', '333399', '333333'],
];

/** A colour as a file tells it: by itself, or by a number in its palette or theme. */
export interface StatedColour {
  readonly rgb: string | undefined;
  readonly indexed: number | undefined;
  readonly theme: number | undefined;
  readonly tint: number;
}

/** What the `color` element opened last, whatever its name, tells. */
export function readColour(xml: XmlReader): StatedColour {
  return {
    rgb: xml.attribute('rgb'),
    indexed: numberOf(xml.attribute('indexed')),
    theme: numberOf(xml.attribute('theme')),
    tint: numberOf(xml.attribute('tint')) ?? 0,
  };
}

/** Finds out what the colours of a file are. */
export class Colours {
  constructor(
    private readonly theme: ThemeColours = OFFICE_THEME,
    private readonly indexed: readonly string[] = INDEXED_COLOURS,
  ) {}

  /** The colour itself; undefined where it is the screen's own (`auto`, and the palette's 64 and beyond) or unknown. */
  resolve(stated: StatedColour | undefined): Colour | undefined {
    const rgb = stated && partsOf(this.find(stated));
    return rgb && hex(tinted(rgb, Math.min(Math.max(stated.tint, -1), 1)));
  }

  private find({ rgb, indexed, theme }: StatedColour): string | undefined {
    if (rgb !== undefined) return rgb;
    if (theme !== undefined) return this.theme[theme];
    return indexed === undefined ? undefined : this.indexed[indexed];
  }
}

/** Two colours mixed: so much of the first, from 0 to 1, the rest of the other. */
export function mixed(first: Colour, share: number, other: Colour): Colour {
  const [r, g, b] = partsOf(first) ?? BLACK;
  const [r2, g2, b2] = partsOf(other) ?? BLACK;
  const mix = (a: number, rest: number) => Math.round(a * share + rest * (1 - share));
  return hex([mix(r, r2), mix(g, g2), mix(b, b2)]);
}

const BLACK = [0, 0, 0] as const;

/** Excel does not look at opacity, the first two of eight digits. */
function partsOf(text: string | undefined): readonly [number, number, number] | undefined {
  const digits = /^#?(?:[0-9a-f]{2})?([0-9a-f]{6})$/i.exec(text ?? '')?.[1];
  if (digits === undefined) return undefined;
  const number = Number.parseInt(digits, 16);
  return [number >> 16, (number >> 8) & 255, number & 255];
}

function hex(parts: readonly number[]): Colour {
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`.toUpperCase();
}

function numberOf(text: string | undefined): number | undefined {
  const number = Number(text);
  return Number.isFinite(number) ? number : undefined;
}
