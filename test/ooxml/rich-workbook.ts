import { MAIN, OFFICE, packageOf, relationships, ROOT_RELATIONSHIPS } from './hand-made';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const XM = 'http://schemas.microsoft.com/office/excel/2006/main';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
const SPREADSHEET_ML = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const RELATIONSHIPS = 'application/vnd.openxmlformats-package.relationships+xml';

const TYPES: Readonly<Record<string, string>> = {
  'xl/workbook.xml': `${SPREADSHEET_ML}.sheet.main+xml`,
  'xl/worksheets/sheet1.xml': `${SPREADSHEET_ML}.worksheet+xml`,
  'xl/worksheets/sheet2.xml': `${SPREADSHEET_ML}.worksheet+xml`,
  'xl/styles.xml': `${SPREADSHEET_ML}.styles+xml`,
  'xl/sharedStrings.xml': `${SPREADSHEET_ML}.sharedStrings+xml`,
  'xl/calcChain.xml': `${SPREADSHEET_ML}.calcChain+xml`,
  'xl/tables/table1.xml': `${SPREADSHEET_ML}.table+xml`,
  'xl/comments1.xml': `${SPREADSHEET_ML}.comments+xml`,
  'xl/drawings/drawing1.xml': 'application/vnd.openxmlformats-officedocument.drawing+xml',
  'xl/charts/chart1.xml': 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
};

const STYLES = `<styleSheet xmlns="${MAIN}">
<numFmts count="1"><numFmt numFmtId="170" formatCode="0.0"/></numFmts>
<fonts count="2"><font><b/><i/><strike/><u/><sz val="12"/><color theme="1"/><name val="仿宋"/><family val="3"/><charset val="134"/></font><font><sz val="11"/><name val="宋体"/></font></fonts>
<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>
<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="170" fontId="1" fillId="0" borderId="0" xfId="0" applyAlignment="1" applyProtection="1"><alignment horizontal="right"/><protection locked="0"/></xf></cellXfs>
<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles>
<dxfs count="1"><dxf><font><b/></font></dxf></dxfs>
</styleSheet>`;

/** Row 1 is a heading, 2 to 11 are lines with the figures 1 to 10 in B, twice those in C, and a table begins in row 15. */
function rows(): string {
  const lines = Array.from({ length: 10 }, (_, i) => {
    const row = i + 2;
    const shared = i === 0 ? '<f t="shared" ref="C2:C11" si="0">B2*2</f>' : '<f t="shared" si="0"/>';
    return `<row r="${row}"><c r="A${row}" t="s"><v>0</v></c><c r="B${row}" s="1"><v>${i + 1}</v></c><c r="C${row}">${shared}<v>${(i + 1) * 2}</v></c></row>`;
  });
  const text = (cell: string, of: string) => `<c r="${cell}" t="inlineStr"><is><t>${of}</t></is></c>`;
  const table = [
    `<row r="15">${text('A15', '名称')}${text('B15', '金额')}</row>`,
    `<row r="16">${text('A16', '甲')}<c r="B16"><v>1</v></c></row>`,
    `<row r="17">${text('A17', '乙')}<c r="B17"><v>2</v></c></row>`,
  ];
  return `<sheetData><row r="1">${text('A1', '项目')}${text('B1', '数')}${text('C1', '倍')}</row>${lines.join('')}${table.join('')}</sheetData>`;
}

const sparklines = (...cells: readonly string[]) =>
  `<x14:sparklineGroup displayEmptyCellsAs="gap"><x14:colorSeries rgb="FF376092"/><x14:sparklines>${cells.map((cell) => `<x14:sparkline><xm:f>明细!B${cell}:C${cell}</xm:f><xm:sqref>D${cell}</xm:sqref></x14:sparkline>`).join('')}</x14:sparklines></x14:sparklineGroup>`;

/** Much of it is about row 4 alone, which is taken out in tests. */
const sheet = (more: string) => `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">
<dimension ref="A1:D17"/>
<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView></sheetViews>
<sheetFormatPr defaultRowHeight="15"/>
<cols><col min="1" max="1" width="20" style="1" customWidth="1"/></cols>
${rows()}
<protectedRanges><protectedRange sqref="B4" name="一"/></protectedRanges>
<scenarios current="0" show="0" sqref="C4"><scenario name="乐观" count="1"><inputCells r="B4" val="9"/></scenario></scenarios>
<autoFilter ref="A1:C11"><sortState ref="A2:C11"><sortCondition ref="B2:B11"/></sortState></autoFilter>
<mergeCells count="2"><mergeCell ref="E4:F4"/><mergeCell ref="E6:F7"/></mergeCells>
<conditionalFormatting sqref="B2:B11"><cfRule type="expression" dxfId="0" priority="1"><formula>$B2&gt;3</formula></cfRule></conditionalFormatting>
<conditionalFormatting sqref="C4"><cfRule type="cellIs" dxfId="0" priority="2" operator="lessThan"><formula>0</formula></cfRule></conditionalFormatting>
<dataValidations count="2"><dataValidation type="decimal" allowBlank="1" sqref="B2:B3 B5:B11"><formula1>0</formula1><formula2>9</formula2></dataValidation><dataValidation type="list" sqref="B4"><formula1>$A$2:$A$4</formula1></dataValidation></dataValidations>
<hyperlinks><hyperlink ref="A4" location="明细!B4" display="B4"/></hyperlinks>
<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>
<rowBreaks count="2" manualBreakCount="1"><brk id="4" max="16383" man="1"/><brk id="9" max="16383"/></rowBreaks>
<colBreaks count="1" manualBreakCount="1"><brk id="3" max="1048575" man="1"/></colBreaks>
<cellWatches><cellWatch r="B4"/></cellWatches>
<ignoredErrors><ignoredError sqref="A4" numberStoredAsText="1"/></ignoredErrors>
<drawing r:id="r1"/><legacyDrawing r:id="r2"/>
<tableParts count="1"><tablePart r:id="r4"/></tableParts>
<extLst>
<ext xmlns:x14="${X14}" xmlns:xm="${XM}" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="expression" priority="3" id="{00000000-0000-0000-0000-000000000001}"><xm:f>汇总!A1&gt;1</xm:f><x14:dxf><font><b/></font></x14:dxf></x14:cfRule><xm:sqref>B4</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext>
<ext xmlns:x14="${X14}" xmlns:xm="${XM}" uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations count="2"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>汇总!A1:A2</xm:f></x14:formula1><xm:sqref>F4</xm:sqref></x14:dataValidation><x14:dataValidation type="list"><x14:formula1><xm:f>汇总!A1:A2</xm:f></x14:formula1><xm:sqref>F5</xm:sqref></x14:dataValidation></x14:dataValidations></ext>
<ext xmlns:x14="${X14}" xmlns:xm="${XM}" uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}"><x14:sparklineGroups>${sparklines('4')}${sparklines('4', '6')}</x14:sparklineGroups></ext>
<ext xmlns:x14="${X14}" xmlns:xm="${XM}" uri="{01252117-D84E-4E92-8308-4BE1C098FCBB}"><x14:ignoredErrors><x14:ignoredError numberStoredAsText="1"><xm:sqref>A4</xm:sqref></x14:ignoredError></x14:ignoredErrors></ext>
</extLst>${more}
</worksheet>`;

const CHART = `<c:chartSpace xmlns:c="${DRAWING}/chart" xmlns:a="${DRAWING}/main"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>明细!$B$2:$B$11</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`;

const ANCHORED_CHART = `<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main" xmlns:r="${OFFICE}"><xdr:twoCellAnchor><xdr:from><xdr:col>7</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>3</xdr:row><xdr:rowOff>9</xdr:rowOff></xdr:from><xdr:to><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>9</xdr:row><xdr:rowOff>9</xdr:rowOff></xdr:to><xdr:graphicFrame><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="图表"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${DRAWING}/chart"><c:chart xmlns:c="${DRAWING}/chart" r:id="r1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`;

const NOTE_BOX = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="_x0000_s1" type="#_x0000_t202"><x:ClientData ObjectType="Note"><x:Anchor>1, 15, 3, 2, 3, 31, 7, 1</x:Anchor><x:Row>3</x:Row><x:Column>0</x:Column></x:ClientData></v:shape></xml>`;

/**
 * A workbook put together by hand with nearly everything that refers to rows: its sheet `明细` has ten lines in the rows 2 to 11,
 * and all of the rest is about them; `汇总` sums them up.
 * @param more markup behind all that the first sheet says
 */
export function richWorkbook(more = ''): Uint8Array {
  const parts: Readonly<Record<string, string>> = {
    '_rels/.rels': ROOT_RELATIONSHIPS,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="明细" sheetId="1" r:id="r1"/><sheet name="汇总" sheetId="4" r:id="r2"/></sheets><definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">明细!$A$1:$C$11</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">明细!$A$1:$C$11</definedName><definedName name="第四行">明细!$B$4</definedName></definedNames><calcPr calcId="191029"/></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(
      ['r1', 'worksheet', 'worksheets/sheet1.xml'],
      ['r2', 'worksheet', 'worksheets/sheet2.xml'],
      ['r3', 'styles', 'styles.xml'],
      ['r4', 'sharedStrings', 'sharedStrings.xml'],
      ['r5', 'calcChain', 'calcChain.xml'],
    ),
    'xl/styles.xml': STYLES,
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}" count="10" uniqueCount="1"><si><t>一行</t></si></sst>`,
    'xl/calcChain.xml': `<calcChain xmlns="${MAIN}"><c r="C2" i="1"/></calcChain>`,
    'xl/worksheets/sheet1.xml': sheet(more),
    'xl/worksheets/sheet2.xml': `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1"><f>SUM(明细!B2:B11)</f><v>55</v></c></row><row r="2"><c r="A2"><f>明细!B4+第四行</f><v>6</v></c></row></sheetData></worksheet>`,
    'xl/worksheets/_rels/sheet1.xml.rels': relationships(
      ['r1', 'drawing', '../drawings/drawing1.xml'],
      ['r2', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
      ['r3', 'comments', '../comments1.xml'],
      ['r4', 'table', '../tables/table1.xml'],
    ),
    'xl/tables/table1.xml': `<table xmlns="${MAIN}" id="1" name="表" displayName="表" ref="A15:B17"><autoFilter ref="A15:B17"/><tableColumns count="2"><tableColumn id="1" name="名称"/><tableColumn id="2" name="金额"/></tableColumns></table>`,
    'xl/comments1.xml': `<comments xmlns="${MAIN}"><authors><author>甲</author></authors><commentList><comment ref="A4" authorId="0"><text><r><t>见文件</t></r></text></comment></commentList></comments>`,
    'xl/drawings/drawing1.xml': ANCHORED_CHART,
    'xl/drawings/vmlDrawing1.vml': NOTE_BOX,
    'xl/drawings/_rels/drawing1.xml.rels': relationships(['r1', 'chart', '../charts/chart1.xml']),
    'xl/charts/chart1.xml': CHART,
  };
  const overrides = Object.entries(TYPES).map(
    ([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`,
  );
  const types = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="${RELATIONSHIPS}"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>${overrides.join('')}</Types>`;
  const all = { '[Content_Types].xml': types, ...parts };
  return packageOf(Object.fromEntries(Object.entries(all).map(([name, xml]) => [name, DECLARATION + xml])));
}
