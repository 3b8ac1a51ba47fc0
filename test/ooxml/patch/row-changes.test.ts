import { PatchRefusal } from '../../../src/ooxml/patch/patch-refusal';
import type { RowChange } from '../../../src/workbook/sheet-edits';
import { relationships, workbookXml } from '../hand-made';
import { patched, rowsOfS, withRows } from './patched';

/** A row put in above row 3, and row 3 taken out. */
const INSERT: RowChange = { kind: 'insert', at: 2, count: 1 };
const REMOVE: RowChange = { kind: 'remove', at: 2, count: 1 };
const DATA = '<sheetData/>';

describe('rows of the data', () => {
  const row = (number: number, inner = '') => `<row r="${number}">${inner}</row>`;
  const cell = (place: string, style = '') => `<c r="${place}"${style}><v>1</v></c>`;
  test.each<[string, RowChange[], string, string]>([
    ['move down', [INSERT], row(2) + row(3, cell('A3')), row(2) + row(4, cell('A4'))],
    ['move up', [REMOVE], row(2) + row(3, cell('A3')) + row(4, cell('B4')), row(2) + row(3, cell('B3'))],
    [
      'are put in as the one above looks',
      [{ ...INSERT, count: 2 }],
      `<row r="2" ht="20" customHeight="1" hidden="1" x="1">${cell('A2', ' s="4"')}${cell('B2')}</row>${row(3)}`,
      `<row r="2" ht="20" customHeight="1" hidden="1" x="1">${cell('A2', ' s="4"')}${cell('B2')}</row>` +
        '<row r="3" ht="20" customHeight="1" x="1"><c r="A3" s="4"/></row>' +
        `<row r="4" ht="20" customHeight="1" x="1"><c r="A4" s="4"/></row>${row(5)}`,
    ],
    [
      'are put in at the top as the one below looks',
      [{ ...INSERT, at: 0 }],
      '<row r="1" ht="30"/>',
      '<row r="1" ht="30"></row><row r="2" ht="30"/>',
    ],
    [
      'get numbers where they had none',
      [INSERT],
      '<row/><row/><row><c/></row>',
      '<row/><row/><row r="4"><c r="A4"/></row>',
    ],
    [
      'are put in behind the last',
      [{ ...INSERT, at: 1 }],
      '<row r="1"><c r="A1" s="2"/></row>',
      '<row r="1"><c r="A1" s="2"/></row><row r="2"><c r="A2" s="2"/></row>',
    ],
  ])('%s', (_, changes, rows, expected) => {
    expect(withRows(`<sheetData>${rows}</sheetData>`, ...changes)).toBe(`<sheetData>${expected}</sheetData>`);
  });
});

describe('what a sheet says of its rows', () => {
  const sparklineGroup = (...cells: readonly string[]) =>
    `<y:sparklineGroup><y:colorSeries rgb="FF000000"/><y:sparklines>${cells.map((cell) => `<y:sparkline><m:f>T!A1:A2</m:f><m:sqref>${cell}</m:sqref></y:sparkline>`).join('')}</y:sparklines></y:sparklineGroup>`;
  const sparklines = (...groups: readonly string[]) =>
    `<extLst><ext><y:sparklineGroups>${groups.join('')}</y:sparklineGroups></ext></extLst>`;

  test.each<[string, RowChange, string, string]>([
    ['dimension', INSERT, `<dimension ref="A1:C9"/>${DATA}`, `<dimension ref="A1:C10"/>${DATA}`],
    [
      'merges',
      INSERT,
      `${DATA}<mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="A2:A3"/></mergeCells>`,
      `${DATA}<mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="A2:A4"/></mergeCells>`,
    ],
    [
      'merges that are gone, or of one cell',
      REMOVE,
      `${DATA}<mergeCells count="3"><mergeCell ref="A1:C1"/><mergeCell ref="A2:A3"/><mergeCell ref="B3:C3"/></mergeCells>`,
      `${DATA}<mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells>`,
    ],
    [
      'the last merge',
      REMOVE,
      `${DATA}<mergeCells count="1"><mergeCell ref="B3:C3"/></mergeCells><x/>`,
      `${DATA}<x/>`,
    ],
    [
      'conditional formats',
      INSERT,
      `${DATA}<conditionalFormatting sqref="A1:A9 C3"><cfRule type="expression" priority="1"><formula>$A3&gt;A1</formula></cfRule></conditionalFormatting>`,
      `${DATA}<conditionalFormatting sqref="A1:A10 C4"><cfRule type="expression" priority="1"><formula>$A4&gt;A1</formula></cfRule></conditionalFormatting>`,
    ],
    [
      'conditional formats that are gone',
      REMOVE,
      `${DATA}<conditionalFormatting sqref="C3"><cfRule type="expression" priority="1"><formula>A3</formula></cfRule></conditionalFormatting>`,
      DATA,
    ],
    [
      'colour scales',
      INSERT,
      `${DATA}<conditionalFormatting sqref="A1"><cfRule><colorScale><cfvo type="formula" val="$A$3"/><cfvo type="num" val="3"/></colorScale></cfRule></conditionalFormatting>`,
      `${DATA}<conditionalFormatting sqref="A1"><cfRule><colorScale><cfvo type="formula" val="$A$4"/><cfvo type="num" val="3"/></colorScale></cfRule></conditionalFormatting>`,
    ],
    [
      'validation',
      REMOVE,
      `${DATA}<dataValidations count="2"><dataValidation type="list" sqref="A3"><formula1>"A3,b"</formula1></dataValidation><dataValidation sqref="A3:A5"><formula1>$B$4</formula1></dataValidation></dataValidations>`,
      `${DATA}<dataValidations count="1"><dataValidation sqref="A3:A4"><formula1>$B$3</formula1></dataValidation></dataValidations>`,
    ],
    [
      'hyperlinks',
      INSERT,
      `${DATA}<hyperlinks><hyperlink ref="A3" location="S!A5" display="A5"/></hyperlinks>`,
      `${DATA}<hyperlinks><hyperlink ref="A4" location="S!A6" display="A5"/></hyperlinks>`,
    ],
    [
      'filter and order',
      INSERT,
      `${DATA}<autoFilter ref="A2:C9"><filterColumn colId="0"/><sortState ref="A3:C9"><sortCondition ref="A3:A9"/></sortState></autoFilter>`,
      `${DATA}<autoFilter ref="A2:C10"><filterColumn colId="0"/><sortState ref="A4:C10"><sortCondition ref="A4:A10"/></sortState></autoFilter>`,
    ],
    [
      'protected and ignored ranges',
      INSERT,
      `${DATA}<protectedRanges><protectedRange sqref="A3" name="a"/></protectedRanges><ignoredErrors><ignoredError sqref="B3:B4"/></ignoredErrors>`,
      `${DATA}<protectedRanges><protectedRange sqref="A4" name="a"/></protectedRanges><ignoredErrors><ignoredError sqref="B4:B5"/></ignoredErrors>`,
    ],
    [
      'page breaks between rows, not those between columns',
      INSERT,
      `${DATA}<rowBreaks count="1" manualBreakCount="1"><brk id="5" max="16383" man="1"/></rowBreaks><colBreaks count="1"><brk id="5" max="1048575" man="1"/></colBreaks>`,
      `${DATA}<rowBreaks count="1" manualBreakCount="1"><brk id="6" max="16383" man="1"/></rowBreaks><colBreaks count="1"><brk id="5" max="1048575" man="1"/></colBreaks>`,
    ],
    [
      'extensions',
      INSERT,
      `${DATA}<extLst><ext><y:conditionalFormattings><y:conditionalFormatting><y:cfRule><m:f>S!A3</m:f></y:cfRule><m:sqref>A3:A4</m:sqref></y:conditionalFormatting></y:conditionalFormattings></ext></extLst>`,
      `${DATA}<extLst><ext><y:conditionalFormattings><y:conditionalFormatting><y:cfRule><m:f>S!A4</m:f></y:cfRule><m:sqref>A4:A5</m:sqref></y:conditionalFormatting></y:conditionalFormattings></ext></extLst>`,
    ],
    [
      'extensions of which nothing is left',
      REMOVE,
      `${DATA}<extLst><ext><y:conditionalFormattings><y:conditionalFormatting><m:sqref>A3</m:sqref></y:conditionalFormatting></y:conditionalFormattings></ext></extLst>`,
      DATA,
    ],
    [
      'the only sparkline of a group, with the group',
      REMOVE,
      `${DATA}${sparklines(sparklineGroup('A3'), sparklineGroup('A3', 'B9'))}`,
      `${DATA}${sparklines(sparklineGroup('B8'))}`,
    ],
    ['the only sparkline of a sheet', REMOVE, `${DATA}${sparklines(sparklineGroup('A3'))}`, DATA],
    [
      'ranges of which nothing is left, with what else is said of them',
      REMOVE,
      `${DATA}<protectedRanges><protectedRange sqref="A3" name="a"/></protectedRanges>` +
        '<cellWatches><cellWatch r="A3"/></cellWatches><hyperlinks><hyperlink ref="A3"/></hyperlinks>' +
        '<ignoredErrors><ignoredError sqref="A3"/><extLst><ext/></extLst></ignoredErrors>',
      DATA,
    ],
    [
      'how many there are, but for what else is said of them',
      REMOVE,
      `${DATA}<extLst><ext><y:dataValidations count="2"><y:dataValidation><m:sqref>A3</m:sqref></y:dataValidation><y:dataValidation><m:sqref>A4</m:sqref></y:dataValidation><y:extLst><y:ext/></y:extLst></y:dataValidations></ext></extLst>`,
      `${DATA}<extLst><ext><y:dataValidations count="1"><y:dataValidation><m:sqref>A3</m:sqref></y:dataValidation><y:extLst><y:ext/></y:extLst></y:dataValidations></ext></extLst>`,
    ],
    [
      'how many page breaks somebody put in',
      REMOVE,
      `${DATA}<rowBreaks count="3" manualBreakCount="2"><brk id="2" man="1"/><brk id="3" man="1"/><brk id="9"/></rowBreaks>`,
      `${DATA}<rowBreaks count="2" manualBreakCount="1"><brk id="2" man="1"/><brk id="8"/></rowBreaks>`,
    ],
    [
      'scenarios, and which of them is shown',
      REMOVE,
      `${DATA}<scenarios current="1" show="0" sqref="C3"><scenario name="a" count="1"><inputCells r="A3" val="1"/></scenario><scenario name="b" count="2"><inputCells r="A3" val="1"/><inputCells r="A9" val="2"/></scenario></scenarios>`,
      `${DATA}<scenarios current="0"><scenario name="b" count="1"><inputCells r="A8" val="2"/></scenario></scenarios>`,
    ],
    [
      'panes and selections stay',
      INSERT,
      `<sheetViews><sheetView><pane ySplit="4" topLeftCell="A5"/><selection activeCell="A5" sqref="A5"/></sheetView></sheetViews>${DATA}`,
      `<sheetViews><sheetView><pane ySplit="4" topLeftCell="A5"/><selection activeCell="A5" sqref="A5"/></sheetView></sheetViews>${DATA}`,
    ],
  ])('%s', (_, change, before, after) => {
    expect(withRows(before, change)).toBe(after);
  });
});

describe('formulas', () => {
  test('shared ones become their own', () => {
    const rows =
      '<row r="2"><c r="B2"><f t="shared" ref="B2:B3" si="0">A2*2</f><v>1</v></c></row>' +
      '<row r="3"><c r="B3"><f t="shared" si="0"/><v>2</v></c></row>';
    expect(withRows(`<sheetData>${rows}</sheetData>`, INSERT)).toBe(
      '<sheetData><row r="2"><c r="B2"><f>A2*2</f><v>1</v></c></row>' +
        '<row r="4"><c r="B4"><f>A4*2</f><v>2</v></c></row></sheetData>',
    );
  });

  const filled = (kind: string, more = '') =>
    `<sheetData><row r="3"><c r="A3"><f t="${kind}" ref="A3:A4"${more}>B3:B4</f><v>1</v></c></row></sheetData>`;

  test('arrays and data tables move in one piece', () => {
    expect(withRows(filled('array'), INSERT)).toBe(
      '<sheetData><row r="4"><c r="A4"><f t="array" ref="A4:A5">B4:B5</f><v>1</v></c></row></sheetData>',
    );
    expect(withRows(filled('dataTable', ' r1="C3"'), INSERT)).toBe(
      '<sheetData><row r="4"><c r="A4"><f t="dataTable" ref="A4:A5" r1="C4">B3:B4</f><v>1</v></c></row></sheetData>',
    );
  });

  test.each<[string, RowChange, string]>([
    ['array', { ...INSERT, at: 3 }, 'rows-cut-array-formula'],
    ['array', REMOVE, 'rows-cut-array-formula'],
    ['dataTable', { ...INSERT, at: 3 }, 'rows-cut-data-table'],
  ])('%s is not cut by %j', (kind, change, code) => {
    expect(() => withRows(filled(kind), change)).toThrow(
      new PatchRefusal(code as 'rows-cut-data-table', { sheet: 'S', range: 'A3:A4' }),
    );
  });

  test('nothing is pushed off the sheet', () => {
    const last = '<sheetData><row r="1048576"><c r="A1048576"/></row></sheetData>';
    expect(() => withRows(last, INSERT)).toThrow(new PatchRefusal('rows-off-sheet', { sheet: 'S' }));
  });
});

describe('what other parts say of the rows', () => {
  const twoSheets = {
    'xl/workbook.xml': workbookXml(
      '<sheet name="S" sheetId="1" r:id="r1"/><sheet name="T" sheetId="2" r:id="r4"/>',
      '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">S!$A$1:$C$9</definedName>' +
        '<definedName name="_xlnm.Print_Titles" localSheetId="0">S!$1:$3</definedName>' +
        '<definedName name="gone">S!$A$3,T!$A$3</definedName></definedNames><calcPr calcId="1"/>',
    ),
    'xl/_rels/workbook.xml.rels': relationships(
      ['r1', 'worksheet', 'worksheets/sheet1.xml'],
      ['r4', 'worksheet', 'worksheets/sheet2.xml'],
      ['r5', 'calcChain', 'calcChain.xml'],
      ['r6', 'pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml'],
    ),
    'xl/calcChain.xml': '<calcChain><c r="A1" i="1"/></calcChain>',
    'xl/pivotCache/pivotCacheDefinition1.xml':
      '<pivotCacheDefinition><cacheSource><worksheetSource ref="A1:C9" sheet="S"/></cacheSource></pivotCacheDefinition>',
    'xl/worksheets/sheet2.xml':
      '<worksheet><sheetData><row r="3"><c r="A3"><f>S!A3+A3</f><v>1</v></c><c r="B3"><f t="shared" ref="B3:C3" si="0">A3</f></c><c r="C3"><f t="shared" si="0"/></c></row></sheetData></worksheet>',
  };

  test('names, formulas of other sheets, sources of pivot tables', () => {
    const parts = patched(DATA, rowsOfS(REMOVE), twoSheets);
    expect(parts['xl/workbook.xml']).toContain('>S!$A$1:$C$8<');
    expect(parts['xl/workbook.xml']).toContain('>S!$1:$2<');
    expect(parts['xl/workbook.xml']).toContain('>#REF!,T!$A$3<');
    expect(parts['xl/workbook.xml']).toContain('<calcPr fullCalcOnLoad="1" calcId="1"/>');
    expect(parts['xl/worksheets/sheet2.xml']).toBe(
      twoSheets['xl/worksheets/sheet2.xml'].replace('S!A3+A3', '#REF!+A3'),
    );
    expect(parts['xl/pivotCache/pivotCacheDefinition1.xml']).toContain('ref="A1:C8"');
    expect(parts['xl/calcChain.xml']).toBeUndefined();
    expect(parts['xl/_rels/workbook.xml.rels']).not.toContain('calcChain');
  });

  const sheetParts = (kind: string, part: string, xml: string, more: Record<string, string> = {}) => ({
    'xl/worksheets/_rels/sheet1.xml.rels': relationships(['r1', kind, `../${part}`]),
    [`xl/${part}`]: xml,
    ...more,
  });

  const table = (ref: string) =>
    `<table ref="${ref}" totalsRowCount="1"><autoFilter ref="${ref}"/><tableColumns><tableColumn><calculatedColumnFormula>A3</calculatedColumnFormula></tableColumn></tableColumns></table>`;
  const anchor = (from: number, to: number, more = '') =>
    `<d:wsDr xmlns:d="d"><d:twoCellAnchor${more}><d:from><d:row>${from}</d:row><d:rowOff>7</d:rowOff></d:from><d:to><d:row>${to}</d:row><d:rowOff>7</d:rowOff></d:to></d:twoCellAnchor></d:wsDr>`;
  const note = (row: number, top: number) =>
    `<xml xmlns:v="v" xmlns:x="x"><v:shape><x:ClientData ObjectType="Note"><x:Anchor>1, 15, ${top}, 2, 3, 31, ${top + 4}, 1</x:Anchor><x:Row>${row}</x:Row></x:ClientData></v:shape></xml>`;

  test.each<[string, RowChange, string, string]>([
    ['tables/table1.xml', INSERT, table('A1:B4'), table('A1:B5').replace('>A3<', '>A4<')],
    [
      'comments1.xml',
      INSERT,
      '<comments><commentList><comment ref="A3"/><comment ref="A1"/></commentList></comments>',
      '<comments><commentList><comment ref="A4"/><comment ref="A1"/></commentList></comments>',
    ],
    [
      'comments1.xml',
      REMOVE,
      '<comments><commentList><comment ref="A3"/></commentList></comments>',
      '<comments><commentList></commentList></comments>',
    ],
    [
      'threadedComments/threadedComment1.xml',
      INSERT,
      '<ThreadedComments><threadedComment ref="A3"/></ThreadedComments>',
      '<ThreadedComments><threadedComment ref="A4"/></ThreadedComments>',
    ],
    ['vmlDrawing1.vml', INSERT, note(2, 1), note(3, 2)],
    ['vmlDrawing1.vml', REMOVE, note(2, 1), '<xml xmlns:v="v" xmlns:x="x"></xml>'],
    ['drawings/drawing1.xml', INSERT, anchor(1, 5), anchor(1, 6)],
    ['drawings/drawing1.xml', INSERT, anchor(3, 5), anchor(4, 6)],
    ['drawings/drawing1.xml', INSERT, anchor(1, 5, ' editAs="oneCell"'), anchor(1, 5, ' editAs="oneCell"')],
    ['drawings/drawing1.xml', INSERT, anchor(3, 5, ' editAs="oneCell"'), anchor(4, 6, ' editAs="oneCell"')],
    ['drawings/drawing1.xml', INSERT, anchor(3, 5, ' editAs="absolute"'), anchor(3, 5, ' editAs="absolute"')],
    ['drawings/drawing1.xml', REMOVE, anchor(2, 5), anchor(2, 4).replace('<d:rowOff>7', '<d:rowOff>0')],
    [
      'pivotTables/pivotTable1.xml',
      INSERT,
      '<pivotTableDefinition><location ref="A3:B9"/></pivotTableDefinition>',
      '<pivotTableDefinition><location ref="A4:B10"/></pivotTableDefinition>',
    ],
    [
      'ctrlProps/ctrlProp1.xml',
      INSERT,
      '<formControlPr fmlaLink="$A$3"/>',
      '<formControlPr fmlaLink="$A$4"/>',
    ],
  ])('%s (%j)', (part, change, before, after) => {
    const kind = /(\w+?)\d\.\w+$/.exec(part)?.[1] ?? '';
    expect(patched(DATA, rowsOfS(change), sheetParts(kind, part, before))[`xl/${part}`]).toBe(after);
  });

  test('the figures of charts', () => {
    const parts = sheetParts('drawing', 'drawings/drawing1.xml', anchor(1, 2), {
      'xl/drawings/_rels/drawing1.xml.rels': relationships(['r1', 'chart', '../charts/chart1.xml']),
      'xl/charts/chart1.xml':
        '<c:chartSpace xmlns:c="c"><c:val><c:numRef><c:f>S!$B$2:$B$9</c:f></c:numRef></c:val></c:chartSpace>',
    });
    expect(patched(DATA, rowsOfS(INSERT), parts)['xl/charts/chart1.xml']).toContain(
      '<c:f>S!$B$2:$B$10</c:f>',
    );
  });

  test.each<[string, string, string, RowChange]>([
    ['rows-cut-table', 'tables/table1.xml', table('A3:B9'), REMOVE],
    ['rows-cut-table', 'tables/table1.xml', table('A2:B4'), REMOVE],
    [
      'rows-cut-pivot-table',
      'pivotTables/pivotTable1.xml',
      '<pivotTableDefinition><location ref="A2:B9"/></pivotTableDefinition>',
      INSERT,
    ],
    ['rows-unknown-part', 'somethingNew1.xml', '<new/>', INSERT],
  ])('%s: %s', (code, part, xml, change) => {
    const kind = /(\w+?)\d\.\w+$/.exec(part)?.[1] ?? '';
    expect(() => patched(DATA, rowsOfS(change), sheetParts(kind, part, xml))).toThrow(
      expect.objectContaining({ name: 'PatchRefusal', code }) as Error,
    );
  });

  test.each([
    ['table-header', 'A1'],
    ['table-header', 'B4'],
    ['pivot-table', 'D2'],
  ])('%s: a cell of it is not changed', (code, cell) => {
    const parts = {
      'xl/worksheets/_rels/sheet1.xml.rels': relationships(
        ['r1', 'table', '../tables/table1.xml'],
        ['r2', 'pivotTable', '../pivotTables/pivotTable1.xml'],
      ),
      'xl/tables/table1.xml': table('A1:B4'),
      'xl/pivotTables/pivotTable1.xml':
        '<pivotTableDefinition><location ref="D1:E9"/></pivotTableDefinition>',
    };
    const place = { row: Number(cell.slice(1)) - 1, column: cell.charCodeAt(0) - 65 };
    const patch = { ...rowsOfS(), sheets: [{ name: 'S', rows: [], cells: [{ ...place, value: 1 }] }] };
    expect(() => patched(DATA, patch, parts)).toThrow(
      expect.objectContaining({ code, details: { sheet: 'S', cell } }) as Error,
    );
  });
});
