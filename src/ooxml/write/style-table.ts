import { emptyElements, fontXml } from './font-xml';
import { xmlAttribute } from '../xml/escape';
import { MAIN, prefixed, XML_DECLARATION } from '../xml/namespaces';
import type { CellStyle, SpreadsheetPlan } from '../../workbook/sheet-plan';

/** Number formats below this are built in. */
export const FIRST_OWN_FORMAT = 164;
/** The first two fills are always these, whatever a file says. */
const RESERVED_FILLS = [
  '<fill><patternFill patternType="none"/></fill>',
  '<fill><patternFill patternType="gray125"/></fill>',
];
const SIDES = ['left', 'right', 'top', 'bottom'];
const NO_BORDER = `<border>${SIDES.map((side) => `<${side}/>`).join('')}<diagonal/></border>`;
const THIN_BORDER = `<border>${SIDES.map((side) => `<${side} style="thin"><color auto="1"/></${side}>`).join('')}<diagonal/></border>`;

const PLAIN: CellStyle = {};

/** XML elements of a kind, each once, by the order of their first use. */
class Elements {
  private readonly indices = new Map<string, number>();
  private readonly all: string[] = [];

  /** @param first those that are there from the beginning, which may repeat one another */
  constructor(first: readonly string[]) {
    for (const xml of first) this.add(xml);
  }

  indexOf(xml: string): number {
    return this.indices.get(inOneOrder(xml)) ?? this.add(xml);
  }

  at(index: number): string | undefined {
    return this.all[index];
  }

  from(index: number): string[] {
    return this.all.slice(index);
  }

  private add(xml: string): number {
    const index = this.all.push(xml) - 1;
    const key = inOneOrder(xml);
    if (!this.indices.has(key)) this.indices.set(key, index);
    return index;
  }
}

/** An element with its attributes in the order of the alphabet: in whatever order, they say the same. */
function inOneOrder(xml: string): string {
  return xml.replace(/^(<[^\s/>]+)((?:\s+[^\s=]+="[^"]*")*)/, (_, name: string, attributes: string) =>
    [name, ...(attributes.match(/[^\s=]+="[^"]*"/g) ?? []).sort()].join(' '),
  );
}

/** Styles that a table begins with, each as an element in the order of its number. */
export interface FirstStyles {
  /** What the font of every cell says, but for being bold. */
  readonly font: string;
  /** The numbers of number formats by their codes. */
  readonly formats: ReadonlyMap<string, number>;
  /** The number that the next format gets. */
  readonly nextFormat: number;
  readonly numFmts: readonly string[];
  readonly fonts: readonly string[];
  readonly fills: readonly string[];
  readonly borders: readonly string[];
  readonly cellXfs: readonly string[];
  /** What the names of elements begin with. */
  readonly prefix: string;
}

/** What the styles of a new workbook begin with. */
export function newStyles({ name, size }: SpreadsheetPlan['font']): FirstStyles {
  const font = `<sz val="${size}"/><name val="${xmlAttribute(name)}"/>`;
  return {
    font,
    formats: new Map(),
    nextFormat: FIRST_OWN_FORMAT,
    numFmts: [],
    fonts: [`<font>${font}</font>`],
    fills: RESERVED_FILLS,
    borders: [NO_BORDER],
    cellXfs: [],
    prefix: '',
  };
}

/** The lists of a styles part that a table adds to. */
export type StyleList = 'numFmts' | 'fonts' | 'fills' | 'borders' | 'cellXfs';

/** The styles of a workbook that is written, or added to. */
export class StyleTable {
  private readonly formats: Map<string, number>;
  private readonly numFmts: Elements;
  private readonly fonts: Elements;
  private readonly fills: Elements;
  private readonly borders: Elements;
  private readonly cells: Elements;
  /** The numbers of styles that were asked for: thousands of cells share the same object. */
  private readonly plain = new WeakMap<CellStyle, number>();
  private readonly quoted = new WeakMap<CellStyle, number>();

  constructor(private readonly first: FirstStyles) {
    this.formats = new Map(first.formats);
    this.numFmts = new Elements(first.numFmts);
    this.fonts = new Elements(first.fonts);
    this.fills = new Elements(first.fills);
    this.borders = new Elements(first.borders);
    this.cells = new Elements(first.cellXfs);
    if (first.cellXfs.length === 0) this.cells.indexOf(this.cellXml({}));
  }

  /**
   * The number by which a cell refers to its style.
   * @param isQuoted whether what stands in the cell stays a text when it is edited, whatever it begins with
   */
  indexOf(style: CellStyle = PLAIN, isQuoted = false): number {
    const known = isQuoted ? this.quoted : this.plain;
    const index = known.get(style) ?? this.cells.indexOf(this.cellXml(style, isQuoted));
    known.set(style, index);
    return index;
  }

  /** The number of a style that is like another one but for its number format. */
  withFormat(index: number, format: string): number {
    const like = this.cells.at(index) ?? this.cells.at(0) ?? this.cellXml({});
    const tag = /^<(?:"[^"]*"|'[^']*'|[^"'>])*?(?=\/?>)/.exec(like)?.[0] ?? like;
    // Any space is taken, whatever follows, so that a long one is looked through once.
    const bare = tag.replace(
      /\s+(?:(numFmtId|applyNumberFormat)\s*=\s*(?:"[^"]*"|'[^']*'))?/g,
      (all, name?: string) => (name === undefined ? all : ''),
    );
    const attributes = ` numFmtId="${this.formatId(format)}" applyNumberFormat="1"`;
    return this.cells.indexOf(
      bare.replace(/^<[^\s/>]+/, `$&${attributes}`) + inSchemaOrder(like.slice(tag.length)),
    );
  }

  /** What the elements of a list are, from one on. */
  elements(list: StyleList, from = 0): string[] {
    return this.lists()[list].from(from);
  }

  /** The styles part. */
  xml(): string {
    const list = (name: StyleList) => listXml(name, this.elements(name));
    return [
      `${XML_DECLARATION}<styleSheet xmlns="${MAIN}">`,
      list('numFmts'),
      list('fonts'),
      list('fills'),
      list('borders'),
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
      list('cellXfs'),
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
      '</styleSheet>',
    ].join('');
  }

  private lists(): Readonly<Record<StyleList, Elements>> {
    const { numFmts, fonts, fills, borders, cells: cellXfs } = this;
    return { numFmts, fonts, fills, borders, cellXfs };
  }

  private cellXml(style: CellStyle, isQuoted = false): string {
    const { wrap, format, fill, border, horizontal, vertical } = style;
    const ids = [
      `numFmtId="${this.formatId(format)}"`,
      `fontId="${this.fontId(style)}"`,
      `fillId="${fill === undefined ? 0 : this.fills.indexOf(this.own(fillXml(fill)))}"`,
      `borderId="${border ? this.borders.indexOf(this.own(THIN_BORDER)) : 0}"`,
    ];
    const alignment = [
      horizontal && `horizontal="${horizontal}"`,
      vertical && `vertical="${vertical}"`,
      wrap && 'wrapText="1"',
    ].filter(Boolean);
    const xf = `<xf ${ids.join(' ')} xfId="0"${isQuoted ? ' quotePrefix="1"' : ''} applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1"`;
    return this.own(
      alignment.length > 0 ? `${xf} applyAlignment="1"><alignment ${alignment.join(' ')}/></xf>` : `${xf}/>`,
    );
  }

  private fontId(style: CellStyle): number {
    const { bold = false, font, size } = style;
    const isOwn = bold || font !== undefined || size !== undefined;
    return isOwn ? this.fonts.indexOf(this.own(fontXml(this.first.font, style))) : 0;
  }

  private formatId(format: string | undefined): number {
    if (format === undefined || format === '' || format.toLowerCase() === 'general') return 0;
    const known = this.formats.get(format);
    if (known !== undefined) return known;
    const id = this.first.nextFormat + this.elements('numFmts', this.first.numFmts.length).length;
    this.formats.set(format, id);
    this.numFmts.indexOf(this.own(`<numFmt numFmtId="${id}" formatCode="${xmlAttribute(format)}"/>`));
    return id;
  }

  private own(xml: string): string {
    return prefixed(xml, this.first.prefix);
  }
}

/** The rest of a cell's style behind its attributes, as the schema wants it: some programs write another order. */
function inSchemaOrder(rest: string): string {
  const said = emptyElements(rest);
  const first = ['alignment', 'protection'].map((name) => said.get(name) ?? '');
  const others = first.reduce((left, element) => left.replace(element, ''), rest);
  return first.join('') === '' ? rest : others.replace('>', `>${first.join('')}`);
}

function listXml(name: StyleList, elements: readonly string[]): string {
  return elements.length === 0 ? '' : `<${name} count="${elements.length}">${elements.join('')}</${name}>`;
}

function fillXml(rgb: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="FF${rgb}"/><bgColor indexed="64"/></patternFill></fill>`;
}
