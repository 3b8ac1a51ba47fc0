import { readStyledWorkbook } from '../../src/hosts/file/read-styled-workbook';
import { sheetData } from '../../src/hosts/grid/model/sheet-data';
import { GridView } from '../../src/hosts/grid/screen/grid-view';
import { packCells } from '../../src/ooxml/styles/packed-cells';

/** Lays a workbook into the spreadsheet on a page with nothing else. Gives the moment when the spreadsheet itself begins to. */
async function layIn(file: Blob): Promise<number> {
  const place = document.getElementById('grid');
  if (!place) throw new Error('There is no place for the spreadsheet');
  const nobody = { refused: () => undefined, revealed: () => undefined, pointed: () => undefined };
  const grid = await GridView.start(place, 'zh-CN', nobody);
  const { spreadsheet, kept } = await readStyledWorkbook(
    new Uint8Array(await file.arrayBuffer()),
    'book.xlsx',
  );
  const { styles, activeSheet, definedNames } = spreadsheet;
  const sheets = await grid.takeOver(
    spreadsheet.sheets.map((sheet, tab) => ({
      sheet: sheetData(sheet, `sheet${tab + 1}`, styles),
      cells: packCells(sheet.cells),
    })),
  );
  const start = performance.now();
  grid.open(
    { name: 'book.xlsx', sheets, styles, activeSheet, definedNames, protectedSheets: new Set(), kept },
    'zh-CN',
  );
  return start;
}

document.querySelector('input')?.addEventListener('change', ({ target }) => {
  const [file] = (target as HTMLInputElement).files ?? [];
  const said = document.querySelector('output');
  if (file && said) void layIn(file).then((start) => (said.value = String(start)));
});
