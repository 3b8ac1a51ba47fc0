/** How wide a text is, in heights of its letters: Chinese ones are as wide as high, others about half as wide. */
export function widthInEms(text: string): number {
  let width = 0;
  for (const letter of text) width += isWide(letter) ? 1 : letter === ' ' || letter === '.' ? 0.3 : 0.56;
  return width;
}

/** The first lines of a text that is no wider than so many ems; the last one ends in `…` where more would follow. */
export function wrapped(text: string, ems: number, most: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text)) {
    if (line !== '' && widthInEms(line + piece.trimEnd()) > ems) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines.length <= most
    ? lines.map((each) => cut(each, ems))
    : [...lines.slice(0, most - 1), cut(`${lines.slice(most - 1).join(' ')}…`, ems)];
}

/** Words stay whole, and no line begins with a mark that ends something. */
function pieces(text: string): readonly string[] {
  return text.match(/(?:[“（《(]?(?:[^\P{L}\p{Script=Han}]|[\d'’-])+|[“（《(]?.)[”）》),.、，]*\s*/gu) ?? [];
}

/** A word that is too long by itself loses its end. */
function cut(line: string, ems: number): string {
  if (widthInEms(line) <= ems) return line;
  let kept = '';
  for (const letter of line) {
    if (widthInEms(`${kept}${letter}…`) > ems) break;
    kept += letter;
  }
  return `${kept.trimEnd()}…`;
}

function isWide(letter: string): boolean {
  return (letter.codePointAt(0) ?? 0) >= 0x2e80 || letter === '“' || letter === '”';
}
