import { BUILTIN_FORMATS } from '../read/number-formats';
import {
  FIRST_OWN_FORMAT,
  newStyles,
  StyleTable,
  type FirstStyles,
  type StyleList,
} from '../write/style-table';
import { prefixed } from '../xml/namespaces';
import { insertInOrder } from './xml-edits';
import type { WorkbookEdit } from './workbook-edit';
import type { XmlEdits } from './xml-edits';
import type { XmlElement } from './xml-element';

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';
const LISTS: readonly StyleList[] = ['numFmts', 'fonts', 'fills', 'borders', 'cellXfs'];
const IN_ORDER = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs'];
/** Built-in number formats that mean the same in every language. */
const EVERYWHERE = [1, 2, 3, 4, 9, 10, 11, 12, 13, 48, 49];
/** The font of a workbook that says nothing of fonts. */
const FALLBACK_FONT = { name: '宋体', size: 11 };

/** The styles of a workbook that some are added to; those that are there keep their numbers. */
export class StyleEdit {
  readonly table: StyleTable;
  private readonly part: string | undefined;
  private readonly first: FirstStyles;
  /** The lists with something in them. */
  private readonly has = new Set<string>();

  constructor(private readonly book: WorkbookEdit) {
    this.part = book.partOf('styles');
    this.first =
      this.part === undefined
        ? newStyles(FALLBACK_FONT)
        : book.package.inspect(this.part, (root) => this.firstStyles(root));
    this.table = new StyleTable(this.first);
  }

  /** Writes what has been added. */
  save(): void {
    const { part } = this;
    if (part === undefined) this.create();
    else {
      this.book.package.edit(part, (root, edits) => {
        for (const list of LISTS) this.extend(list, root, edits);
      });
    }
  }

  private firstStyles(root: XmlElement): FirstStyles {
    const lists = new Map([...root.children()].map((child) => [child.name, [...child.children()]]));
    for (const [list, { length }] of lists) if (length > 0) this.has.add(list);
    const sources = (list: StyleList) => lists.get(list)?.map(({ source }) => source) ?? [];
    const fallback = newStyles(FALLBACK_FONT);
    const sourcesOr = (list: 'fonts' | 'fills' | 'borders') =>
      this.has.has(list) ? sources(list) : fallback[list].map((xml) => prefixed(xml, root.prefix));
    const formats = (lists.get('numFmts') ?? []).map(
      (element) => [element.attribute('formatCode') ?? '', Number(element.attribute('numFmtId'))] as const,
    );
    const builtIn = EVERYWHERE.map((id) => [BUILTIN_FORMATS.get(id) ?? '', id] as const);
    const [firstFont] = lists.get('fonts') ?? [];
    return {
      font: firstFont ? plainFont(firstFont, root.prefix) : fallback.font,
      formats: new Map([...builtIn, ...formats]),
      nextFormat: Math.max(FIRST_OWN_FORMAT - 1, ...formats.map(([, id]) => id)) + 1,
      numFmts: sources('numFmts'),
      fonts: sourcesOr('fonts'),
      fills: sourcesOr('fills'),
      borders: sourcesOr('borders'),
      cellXfs: sources('cellXfs'),
      prefix: root.prefix,
    };
  }

  private extend(list: StyleList, root: XmlElement, edits: XmlEdits): void {
    const had = this.first[list].length;
    const all = this.table.elements(list);
    if (all.length === had) return;
    const count = String(all.length);
    const element = root.child(list);
    if (element) {
      edits.append(element, all.slice(this.has.has(list) ? had : 0).join(''));
      edits.setAttribute(element, 'count', count);
      return;
    }
    const tag = `${root.prefix}${list}`;
    const before = IN_ORDER.slice(0, IN_ORDER.indexOf(list));
    insertInOrder(edits, root, before, `<${tag} count="${count}">${all.join('')}</${tag}>`);
  }

  private create(): void {
    const { package: parts, part } = this.book;
    const name = parts.freeName(`${part.slice(0, part.lastIndexOf('/') + 1)}styles#.xml`);
    parts.add(name, this.table.xml(), CONTENT_TYPE);
    parts.relate(part, this.book.relationshipType('styles'), name);
  }
}

/** What a font says, but for being bold, without prefixes. */
function plainFont(font: XmlElement, prefix: string): string {
  const said = [...font.children()].filter(({ name }) => name !== 'b').map(({ source }) => source);
  return said.join('').replaceAll(`<${prefix}`, '<').replaceAll(`</${prefix}`, '</');
}
