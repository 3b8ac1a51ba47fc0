import { PatchRefusal } from '../../../src/ooxml/patch/patch-refusal';
import { readSpreadsheet } from '../../../src/ooxml/read/read-spreadsheet';
import type { CellStyle, SheetPlan } from '../../../src/workbook/sheet-plan';
import { patchSpreadsheet } from '../../../src/ooxml/patch/patch-spreadsheet';
import { MAIN, OFFICE, oneSheet, packageOf, workbookXml, worksheetXml } from '../hand-made';
import { cellsOfS, completed, textsOf } from './patched';

const PLAN: SheetPlan = {
  name: '更正 & 建议',
  widths: [12],
  rows: [
    { cells: [{ value: '=合计', style: { bold: true, border: true, fill: 'FFEEAA' } }] },
    { cells: [{ value: 1.5, style: { format: '0.000' } }, { value: null }] },
  ],
  page: { orientation: 'landscape', repeatedRows: 1 },
};
const STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><b/><sz val="12"/><name val="仿宋"/></font><font/></fonts><fills count="2"><fill/><fill/></fills><borders count="1"><border/></borders><cellStyleXfs/><cellXfs count="1"><xf numFmtId="0"/></cellXfs><dxfs/></styleSheet>`;

function added(...plans: readonly SheetPlan[]) {
  return addedTo(STYLES, ...plans);
}

function addedTo(styles: string, ...plans: readonly SheetPlan[]) {
  const more = {
    'xl/styles.xml': styles,
    'xl/workbook.xml': workbookXml('<sheet name="S" sheetId="7" r:id="r1"/>', '<calcPr/>'),
  };
  const parts = completed(oneSheet(worksheetXml('<sheetData/>'), more));
  const bytes = patchSpreadsheet(packageOf(parts), { ...cellsOfS(), added: plans });
  return { bytes, parts: textsOf(bytes), before: parts };
}

test('a sheet of its own behind the others', () => {
  const { bytes, parts, before } = added(PLAN);
  expect(readSpreadsheet(bytes).sheets.map(({ name, cells }) => ({ name, cells }))).toEqual([
    { name: 'S', cells: [] },
    {
      name: '更正 & 建议',
      cells: [
        { row: 0, column: 0, value: '=合计' },
        { row: 1, column: 0, value: 1.5, format: '0.000' },
      ],
    },
  ]);
  expect(parts['xl/workbook.xml']).toBe(
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="S" sheetId="7" r:id="r1"/><sheet name="更正 &amp; 建议" sheetId="8" r:id="rId4"/></sheets>` +
      `<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="1">'更正 &amp; 建议'!$1:$1</definedName></definedNames><calcPr/></workbook>`,
  );
  const same = Object.keys(before).filter((name) => parts[name] === before[name]);
  expect(same).toEqual(['_rels/.rels', 'xl/sharedStrings.xml', 'xl/worksheets/sheet1.xml']);
  expect(parts['[Content_Types].xml']).toContain('PartName="/xl/worksheets/sheet2.xml"');
});

test('its styles come behind those that are there, in the font of the workbook', () => {
  expect(added(PLAN).parts['xl/styles.xml']).toBe(
    `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.000"/></numFmts>` +
      '<fonts count="2"><font><b/><sz val="12"/><name val="仿宋"/></font><font/></fonts>' +
      '<fills count="3"><fill/><fill/><fill><patternFill patternType="solid"><fgColor rgb="FFFFEEAA"/><bgColor indexed="64"/></patternFill></fill></fills>' +
      '<borders count="2"><border/><border><left style="thin"><color auto="1"/></left><right style="thin"><color auto="1"/></right><top style="thin"><color auto="1"/></top><bottom style="thin"><color auto="1"/></bottom><diagonal/></border></borders>' +
      '<cellStyleXfs/><cellXfs count="4"><xf numFmtId="0"/>' +
      '<xf numFmtId="0" fontId="0" fillId="2" borderId="1" xfId="0" quotePrefix="1" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1"/>' +
      '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1"/>' +
      '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1"/></cellXfs><dxfs/></styleSheet>',
  );
});

test.each<[string, CellStyle, string, string]>([
  [
    'another order',
    { bold: true },
    '<color theme="1"/><family val="2"/><scheme val="minor"/><sz val="11"/><name val="Calibri"/>',
    '<b/><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/>',
  ],
  [
    'another font and size',
    { font: '黑体', size: 16 },
    '<charset val="134"/><name val="宋体"></name><i/><color rgb="FF000000"/>',
    '<i/><sz val="16"/><color rgb="FF000000"/><name val="黑体"/>',
  ],
])('fonts made of one with %s have the order of the schema', (_, style, first, expected) => {
  const styles = `<styleSheet xmlns="${MAIN}"><fonts count="1"><font>${first}</font></fonts><cellXfs count="1"><xf/></cellXfs></styleSheet>`;
  const plan = { ...PLAN, rows: [{ cells: [{ value: 'a', style }] }] };
  expect(addedTo(styles, plan).parts['xl/styles.xml']).toContain(
    `<fonts count="2"><font>${first}</font><font>${expected}</font></fonts>`,
  );
});

test('two sheets', () => {
  const { bytes, parts } = added(PLAN, { ...PLAN, name: 'b' });
  expect(readSpreadsheet(bytes).definedNames.map(({ sheet }) => sheet)).toEqual([PLAN.name, 'b']);
  expect(parts['xl/workbook.xml']).toContain('<sheet name="b" sheetId="9" r:id="rId5"/>');
});

test.each(['S', 's'])('the name %s is taken', (name) => {
  expect(() => added({ ...PLAN, name })).toThrow(new PatchRefusal('sheet-name-taken', { sheet: name }));
});
