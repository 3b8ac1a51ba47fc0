import { decodeReferences, XmlError } from './xml-text';

type Token = 'open' | 'close' | 'text' | 'other' | 'end';

const TAB = 9;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const SPACE = 32;
const EXCLAMATION = 33;
const DOUBLE_QUOTE = 34;
const APOSTROPHE = 39;
const SLASH = 47;
const COLON = 58;
const LESS_THAN = 60;
const EQUALS = 61;
const GREATER_THAN = 62;
const QUESTION = 63;

/**
 * Reads XML 1.0 front to back, one element after the other. Elements and attributes go by their local names,
 * so that `x:row` is `row` in whatever namespace. Checked: nesting, quotes, references, one root. Refused: a
 * DOCTYPE. Not checked: which characters a name may have, attributes given twice, declared prefixes.
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
  private attributeCount = 0;
  /** Of each attribute: where its name starts, its local name starts and ends, its value starts and ends. */
  private readonly attributes: number[] = [];

  constructor(private readonly xml: string) {}

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
    let prefixed = -1;
    for (let i = 0; i < this.attributeCount; i++) {
      const local = this.attributes[5 * i + 1] ?? 0;
      const end = this.attributes[5 * i + 2] ?? 0;
      if (end - local !== name.length || !this.xml.startsWith(name, local)) continue;
      if (local === this.attributes[5 * i]) return this.attributeValue(i);
      prefixed = i;
    }
    return prefixed < 0 ? undefined : this.attributeValue(prefixed);
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

  private attributeValue(index: number): string {
    const start = this.attributes[5 * index + 3] ?? 0;
    const value = this.xml.slice(start, this.attributes[5 * index + 4]);
    const normal = value.includes('\n') || value.includes('\t') ? value.replace(/[\t\n]/g, ' ') : value;
    return decodeReferences(normal, start);
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
        return this.readDeclaration();
      case QUESTION:
        this.at = this.after('?>', this.at + 2);
        return 'other';
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
    if (this.open.length === 0 && /\S/.test(this.xml.slice(this.textStart, this.textEnd))) this.fail();
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

  private readDeclaration(): Token {
    if (this.xml.startsWith('<!--', this.at)) {
      this.at = this.after('-->', this.at + 4);
      return 'other';
    }
    if (this.xml.startsWith('<!DOCTYPE', this.at)) throw new XmlError('doctype', this.at);
    if (!this.xml.startsWith('<![CDATA[', this.at) || this.open.length === 0) this.fail();
    this.textStart = this.at + 9;
    this.at = this.after(']]>', this.textStart);
    this.textEnd = this.at - 3;
    this.textIsLiteral = true;
    return 'text';
  }

  private readOpen(): Token {
    if (this.open.length === 0 && this.rootSeen) this.fail();
    this.rootSeen = true;
    const start = this.at + 1;
    const end = this.nameEnd(start);
    const local = this.localStart(start, end);
    this.open.push(this.xml.slice(start, end));
    this.name = this.xml.slice(local, end);
    this.attributeCount = 0;
    this.at = this.skipSpace(end);
    for (;;) {
      const code = this.xml.charCodeAt(this.at);
      if (code === GREATER_THAN) break;
      if (code === SLASH) {
        this.emptyElement = true;
        this.at++;
        break;
      }
      this.readAttribute();
    }
    this.expect(GREATER_THAN);
    return 'open';
  }

  private readAttribute(): void {
    const start = this.at;
    const end = this.nameEnd(start);
    this.at = this.skipSpace(end);
    this.expect(EQUALS);
    this.at = this.skipSpace(this.at);
    const quote = this.xml.charCodeAt(this.at);
    if (quote !== DOUBLE_QUOTE && quote !== APOSTROPHE) this.fail();
    const valueStart = this.at + 1;
    this.at = this.after(quote === DOUBLE_QUOTE ? '"' : "'", valueStart);
    const valueEnd = this.at - 1;
    this.at = this.skipSpace(this.at);
    // xmlns:r="…" declares a prefix; taken for an attribute, it would be a cell's `r`.
    if (this.xml.startsWith('xmlns', start)) return;
    const slot = 5 * this.attributeCount++;
    this.attributes[slot] = start;
    this.attributes[slot + 1] = this.localStart(start, end);
    this.attributes[slot + 2] = end;
    this.attributes[slot + 3] = valueStart;
    this.attributes[slot + 4] = valueEnd;
  }

  private nameEnd(start: number): number {
    let at = start;
    for (; at < this.xml.length; at++) {
      const code = this.xml.charCodeAt(at);
      const ends = code === EQUALS || code === GREATER_THAN || code === SLASH || isSpace(code);
      if (ends || code === LESS_THAN) break;
    }
    if (at === start || at >= this.xml.length) this.fail();
    return at;
  }

  private localStart(start: number, end: number): number {
    for (let at = start; at < end; at++) if (this.xml.charCodeAt(at) === COLON) return at + 1;
    return start;
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

  private after(mark: string, from: number): number {
    const found = this.xml.indexOf(mark, from);
    if (found < 0) this.fail();
    return found + mark.length;
  }

  private fail(): never {
    throw new XmlError('malformed', this.at);
  }
}

function isSpace(code: number): boolean {
  return code === SPACE || code === LINE_FEED || code === TAB || code === CARRIAGE_RETURN;
}
