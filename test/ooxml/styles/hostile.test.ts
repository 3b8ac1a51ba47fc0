import { PackageError } from '../../../src/ooxml/package/package-error';
import { oneSheet, worksheetXml } from '../hand-made';
import { stylesOf, readParts, sheetOf, stylesXml } from './styled-book';

function faultOf(parts: Record<string, string | Uint8Array>, limits = {}): string {
  try {
    readParts(parts, limits);
  } catch (error) {
    if (error instanceof PackageError) return error.code;
    throw error;
  }
  return 'none';
}

test.each<[string, string, string]>([
  ['a styles part cut short', '<styleSheet><fonts><font>', 'damaged'],
  ['a styles part that is another', '<worksheet/>', 'damaged'],
  ['a styles part with entities', '<!DOCTYPE styleSheet><styleSheet/>', 'doctype'],
])('%s', (_, styles, fault) => {
  const parts = oneSheet(worksheetXml('<sheetData/>'), { 'xl/styles.xml': styles });
  expect(faultOf(parts)).toBe(fault);
});

test('as many cells with values as are allowed, whatever they look like', () => {
  const cell = '<c s="1"><v>1</v></c>';
  const parts = (count: number) =>
    oneSheet(worksheetXml(`<sheetData><row>${cell.repeat(count)}</row></sheetData>`));
  expect(faultOf(parts(10), { cells: 10 })).toBe('none');
  expect(faultOf(parts(11), { cells: 10 })).toBe('too-large');
});

test('styles beyond the most that Excel takes are as none', () => {
  const styles = stylesXml(`<cellXfs>${'<xf/>'.repeat(70_000)}</cellXfs>`);
  expect(stylesOf(styles)).toHaveLength(65_490);
});

test('a hundred thousand column groups over the whole sheet are one', () => {
  const groups = '<col min="1" max="16384" style="1" width="9"/>'.repeat(100_000);
  expect(sheetOf(`<cols>${groups}</cols><sheetData/>`).columns).toHaveLength(1);
});

test('200,000 styled empty cells are shown as far as the limit goes', () => {
  const row = `<row>${'<c s="1"/>'.repeat(1000)}</row>`;
  expect(sheetOf(`<sheetData>${row.repeat(200)}</sheetData>`, '', { styledBlanks: 1500 }).cells).toHaveLength(
    1500,
  );
});
