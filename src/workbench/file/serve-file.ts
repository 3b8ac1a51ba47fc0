import { readStyledWorkbook } from '../../hosts/file/read-styled-workbook';
import type { ChangedWorkbook } from '../../hosts/port/snapshot';
import { saveWorkbook } from '../../hosts/file/save-workbook';
import { UnreadableFile } from '../../hosts/file/unreadable-file';
import { sheetData } from '../../hosts/grid/model/sheet-data';
import { IncomingSnapshot } from '../../hosts/port/snapshot-pieces';
import { LIMITS, type Limits } from '../../ooxml/package/limits';
import { buffersOf, packCells } from '../../ooxml/styles/packed-cells';
import { PatchRefusal } from '../../ooxml/patch/patch-refusal';
import type { FileAnswer, FileRequest } from './file-messages';

/** What a page can hold beside the file: less than the checker reads. */
export const PAGE_LIMITS: Limits = { ...LIMITS, cells: 2_500_000, sheets: 500 };

/** Sends an answer; what is to be handed over is gone here then. */
export type SendAnswer = (answer: FileAnswer, handedOver?: Transferable[]) => void;

/**
 * Keeps one file, unchanged: reads it to be shown, and puts changes into a copy.
 * @param send sends an answer to whoever asked
 * @returns what takes the requests, in their order
 */
export function serveFile(send: SendAnswer): (request: FileRequest) => void {
  const incoming = new IncomingSnapshot();
  let file: Uint8Array | undefined;
  return (request) => {
    switch (request.kind) {
      case 'open':
        file = request.bytes;
        void answered(send, () => open(request.name, request.bytes, send));
        return;
      case 'save':
        void answered(send, () => save(file, { ...request.changes, snapshot: incoming.take() }, send));
        return;
      case 'snapshot':
      case 'sheet':
      case 'cells':
        incoming.add(request);
    }
  };
}

async function open(name: string, bytes: Uint8Array, send: SendAnswer): Promise<void> {
  const { spreadsheet, ...others } = await readStyledWorkbook(bytes, name, PAGE_LIMITS, (sheets, of) => {
    send({ kind: 'progress', share: sheets / of });
  });
  const { sheets, ...facts } = spreadsheet;
  const ids = sheets.map((_, tab) => `sheet${tab + 1}`);
  for (const [tab, sheet] of sheets.entries()) {
    const cells = packCells(sheet.cells);
    send({ kind: 'sheet', sheet: sheetData(sheet, ids[tab] ?? '', facts.styles), cells }, buffersOf(cells));
  }
  const protectedSheets = new Set(ids.filter((_, tab) => sheets[tab]?.isProtected));
  send({ kind: 'opened', facts: { ...facts, ...others, protectedSheets } });
}

function save(file: Uint8Array | undefined, changes: ChangedWorkbook, send: SendAnswer): Promise<void> {
  if (!file) throw new RangeError('no file is open');
  send({ kind: 'saved', bytes: saveWorkbook(file, changes, PAGE_LIMITS) });
  return Promise.resolve();
}

async function answered(send: SendAnswer, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (error instanceof UnreadableFile) {
      send({ kind: 'unreadable', code: error.code, details: error.details });
    } else if (error instanceof PatchRefusal) {
      send({ kind: 'refused', code: error.code, details: error.details });
    } else {
      send({ kind: 'failed', reason: String(error) });
    }
  }
}
