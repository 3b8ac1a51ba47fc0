import { decodeReferences } from '../xml/xml-text';

const SLASH = 47;
const EXCLAMATION = 33;
const QUESTION = 63;
const GREATER_THAN = 62;
const DOUBLE_QUOTE = 34;
const APOSTROPHE = 39;

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
    const match = /[^\s/>]+/y;
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

  /** Its character data, references replaced; its children are taken to have none. */
  text(): string {
    const pieces = this.content.split(/<!\[CDATA\[([^]*?)\]\]>/);
    const texts = pieces.map((piece, i) =>
      i % 2 === 1 ? piece : decodeReferences(piece.replace(/<[^>]*>/g, ''), 0),
    );
    return texts.join('').replace(/\r\n?/g, '\n');
  }

  /** An attribute by its local name; one without a prefix goes first. */
  attribute(name: string): string | undefined {
    const span = this.attributeSpan(name);
    return span && decodeReferences(this.xml.slice(span.valueStart, span.valueEnd), span.valueStart);
  }

  attributeSpan(name: string): AttributeSpan | undefined {
    let prefixed: AttributeSpan | undefined;
    const tag = this.xml.slice(this.start, this.contentStart);
    for (const match of tag.matchAll(/(?<!\s)\s+([^\s=]+)\s*=\s*("[^"]*"|'[^']*')/g)) {
      const [all, full = '', value = ''] = match;
      if (full !== name && (!full.endsWith(`:${name}`) || full.startsWith('xmlns:'))) continue;
      const start = this.start + match.index;
      const end = start + all.length;
      const span = { start, end, valueStart: end - value.length + 1, valueEnd: end - 1 };
      if (full === name) return span;
      prefixed = span;
    }
    return prefixed;
  }
}

/** Where the next tag begins, past comments, instructions and character data; the end of the text where none is left. */
function nextTag(xml: string, from: number): number {
  let at = from;
  for (;;) {
    at = xml.indexOf('<', at);
    if (at < 0) return xml.length;
    const code = xml.charCodeAt(at + 1);
    if (code === QUESTION) at = xml.indexOf('?>', at) + 2;
    else if (code !== EXCLAMATION) return at;
    else if (xml.startsWith('<!--', at)) at = xml.indexOf('-->', at + 4) + 3;
    else at = xml.indexOf(']]>', at) + 3;
  }
}

/** Behind the `>` of the tag that begins here; one within quotes does not count. */
function tagEnd(xml: string, start: number): number {
  for (let at = start + 1; at < xml.length; at++) {
    const code = xml.charCodeAt(at);
    if (code === GREATER_THAN) return at + 1;
    if (code === DOUBLE_QUOTE) at = xml.indexOf('"', at + 1);
    else if (code === APOSTROPHE) at = xml.indexOf("'", at + 1);
  }
  return xml.length;
}
