import { xmlAttribute } from './escape-xml';
import type { CellStyle } from './sheet-plan';

/**
 * The font of a style: the workbook's, but for what the style says itself.
 * @param workbooks what the workbook's font says, but for being bold
 */
export function fontXml(workbooks: string, { font, size, bold }: CellStyle): string {
  const sized = size === undefined ? workbooks : withSize(workbooks, size);
  const named = font === undefined ? sized : withName(sized, font);
  return `<font>${bold ? '<b/>' : ''}${named}</font>`;
}

function withSize(font: string, size: number): string {
  const [before, after] = without(font, 'sz');
  return `${before}<sz val="${size}"/>${after}`;
}

/** Family, script and theme belong to the name. */
function withName(font: string, name: string): string {
  const bare = ['family', 'charset', 'scheme'].reduce(
    (rest, element) => without(rest, element).join(''),
    font,
  );
  const [before, after] = without(bare, 'name');
  return `${before}<name val="${xmlAttribute(name)}"/>${after}`;
}

/** What stands before and after an element; all of it before or after where there is no such element. */
function without(font: string, element: string): [before: string, after: string] {
  const found = new RegExp(`<${element}\\b[^>]*?(?:/>|></${element}>)`).exec(font);
  if (!found) return element === 'sz' ? ['', font] : [font, ''];
  return [font.slice(0, found.index), font.slice(found.index + found[0].length)];
}
