import { IUniverInstanceService, LocaleType, UniverInstanceType } from '@univerjs/core';
import type { Univer, Workbook } from '@univerjs/core';
import { readStyledWorkbook } from '../../../src/hosts/file/read-styled-workbook';
import type { Refusal } from '../../../src/hosts/grid/allowed-commands';
import { addEngine, layIn, startEngine } from '../../../src/hosts/grid/engine';
import { GridHost } from '../../../src/hosts/grid/grid-host';
import { bookData } from '../../../src/hosts/grid/model/book-data';
import { cellMatrix } from '../../../src/hosts/grid/model/cell-matrix';
import { sheetData } from '../../../src/hosts/grid/model/sheet-data';
import { packCells } from '../../../src/ooxml/styles/packed-cells';
import { GridPerson } from './grid-person';

/** A file that lies in a spreadsheet without a screen. */
export interface OpenedFile {
  readonly bytes: Uint8Array;
  readonly univer: Univer;
  readonly host: GridHost;
  readonly workbook: Workbook;
  readonly person: GridPerson;
  /** Why commands were refused, in their order. */
  readonly refused: readonly Refusal[];
  /** Takes the file out of the spreadsheet. */
  readonly close: () => void;
}

let started: Univer | undefined;
let files = 0;

/** One spreadsheet for all files, as on the page. */
function spreadsheet(): Univer {
  if (started) return started;
  started = startEngine(LocaleType.ZH_CN, {});
  addEngine(started);
  return started;
}

afterAll(() => {
  started?.dispose();
  started = undefined;
});

/**
 * Lays a file into the spreadsheet, as the page does.
 * @param finishTyping what the person is typing as the host asks for an end of it
 */
export async function opened(
  bytes: Uint8Array,
  finishTyping?: (person: GridPerson) => void,
): Promise<OpenedFile> {
  const univer = spreadsheet();
  const id = `book${++files}`;
  const { spreadsheet: read, kept } = await readStyledWorkbook(bytes, 'book.xlsx');
  const sheets = await Promise.all(
    read.sheets.map(async (sheet, tab) => ({
      ...sheetData(sheet, `sheet${tab + 1}`, read.styles),
      cellData: await cellMatrix(packCells(sheet.cells)),
    })),
  );
  const { styles, definedNames } = read;
  layIn(univer, bookData({ id, name: 'book.xlsx', sheets, styles, definedNames }, LocaleType.ZH_CN));
  const protectedSheets = new Set(
    read.sheets.flatMap(({ isProtected }, tab) => (isProtected ? [`sheet${tab + 1}`] : [])),
  );
  const books = univer.__getInjector().get(IUniverInstanceService);
  const workbook = books.getUnit<Workbook>(id, UniverInstanceType.UNIVER_SHEET);
  if (!workbook) throw new Error(id);
  const person = new GridPerson(univer, workbook);
  const refused: Refusal[] = [];
  let isTyping = finishTyping !== undefined;
  const host = new GridHost(
    univer,
    { id, protectedSheets, kept },
    {
      redraw: () => undefined,
      endEditing: () => {
        if (isTyping) finishTyping?.(person);
        isTyping = false;
        return Promise.resolve();
      },
      reveal: () => undefined,
      refuse: (why) => refused.push(why),
    },
  );
  books.focusUnit(id);
  return {
    bytes,
    univer,
    host,
    workbook,
    person,
    refused,
    close: () => {
      host.dispose();
      books.disposeUnit(id);
    },
  };
}
