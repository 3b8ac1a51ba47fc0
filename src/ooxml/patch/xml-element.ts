import { behindOther, isCharacterData, nextTag, tagEnd } from '../xml/markup';
import { decodeReferences, withLineFeeds } from '../xml/xml-text';

const SLASH = 47;
/** With the space in front of it; or space alone, so that a long one is looked through once. */
const ATTRIBUTE = /[ \t\r\n]+(?:([^ \t\r\n=]+)[ \t\r\n]*=[ \t\r\n]*("[^"]*"|'[^']*'))?/g;

/** Where an attribute stands: with the space in front of it, and its value alone. */
export interface AttributeSpan {
  readonly start: number;
  readonly end: number;
  readonly valueStart: number;
  readonly valueEnd: number;
}

/**
 * An element as it stands in a part's text, which has to be well-formed. Nothing is kept of what is in it: children
 * are looked for when they are asked for, so that a sheet of a million cells is no tree of a million nodes.
 */
export class XmlElement {
  private constructor(
    readonly xml: string,
    readonly start: number,
    /** Behind the tag that opens it. */
    readonly contentStart: number,
    readonly contentEnd: number,
    readonly end: number,
  ) {}

  /** The element that everything else is in. */
  static root(xml: string): XmlElement {
    return XmlElement.at(xml, nextTag(xml, 0));
  }

  private static at(xml: string, start: number): XmlElement {
    const contentStart = tagEnd(xml, start);
    if (xml.charCodeAt(contentStart - 2) === SLASH) {
      return new XmlElement(xml, start, contentStart, contentStart, contentStart);
    }
    let open = 1;
    for (let at = contentStart; ;) {
      const tag = nextTag(xml, at);
      at = tagEnd(xml, tag);
      if (xml.charCodeAt(tag + 1) === SLASH) open--;
      else if (xml.charCodeAt(at - 2) !== SLASH) open++;
      if (open === 0) return new XmlElement(xml, start, contentStart, tag, at);
    }
  }

  /** Whether it is one tag, `<a/>`. */
  get isOneTag(): boolean {
    return this.contentStart === this.end;
  }

  get qualifiedName(): string {
    const match = /[^ \t\r\n/>]+/y;
    match.lastIndex = this.start + 1;
    return match.exec(this.xml)?.[0] ?? '';
  }

  /** The name without its prefix. */
  get name(): string {
    const name = this.qualifiedName;
    return name.slice(name.indexOf(':') + 1);
  }

  /** What its name begins with: nothing, or `x:`. */
  get prefix(): string {
    const name = this.qualifiedName;
    return name.slice(0, name.indexOf(':') + 1);
  }

  /** The namespace that it declares for itself; undefined where an element around it does. */
  get namespace(): string | undefined {
    const { prefix } = this;
    return this.attribute(prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`);
  }

  /** The whole of it, as it is written. */
  get source(): string {
    return this.xml.slice(this.start, this.end);
  }

  get content(): string {
    return this.xml.slice(this.contentStart, this.contentEnd);
  }

  *children(name?: string): Generator<XmlElement> {
    let at = nextTag(this.xml, this.contentStart);
    while (at < this.contentEnd) {
      const child = XmlElement.at(this.xml, at);
      if (name === undefined || child.name === name) yield child;
      at = nextTag(this.xml, child.end);
    }
  }

  /** The first child of a name. */
  child(name: string): XmlElement | undefined {
    for (const child of this.children(name)) return child;
    return undefined;
  }

  /** Its character data, references replaced; that of its children is taken for its own. */
  text(): string {
    let text = '';
    for (let at = this.contentStart; at < this.contentEnd;) {
      const markup = this.xml.indexOf('<', at);
      text += decodeReferences(this.xml.slice(at, markup), at);
      if (markup === this.contentEnd) break;
      at = behindOther(this.xml, markup) ?? tagEnd(this.xml, markup);
      if (isCharacterData(this.xml, markup))
        text += this.xml.slice(markup + '<![CDATA['.length, at - ']]>'.length);
    }
    return text;
  }

  /** An attribute by its local name; one without a prefix goes first. */
  attribute(name: string): string | undefined {
    const span = this.attributeSpan(name);
    if (!span) return undefined;
    const value = withLineFeeds(this.xml.slice(span.valueStart, span.valueEnd));
    return decodeReferences(value.replace(/[\t\n]/g, ' '), span.valueStart);
  }

  attributeSpan(name: string): AttributeSpan | undefined {
    let prefixed: AttributeSpan | undefined;
    const tag = this.xml.slice(this.start, this.contentStart);
    for (const match of tag.matchAll(ATTRIBUTE)) {
      const [all, full = '', value = ''] = match;
      const isPrefixed = full.slice(full.indexOf(':') + 1) === name && !full.startsWith('xmlns');
      if (full !== name && !isPrefixed) continue;
      const start = this.start + match.index;
      const end = start + all.length;
      const span = { start, end, valueStart: end - value.length + 1, valueEnd: end - 1 };
      if (full === name) return span;
      prefixed = span;
    }
    return prefixed;
  }
}
