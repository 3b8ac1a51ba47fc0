/** Text that is not XML as a part of a package may hold it. */
export class XmlError extends Error {
  override readonly name = 'XmlError';

  /** @param offset where in the decoded text */
  constructor(
    readonly fault: 'malformed' | 'encoding' | 'doctype',
    readonly offset: number,
  ) {
    super(`${fault} at ${offset}`);
  }
}

const NAMED: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);
const LONGEST_REFERENCE = 10;
/** What no XML may hold, even as a reference. */
export const FORBIDDEN = /[^\P{Cc}\t\n\r\u007f-\u009f]|[\ufffe\uffff]/u;

/**
 * The text that a part's bytes stand for: UTF-8, or UTF-16 where a mark or the first `<` says so.
 * Line ends become `\n`, as XML asks for. Other encodings are not allowed in a package.
 */
export function decodeXml(bytes: Uint8Array): string {
  return withLineFeeds(decodeSource(bytes));
}

/** A text with its line ends as XML asks for them. */
export function withLineFeeds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

/** The same text with its line ends as they are. */
export function decodeSource(bytes: Uint8Array): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    throw new XmlError('encoding', 0);
  }
}

function encodingOf([first, second]: Uint8Array): string {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return 'utf-8';
}

/**
 * Text with its character references and the five named entities replaced.
 * Any other entity would need a declaration, and those are refused.
 * @param offset where the text stands, for the error
 */
export function decodeReferences(text: string, offset: number): string {
  let ampersand = text.indexOf('&');
  if (ampersand < 0) return text;
  let decoded = '';
  let from = 0;
  while (ampersand >= 0) {
    const end = text.indexOf(';', ampersand);
    if (end < 0 || end - ampersand > LONGEST_REFERENCE) throw new XmlError('malformed', offset + ampersand);
    const character = characterOf(text.slice(ampersand + 1, end));
    if (character === undefined) throw new XmlError('malformed', offset + ampersand);
    decoded += text.slice(from, ampersand) + character;
    from = end + 1;
    ampersand = text.indexOf('&', from);
  }
  return decoded + text.slice(from);
}

function characterOf(name: string): string | undefined {
  if (!name.startsWith('#')) return NAMED.get(name);
  const code = /^#x[\dA-Fa-f]+$/.test(name)
    ? parseInt(name.slice(2), 16)
    : /^#\d+$/.test(name)
      ? parseInt(name.slice(1), 10)
      : 0;
  const surrogate = code >= 0xd800 && code <= 0xdfff;
  if (surrogate || code > 0x10ffff) return undefined;
  const character = String.fromCodePoint(code);
  return FORBIDDEN.test(character) ? undefined : character;
}
