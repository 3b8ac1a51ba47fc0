import { MAIN } from '../hand-made';
import { cellsOfS, innerOf, patched, SHEET } from './patched';

const STYLES = 'xl/styles.xml';
const CELL = '<sheetData><row r="1"><c r="A1" s="1"><v>1</v></c></row></sheetData>';

function styles(inner: string): string {
  return `<styleSheet xmlns="${MAIN}">${inner}</styleSheet>`;
}

function withFormats(before: string, ...formats: readonly string[]) {
  const cells = formats.map((format, column) => ({ row: 0, column, value: 1, format }));
  const parts = patched(CELL, cellsOfS(...cells), { [STYLES]: styles(before) });
  const numbers = [...(innerOf(parts[SHEET]) ?? '').matchAll(/ s="(\d+)"/g)].map(([, number]) =>
    Number(number),
  );
  return { styles: parts[STYLES], numbers };
}

const XFS = (count: number, ...more: readonly string[]) =>
  `<cellXfs count="${count}"><xf numFmtId="0"/><xf fontId="3" numFmtId="9" xfId="0"><alignment wrapText="1"/></xf>${more.join('')}</cellXfs>`;

test('a new format is a new style like the one before', () => {
  expect(withFormats(XFS(2), '#,##0.000000"万"', '0.00')).toEqual({
    numbers: [2, 3],
    styles: styles(
      '<numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0.000000&quot;万&quot;"/></numFmts>' +
        XFS(
          4,
          '<xf numFmtId="164" applyNumberFormat="1" fontId="3" xfId="0"><alignment wrapText="1"/></xf>',
          '<xf numFmtId="2" applyNumberFormat="1"/>',
        ),
    ),
  });
});

test('formats and styles that are there are taken', () => {
  // Its attributes are in another order, and say the same.
  const there =
    '<numFmts count="1"><numFmt numFmtId="170" formatCode="0.0"/></numFmts>' +
    XFS(3, '<xf numFmtId="170" fontId="3" xfId="0" applyNumberFormat="1"><alignment wrapText="1"/></xf>');
  expect(withFormats(there, '0.0')).toEqual({ numbers: [2], styles: styles(there) });
});

test('what is made of a style has the order of the schema, whatever that one has', () => {
  const xf = (attributes: string, inner: string) => `<xf${attributes} fontId="3">${inner}</xf>`;
  const extension = '<extLst><ext uri="u"><y:z/></ext></extLst>';
  const there = xf(
    ' numFmtId="0"',
    `${extension}<protection locked="0"/><alignment wrapText="1"></alignment>`,
  );
  const before = (count: number, more = '') =>
    `<cellXfs count="${count}"><xf numFmtId="0"/>${there}${more}</cellXfs>`;
  const made = `<alignment wrapText="1"></alignment><protection locked="0"/>${extension}`;
  expect(withFormats(before(2), '0.00').styles).toBe(
    styles(before(3, xf(' numFmtId="2" applyNumberFormat="1"', made))),
  );
});

test('new formats are numbered behind those that are there', () => {
  const formats = (count: number, more = '') =>
    `<numFmts count="${count}"><numFmt numFmtId="170" formatCode="0.0"/>${more}</numFmts>`;
  expect(withFormats(formats(1) + XFS(2), '0.000').styles).toContain(
    formats(2, '<numFmt numFmtId="171" formatCode="0.000"/>'),
  );
});

test.each(['General', 'general', ''])('%j is no format', (format) => {
  expect(withFormats(XFS(2), format).styles).toContain(
    '<xf numFmtId="0" applyNumberFormat="1" fontId="3" xfId="0">',
  );
});

test('prefixes', () => {
  const before = `<x:styleSheet xmlns:x="${MAIN}"><x:cellXfs count="1"><x:xf numFmtId="0"/></x:cellXfs></x:styleSheet>`;
  const cell = { row: 0, column: 0, value: 1, format: '0.0' };
  expect(patched('<sheetData/>', cellsOfS(cell), { [STYLES]: before })[STYLES]).toBe(
    `<x:styleSheet xmlns:x="${MAIN}"><x:numFmts count="1"><x:numFmt numFmtId="164" formatCode="0.0"/></x:numFmts>` +
      '<x:cellXfs count="2"><x:xf numFmtId="0"/><x:xf numFmtId="164" applyNumberFormat="1"/></x:cellXfs></x:styleSheet>',
  );
});
