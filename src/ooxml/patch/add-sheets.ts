import { xmlAttribute } from '../xml/escape';
import { MAIN } from '../xml/namespaces';
import { PackageError } from '../package/package-error';
import { PRINT_TITLES, printTitlesFormula } from '../write/page-xml';
import type { SheetPlan } from '../../workbook/sheet-plan';
import type { StyleTable } from '../write/style-table';
import { worksheetXml } from '../write/worksheet-xml';
import { inlineText } from './value-xml';
import { PatchRefusal } from './patch-refusal';
import { sheetKey } from '../../workbook/sheet';
import type { WorkbookEdit } from './workbook-edit';

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const INLINE = { content: (text: string) => inlineText(text) };

/** Puts new sheets behind the others, in the font of the workbook. */
export function addSheets(book: WorkbookEdit, plans: readonly SheetPlan[], styles: StyleTable): void {
  const taken = new Set(book.sheets.map(({ name }) => sheetKey(name)));
  plans.forEach((plan, i) => {
    if (taken.has(sheetKey(plan.name))) throw new PatchRefusal('sheet-name-taken', { sheet: plan.name });
    taken.add(sheetKey(plan.name));
    addSheet(book, plan, book.sheets.length + i, styles);
  });
}

function addSheet(book: WorkbookEdit, plan: SheetPlan, tab: number, styles: StyleTable): void {
  const folder = book.part.slice(0, book.part.lastIndexOf('/') + 1);
  const part = book.package.freeName(`${folder}worksheets/sheet#.xml`);
  const namespace = book.package.inspect(book.part, (root) => root.namespace ?? MAIN);
  book.package.add(part, worksheetXml(plan, INLINE, styles, namespace), CONTENT_TYPE);
  addTab(book, plan.name, book.package.relate(book.part, book.relationshipType('worksheet'), part));
  const titles = printTitlesFormula(plan);
  if (titles !== undefined) book.addDefinedName(PRINT_TITLES, tab, titles);
}

function addTab(book: WorkbookEdit, name: string, relationship: string): void {
  const office = book.relationshipType('').slice(0, -1);
  book.package.edit(book.part, (root, edits) => {
    const sheets = root.child('sheets');
    if (!sheets) throw new PackageError('damaged', { reason: 'missing-sheets' });
    const ids = [...sheets.children()].map((sheet) => Number(sheet.attribute('sheetId')));
    const id = Math.max(0, ...ids) + 1;
    const declared = root.attribute('xmlns:r') === office ? '' : ` xmlns:r="${office}"`;
    const attributes = `name="${xmlAttribute(name)}" sheetId="${id}"${declared} r:id="${relationship}"`;
    edits.append(sheets, `<${root.prefix}sheet ${attributes}/>`);
  });
}
