import { a1 } from '../../workbook/address';
import { PatchRefusal } from './patch-refusal';
import type { InsertedRows, RowShift } from './row-shift';
import { rowCells, sheetRows, type RowElement } from './sheet-rows';
import type { XmlEdits } from './xml-edits';
import type { XmlElement } from './xml-element';

/** What a new row does not take from the one that it looks like. */
const OF_ONE_ROW = ['r', 'hidden', 'collapsed', 'thickTop', 'thickBot'];

/** Moves the rows of a sheet's data, takes out those that are gone and puts in those that are new. */
export function shiftRows(data: XmlElement, edits: XmlEdits, shift: RowShift, sheet: string): void {
  const rows = [...sheetRows(data)];
  const models = new Map(rows.map((row) => [row.row, row]));
  const waiting = [...shift.inserted];
  for (const row of rows) {
    const to = shift.row(row.row);
    if (to === undefined) {
      if (shift.pushesOff(row.row) && row.element.content.trim() !== '') {
        throw new PatchRefusal('rows-off-sheet', { sheet });
      }
      edits.remove(row.element);
      continue;
    }
    while (waiting[0] && waiting[0].at < to) {
      edits.insert(row.element.start, newRows(waiting.shift(), models, data.prefix));
    }
    if (to !== row.row) moveRow(row, to, edits);
  }
  for (const inserted of waiting) edits.append(data, newRows(inserted, models, data.prefix));
}

function moveRow(row: RowElement, to: number, edits: XmlEdits): void {
  edits.setAttribute(row.element, 'r', String(to + 1));
  for (const { element, column } of rowCells(row)) {
    edits.setAttribute(element, 'r', a1({ row: to, column }));
  }
}

function newRows(
  inserted: InsertedRows | undefined,
  models: ReadonlyMap<number, RowElement>,
  prefix: string,
): string {
  const model = models.get(inserted?.like ?? -1);
  if (!model || !inserted) return '';
  const attributes = modelAttributes(model);
  const styles = [...rowCells(model)].flatMap(({ element, column }) => {
    const style = element.attribute('s');
    return style === undefined ? [] : [{ column, style }];
  });
  if (attributes === '' && styles.length === 0) return '';
  const rows = Array.from({ length: inserted.count }, (_, i) => {
    const row = inserted.at + i;
    const cells = styles.map(({ column, style }) => `<${prefix}c r="${a1({ row, column })}" s="${style}"/>`);
    return `<${prefix}row r="${row + 1}"${attributes}>${cells.join('')}</${prefix}row>`;
  });
  return rows.join('');
}

function modelAttributes({ element }: RowElement): string {
  const name = element.qualifiedName.length + 1;
  const tag = element.xml.slice(element.start + name, element.contentStart).replace(/\/?>$/, '');
  return OF_ONE_ROW.reduce(
    // Any space is taken, whatever follows, so that a long one is looked through once.
    (rest, attribute) =>
      rest.replace(
        new RegExp(`\\s+(${attribute}\\s*=\\s*(?:"[^"]*"|'[^']*'))?`, 'g'),
        (all, found?: string) => (found === undefined ? all : ''),
      ),
    tag,
  ).trimEnd();
}
