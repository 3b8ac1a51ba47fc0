import { BUILTIN_FORMATS, readFormatCodes } from '../read/number-formats';
import type { XmlReader } from '../xml/xml';
import { readAlignment } from './alignment';
import { resolvedBorder, readBorder, type StatedBorder } from './borders';
import { Colours } from './colour';
import { fillColour, NO_FILL, readFill, type StatedFill } from './fills';
import { resolvedFont, readFont, USUAL_FONT, type StatedFont } from './fonts';
import type { TextAlignment, ResolvedStyle, Font } from './resolved-style';
import type { ThemeColours } from './theme';

/** Excel takes no more styles, and so no more fonts, fills and borders of them. */
const MOST = 65_490;

/** What cells look like, by the numbers that they refer to their styles by. */
export interface StyleSheet {
  /** One at least: the first is that of cells that say none. */
  readonly styles: readonly ResolvedStyle[];
  /** The font of the style Normal, which widths are counted in. */
  readonly normalFont: Font;
  /** The palette and theme that the file's colours refer to. */
  readonly colours: Colours;
}

/** A style of cells as a file tells it: by numbers in its lists. */
interface StatedStyle {
  readonly font: number;
  readonly fill: number;
  readonly border: number;
  readonly format: number;
  readonly alignment: TextAlignment | undefined;
}

/** What a workbook without a styles part looks like. */
export function usualStyleSheet(theme: ThemeColours | undefined): StyleSheet {
  const normalFont = { name: USUAL_FONT.name, size: USUAL_FONT.size };
  return { styles: [{ font: normalFont }], normalFont, colours: new Colours(theme) };
}

/**
 * The styles part. What a cell's own style (`cellXfs`) says counts, whatever its `apply…` attributes say, and its named style does not:
 * so does Excel, which uses both only when a named style is changed. Not read: conditional and table styles, protection.
 */
export function readStyleSheet(xml: XmlReader, theme: ThemeColours | undefined): StyleSheet {
  return new StyleSheetReader(xml).read(theme);
}

/** Keeps what the lists of the part say until their colours can be found out: the palette comes last. */
class StyleSheetReader {
  private readonly codes = new Map(BUILTIN_FORMATS);
  private fonts: StatedFont[] = [];
  private fills: StatedFill[] = [];
  private borders: StatedBorder[] = [];
  private named: StatedStyle[] = [];
  private styles: StatedStyle[] = [];
  private normal = 0;
  private indexed: string[] | undefined;

  constructor(private readonly xml: XmlReader) {}

  read(theme: ThemeColours | undefined): StyleSheet {
    this.xml.enterRoot('styleSheet');
    while (this.xml.nextChild(1)) this.readList();
    const colours = new Colours(theme, this.indexed);
    const styles = this.styles.map((style) => this.resolved(style, colours));
    const normalFont = resolvedFont(this.fonts[this.named[this.normal]?.font ?? 0] ?? USUAL_FONT, colours);
    return { styles: styles.length > 0 ? styles : [{ font: normalFont }], normalFont, colours };
  }

  private readList(): void {
    switch (this.xml.name) {
      case 'numFmts':
        readFormatCodes(this.xml, this.codes);
        break;
      case 'fonts':
        this.fonts = this.list('font', readFont);
        break;
      case 'fills':
        this.fills = this.list('fill', readFill);
        break;
      case 'borders':
        this.borders = this.list('border', readBorder);
        break;
      case 'cellStyleXfs':
        this.named = this.list('xf', readStyle);
        break;
      case 'cellXfs':
        this.styles = this.list('xf', readStyle);
        break;
      case 'cellStyles':
        this.normal = readNormal(this.xml);
        break;
      case 'colors':
        this.indexed = this.readPalette();
    }
  }

  private list<T>(name: string, read: (xml: XmlReader) => T): T[] {
    const items: T[] = [];
    while (items.length < MOST && this.xml.nextChild(2))
      if (this.xml.name === name) items.push(read(this.xml));
    return items;
  }

  private readPalette(): string[] | undefined {
    while (this.xml.nextChild(2)) {
      if (this.xml.name !== 'indexedColors') continue;
      const colours: string[] = [];
      while (this.xml.nextChild(3)) colours.push(this.xml.attribute('rgb') ?? '');
      return colours;
    }
    return undefined;
  }

  private resolved(style: StatedStyle, colours: Colours): ResolvedStyle {
    const fill = fillColour(this.fills[style.fill] ?? NO_FILL, colours);
    const border = resolvedBorder(this.borders[style.border], colours);
    const format = this.codes.get(style.format);
    return {
      font: resolvedFont(this.fonts[style.font] ?? USUAL_FONT, colours),
      ...(fill !== undefined && { fill }),
      ...(border && { border }),
      ...style.alignment,
      ...(format !== undefined && { format }),
    };
  }
}

/** The `xf` element opened last. */
function readStyle(xml: XmlReader): StatedStyle {
  const number = (name: string) => Number(xml.attribute(name) ?? 0);
  const font = number('fontId');
  const fill = number('fillId');
  const border = number('borderId');
  const format = number('numFmtId');
  const depth = xml.depth;
  let alignment: TextAlignment | undefined;
  while (xml.nextChild(depth)) if (xml.name === 'alignment') alignment = readAlignment(xml);
  return { font, fill, border, format, alignment };
}

/** The number of the style Normal among the named ones. */
function readNormal(xml: XmlReader): number {
  while (xml.nextChild(2)) {
    if (xml.name === 'cellStyle' && xml.attribute('builtinId') === '0')
      return Number(xml.attribute('xfId') ?? 0);
  }
  return 0;
}
