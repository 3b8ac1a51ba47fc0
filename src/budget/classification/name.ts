/** Most names are plain already. */
const PLAIN = /^[\u4e00-\u9fff\w、()\-.%]*$/;
const SPACE = /[\s\u200b\u2060]/g;
const SEPARATOR = /[,、;·・•‧]/g;
const OPENING = /[〔【[]/g;
const CLOSING = /[〕】\]]/g;

/**
 * A name without what typing and copying change and nobody means: white space, the width of letters, digits, brackets
 * and punctuation, the kind of bracket and of separator. For comparing, not for showing.
 */
export function normaliseName(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .normalize('NFKC')
    .replace(SPACE, '')
    .replace(SEPARATOR, '、')
    .replace(OPENING, '(')
    .replace(CLOSING, ')');
}

/** Whether two names are the same one, typed differently at most. */
export function sameName(a: string, b: string): boolean {
  return a === b || normaliseName(a) === normaliseName(b);
}
