import { xmlAttribute } from './escape-xml';
import { MAIN, XML_DECLARATION } from './namespaces';
import type { CellStyle, SpreadsheetPlan } from './sheet-plan';

/** Number formats below this are built in. */
const FIRST_OWN_FORMAT = 164;
/** The first two fills are always these, whatever a file says. */
const RESERVED_FILLS = [
  '<fill><patternFill patternType="none"/></fill>',
  '<fill><patternFill patternType="gray125"/></fill>',
];
const SIDES = ['left', 'right', 'top', 'bottom'];
const NO_BORDER = `<border>${SIDES.map((side) => `<${side}/>`).join('')}<diagonal/></border>`;
const THIN_BORDER = `<border>${SIDES.map((side) => `<${side} style="thin"><color auto="1"/></${side}>`).join('')}<diagonal/></border>`;

/** XML elements of a kind, each once, by the order of their first use. */
class Elements {
  private readonly indices: Map<string, number>;

  constructor(first: readonly string[]) {
    this.indices = new Map(first.map((xml, i) => [xml, i]));
  }

  indexOf(xml: string): number {
    const known = this.indices.get(xml);
    if (known !== undefined) return known;
    this.indices.set(xml, this.indices.size);
    return this.indices.size - 1;
  }

  list(name: string): string {
    return this.indices.size === 0
      ? ''
      : `<${name} count="${this.indices.size}">${[...this.indices.keys()].join('')}</${name}>`;
  }
}

/** The styles of a workbook that is written. */
export class StyleTable {
  private readonly formats = new Map<string, number>();
  private readonly fonts: Elements;
  private readonly fills = new Elements(RESERVED_FILLS);
  private readonly borders = new Elements([NO_BORDER]);
  private readonly cells: Elements;

  constructor(private readonly font: SpreadsheetPlan['font']) {
    this.fonts = new Elements([this.fontXml(false)]);
    this.cells = new Elements([this.cellXml({})]);
  }

  /** The number by which a cell refers to its style; 0 is none. */
  indexOf(style: CellStyle = {}): number {
    return this.cells.indexOf(this.cellXml(style));
  }

  /** The styles part. */
  xml(): string {
    const formats = [...this.formats].map(
      ([code, id]) => `<numFmt numFmtId="${id}" formatCode="${xmlAttribute(code)}"/>`,
    );
    return [
      `${XML_DECLARATION}<styleSheet xmlns="${MAIN}">`,
      formats.length > 0 ? `<numFmts count="${formats.length}">${formats.join('')}</numFmts>` : '',
      this.fonts.list('fonts'),
      this.fills.list('fills'),
      this.borders.list('borders'),
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
      this.cells.list('cellXfs'),
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
      '</styleSheet>',
    ].join('');
  }

  private cellXml({ bold, wrap, format, fill, border, horizontal, vertical }: CellStyle): string {
    const ids = [
      `numFmtId="${this.formatId(format)}"`,
      `fontId="${this.fonts.indexOf(this.fontXml(bold ?? false))}"`,
      `fillId="${fill === undefined ? 0 : this.fills.indexOf(fillXml(fill))}"`,
      `borderId="${border ? this.borders.indexOf(THIN_BORDER) : 0}"`,
    ];
    const alignment = [
      horizontal && `horizontal="${horizontal}"`,
      vertical && `vertical="${vertical}"`,
      wrap && 'wrapText="1"',
    ].filter(Boolean);
    const xf = `<xf ${ids.join(' ')} xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1"`;
    return alignment.length > 0
      ? `${xf} applyAlignment="1"><alignment ${alignment.join(' ')}/></xf>`
      : `${xf}/>`;
  }

  private formatId(format: string | undefined): number {
    if (format === undefined) return 0;
    const id = this.formats.get(format) ?? FIRST_OWN_FORMAT + this.formats.size;
    this.formats.set(format, id);
    return id;
  }

  private fontXml(bold: boolean): string {
    const { name, size } = this.font;
    return `<font>${bold ? '<b/>' : ''}<sz val="${size}"/><name val="${xmlAttribute(name)}"/></font>`;
  }
}

function fillXml(rgb: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="FF${rgb}"/><bgColor indexed="64"/></patternFill></fill>`;
}
