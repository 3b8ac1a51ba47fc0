import type { Address } from '../../../workbook/address';
import type { Edit, EditOutcome } from '../../port/edit';
import { placeOf, checkPreconditions } from '../../port/edits/preconditions';
import type { CheckedEdits } from '../../port/edits/preconditions';
import { askRow, contentIn, rowValues } from './content';

/** Reads every cell again that edits are about: they may be made only where all still hold what was checked. One sync. */
export async function readPreconditions(
  context: Excel.RequestContext,
  edits: readonly Edit[],
): Promise<CheckedEdits | Exclude<EditOutcome, { status: 'done' }>> {
  const sheets = sheetsOf(context, edits);
  const asked = edits.map((edit) => {
    const cell = ask(sheets, placeOf(edit));
    return { edit, cell, row: edit.kind === 'row' ? askRow(cell) : undefined };
  });
  await context.sync();
  const named = [...sheets.values()];
  const missing = named.filter(({ sheet }) => sheet.isNullObject);
  if (missing.length > 0) return { status: 'missing-sheet', sheets: missing.map(({ name }) => name) };
  const locked = named.filter(({ sheet }) => sheet.protection.protected);
  if (locked.length > 0) return { status: 'protected', sheets: locked.map(({ name }) => name) };
  const read = asked.map(({ edit, cell, row }) => ({
    edit,
    sheet: sheets.get(placeOf(edit).sheet)?.sheet.id ?? '',
    content: contentIn(cell),
    ...(row && { values: rowValues(row) }),
  }));
  return checkPreconditions(read);
}

interface NamedSheet {
  readonly name: string;
  readonly sheet: Excel.Worksheet;
}

function sheetsOf(context: Excel.RequestContext, edits: readonly Edit[]): Map<string, NamedSheet> {
  const names = new Set(edits.map((edit) => placeOf(edit).sheet));
  return new Map(
    [...names].map((name) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      sheet.load('id,protection/protected');
      return [name, { name, sheet }];
    }),
  );
}

function ask(sheets: ReadonlyMap<string, NamedSheet>, { sheet: name, row, column }: Address): Excel.Range {
  const sheet = sheets.get(name)?.sheet;
  if (!sheet) throw new RangeError(name);
  const cell = sheet.getRangeByIndexes(row, column, 1, 1);
  cell.load('values,formulas,numberFormat');
  return cell;
}
