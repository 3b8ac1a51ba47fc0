import { AttributeList } from './attribute-list';
import { behind, behindOther, isCharacterData, isSpace, localStart, nameEnd } from './markup';
import { NextMark } from './next-mark';
import { decodeReferences, FORBIDDEN, XmlError } from './xml-text';

type Token = 'open' | 'close' | 'text' | 'other' | 'end';

const EXCLAMATION = 33;
const DOUBLE_QUOTE = 34;
const APOSTROPHE = 39;
const SLASH = 47;
const LESS_THAN = 60;
const EQUALS = 61;
const GREATER_THAN = 62;
const QUESTION = 63;
const NO_SPACE = /[^ \t\r\n]/;

/**
 * Reads XML 1.0 front to back, one element after the other. Elements and attributes go by their local names,
 * so that `x:row` is `row` in whatever namespace. What is not well-formed is refused, and so is a DOCTYPE. Not
 * checked: that prefixes are declared, and what instructions say.
 */
export class XmlReader {
  /** The local name of the element that was opened last. */
  name = '';
  private at = 0;
  private readonly open: string[] = [];
  private emptyElement = false;
  private rootSeen = false;
  private textStart = 0;
  private textEnd = 0;
  private textIsLiteral = false;
  private readonly attributes: AttributeList;
  /** Where the next of each mark stands that is looked for again and again. */
  private readonly ampersands: NextMark;
  private readonly ends: NextMark;
  private readonly tags: NextMark;

  constructor(private readonly xml: string) {
    const forbidden = xml.search(FORBIDDEN);
    if (forbidden >= 0) throw new XmlError('malformed', forbidden);
    this.attributes = new AttributeList(xml);
    this.ampersands = new NextMark(xml, '&');
    this.ends = new NextMark(xml, ']]>');
    this.tags = new NextMark(xml, '<');
  }

  /** How many elements are open. */
  get depth(): number {
    return this.open.length;
  }

  /**
   * Moves to the next child of the open element at a depth (0 is the document); what is left of the
   * child before it is passed over. False once that element has ended.
   */
  nextChild(parent: number): boolean {
    for (;;) {
      const token = this.advance();
      if (token === 'open' && this.open.length === parent + 1) return true;
      if (this.open.length < parent || token === 'end') return false;
    }
  }

  /** Reads what is left, so that whatever is wrong in it comes out; so does a nesting deeper than allowed. */
  finishAll(deepest: number): void {
    while (this.advance() !== 'end') if (this.open.length > deepest) this.fail();
  }

  /** Moves to the document's only element; throws where it has another local name. */
  enterRoot(name: string): void {
    if (!this.nextChild(0) || this.name !== name) this.fail();
  }

  /** An attribute of the element opened last, by its local name; one without a prefix goes first. */
  attribute(name: string): string | undefined {
    const place = this.attributes.find(name);
    if (!place) return undefined;
    const value = this.xml.slice(...place);
    const normal = value.includes('\n') || value.includes('\t') ? value.replace(/[\t\n]/g, ' ') : value;
    return decodeReferences(normal, place[0]);
  }

  /** Whether an attribute says yes; no where it is absent. */
  flag(name: string): boolean {
    const value = this.attribute(name);
    return value === '1' || value === 'true';
  }

  /** All character data within the element opened last, which is read to its end. */
  text(): string {
    const own = this.open.length;
    let text = '';
    while (this.open.length >= own) {
      if (this.advance() !== 'text') continue;
      const piece = this.xml.slice(this.textStart, this.textEnd);
      text += this.textIsLiteral ? piece : decodeReferences(piece, this.textStart);
    }
    return text;
  }

  private advance(): Token {
    if (this.emptyElement) {
      this.emptyElement = false;
      this.open.pop();
      return 'close';
    }
    if (this.at >= this.xml.length) return this.finish();
    if (this.xml.charCodeAt(this.at) !== LESS_THAN) return this.readText();
    switch (this.xml.charCodeAt(this.at + 1)) {
      case SLASH:
        return this.readClose();
      case EXCLAMATION:
      case QUESTION:
        return this.readOther();
      default:
        return this.readOpen();
    }
  }

  private finish(): Token {
    if (this.open.length > 0 || !this.rootSeen) this.fail();
    return 'end';
  }

  private readText(): Token {
    const end = this.xml.indexOf('<', this.at);
    this.textStart = this.at;
    this.textEnd = end < 0 ? this.xml.length : end;
    this.textIsLiteral = false;
    this.at = this.textEnd;
    this.checkReferences(this.textStart, this.textEnd);
    if (this.ends.isWithin(this.textStart, this.textEnd)) this.fail();
    if (this.open.length === 0 && NO_SPACE.test(this.xml.slice(this.textStart, this.textEnd))) this.fail();
    return 'text';
  }

  private readClose(): Token {
    const name = this.open.pop();
    const start = this.at + 2;
    if (name === undefined || !this.xml.startsWith(name, start)) this.fail();
    this.at = this.skipSpace(start + name.length);
    this.expect(GREATER_THAN);
    return 'close';
  }

  private readOther(): Token {
    const start = this.at;
    if (this.xml.startsWith('<!DOCTYPE', start)) throw new XmlError('doctype', start);
    const end = behindOther(this.xml, start);
    if (end === undefined) this.fail();
    this.at = end;
    if (!isCharacterData(this.xml, start)) return 'other';
    if (this.open.length === 0) this.fail();
    this.textStart = start + '<![CDATA['.length;
    this.textEnd = end - ']]>'.length;
    this.textIsLiteral = true;
    return 'text';
  }

  private readOpen(): Token {
    if (this.open.length === 0 && this.rootSeen) this.fail();
    this.rootSeen = true;
    const start = this.at + 1;
    const end = nameEnd(this.xml, start);
    this.open.push(this.xml.slice(start, end));
    this.name = this.xml.slice(localStart(this.xml, start, end), end);
    this.readAttributes(end);
    if (this.xml.charCodeAt(this.at) === SLASH) {
      this.emptyElement = true;
      this.at++;
    }
    this.expect(GREATER_THAN);
    return 'open';
  }

  private readAttributes(from: number): void {
    this.attributes.clear();
    this.at = from;
    for (;;) {
      const start = this.skipSpace(this.at);
      const isSpaced = start > this.at;
      this.at = start;
      const code = this.xml.charCodeAt(start);
      if (code === GREATER_THAN || code === SLASH) return;
      if (!isSpaced) this.fail();
      this.readAttribute();
    }
  }

  private readAttribute(): void {
    const start = this.at;
    const end = nameEnd(this.xml, start);
    this.at = this.skipSpace(end);
    this.expect(EQUALS);
    this.at = this.skipSpace(this.at);
    const quote = this.xml.charCodeAt(this.at);
    if (quote !== DOUBLE_QUOTE && quote !== APOSTROPHE) this.fail();
    const valueStart = this.at + 1;
    this.at = behind(this.xml, quote === DOUBLE_QUOTE ? '"' : "'", valueStart);
    const valueEnd = this.at - 1;
    if (this.tags.isWithin(valueStart, valueEnd)) this.fail();
    this.checkReferences(valueStart, valueEnd);
    if (!this.attributes.add(start, end, valueStart, valueEnd)) this.fail();
  }

  /** Throws where something between two offsets is no reference though it begins as one. */
  private checkReferences(start: number, end: number): void {
    if (this.ampersands.isWithin(start, end)) decodeReferences(this.xml.slice(start, end), start);
  }

  private skipSpace(from: number): number {
    let at = from;
    while (isSpace(this.xml.charCodeAt(at))) at++;
    return at;
  }

  private expect(code: number): void {
    if (this.xml.charCodeAt(this.at) !== code) this.fail();
    this.at++;
  }

  private fail(): never {
    throw new XmlError('malformed', this.at);
  }
}
