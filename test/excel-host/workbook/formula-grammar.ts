/** Whether Excel would take a text, with its `=`, for a formula: quotes and brackets closed, nothing left open. */
export function isWellFormed(formula: string): boolean {
  const withoutTexts = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, '0');
  if (/["']/.test(withoutTexts)) return false;
  const open: string[] = [];
  for (const character of withoutTexts) {
    if (character === '(' || character === '{') open.push(character);
    if (character === ')' && open.pop() !== '(') return false;
    if (character === '}' && open.pop() !== '{') return false;
  }
  return open.length === 0 && !/[-+*/^&=<>(:!]\s*$/.test(withoutTexts);
}
