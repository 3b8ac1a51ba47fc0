import { XmlError } from './xml-text';

const TAB = 9;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const SPACE = 32;
const EXCLAMATION = 33;
const DOUBLE_QUOTE = 34;
const APOSTROPHE = 39;
const COLON = 58;
const GREATER_THAN = 62;
const QUESTION = 63;

type Span = readonly [first: number, last: number];

/** What may begin a name, and what may be in one as well; of characters beyond 16 bits, either half. */
const NAME_START: readonly Span[] = [
  [0x3a, 0x3a],
  [0x41, 0x5a],
  [0x5f, 0x5f],
  [0x61, 0x7a],
  [0xc0, 0xd6],
  [0xd8, 0xf6],
  [0xf8, 0x2ff],
  [0x370, 0x37d],
  [0x37f, 0x1fff],
  [0x200c, 0x200d],
  [0x2070, 0x218f],
  [0x2c00, 0x2fef],
  [0x3001, 0xdfff],
  [0xf900, 0xfdcf],
  [0xfdf0, 0xfffd],
];
const IN_NAME: readonly Span[] = [
  ...NAME_START,
  [0x2d, 0x2e],
  [0x30, 0x39],
  [0xb7, 0xb7],
  [0x300, 0x36f],
  [0x203f, 0x2040],
];

const ASCII = 128;
/** For the characters of ASCII, which nearly all names are made of: 1 where one may begin a name, or be in one. */
const STARTS = Uint8Array.from({ length: ASCII }, (_, code) => (isIn(NAME_START, code) ? 1 : 0));
const NAMES = Uint8Array.from({ length: ASCII }, (_, code) => (isIn(IN_NAME, code) ? 1 : 0));

export function isSpace(code: number): boolean {
  return code === SPACE || code === LINE_FEED || code === TAB || code === CARRIAGE_RETURN;
}

/** Behind the name that begins here. */
export function nameEnd(xml: string, start: number): number {
  const first = xml.charCodeAt(start);
  if (first < ASCII ? STARTS[first] === 0 : !isIn(NAME_START, first)) throw new XmlError('malformed', start);
  for (let at = start + 1; at < xml.length; at++) {
    const code = xml.charCodeAt(at);
    if (code < ASCII ? NAMES[code] === 0 : !isIn(IN_NAME, code)) return at;
  }
  return xml.length;
}

/** Where the local part of a name starts: behind its prefix, if it has one. */
export function localStart(xml: string, start: number, end: number): number {
  for (let at = start; at < end; at++) if (xml.charCodeAt(at) === COLON) return at + 1;
  return start;
}

function isIn(spans: readonly Span[], code: number): boolean {
  return spans.some(([first, last]) => code >= first && code <= last);
}

/** Behind the next mark, which has to come. */
export function behind(xml: string, mark: string, from: number): number {
  const found = xml.indexOf(mark, from);
  if (found < 0) throw new XmlError('malformed', from);
  return found + mark.length;
}

/** Behind a comment, an instruction or character data that begins here; undefined where a tag or a declaration does. */
export function behindOther(xml: string, at: number): number | undefined {
  if (xml.charCodeAt(at + 1) === QUESTION) return behind(xml, '?>', at + 2);
  if (xml.charCodeAt(at + 1) !== EXCLAMATION) return undefined;
  if (isCharacterData(xml, at)) return behind(xml, ']]>', at);
  return xml.startsWith('<!--', at) ? behindComment(xml, at) : undefined;
}

/** Two hyphens within a comment are none. */
function behindComment(xml: string, at: number): number {
  const hyphens = behind(xml, '--', at + 4);
  if (xml.charCodeAt(hyphens) !== GREATER_THAN) throw new XmlError('malformed', hyphens);
  return hyphens + 1;
}

export function isCharacterData(xml: string, at: number): boolean {
  return xml.startsWith('<![CDATA[', at);
}

/** Where the next tag begins, past all else; the end of the text where none is left. */
export function nextTag(xml: string, from: number): number {
  for (let at = xml.indexOf('<', from); at >= 0; at = xml.indexOf('<', at)) {
    const end = behindOther(xml, at);
    if (end === undefined) return at;
    at = end;
  }
  return xml.length;
}

/** Behind the `>` of the tag that begins here; one within quotes does not count. */
export function tagEnd(xml: string, start: number): number {
  for (let at = start + 1; at < xml.length; at++) {
    const code = xml.charCodeAt(at);
    if (code === GREATER_THAN) return at + 1;
    if (code === DOUBLE_QUOTE || code === APOSTROPHE) at = behind(xml, xml.charAt(at), at + 1) - 1;
  }
  throw new XmlError('malformed', start);
}
