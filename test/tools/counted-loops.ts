/** An atom at a place: an escape, a class, or one character. */
const ATOM = /\\(?:[pPu]\{[^}]*\}|u[\da-f]{4}|x[\da-f]{2}|k<[^>]*>|[^])|\[(?:\\[^]|[^\]\\])*\]|[^]/uy;
const QUANTIFIER = /[*+?]|\{\d+(?:,\d*)?\}/y;

/**
 * The same expression, every repeated part of which offers a way that leads nowhere. V8 runs through a simple loop such as `a+`
 * without a step back, however often it begins anew; with a choice in it, it steps back as often as it has gone forward.
 */
export function withCountedLoops(source: string): string {
  const groups: number[] = [];
  let out = '';
  let at = 0;
  while (at < source.length) {
    ATOM.lastIndex = at;
    const [atom = ''] = ATOM.exec(source) ?? [];
    at += atom.length;
    let start = out.length;
    out += atom;
    if (atom === '(') groups.push(start);
    if (atom === ')') start = groups.pop() ?? 0;
    QUANTIFIER.lastIndex = at;
    const [quantifier] = atom === '(' || atom === '|' ? [] : (QUANTIFIER.exec(source) ?? []);
    if (quantifier === undefined) continue;
    out = `${out.slice(0, start)}(?:${out.slice(start)}|(?!))${quantifier}`;
    at += quantifier.length;
  }
  return out;
}
