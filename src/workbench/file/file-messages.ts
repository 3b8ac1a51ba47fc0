import type { SheetData } from '../../hosts/grid/model/sheet-data';
import type { ChangedWorkbook } from '../../hosts/port/snapshot';
import type { FaultDetails, UnreadableCode } from '../../hosts/file/unreadable-file';
import type { SnapshotPiece } from '../../hosts/port/snapshot-pieces';
import type { StyledWorkbook } from '../../hosts/file/read-styled-workbook';
import type { PackedCells } from '../../ooxml/styles/packed-cells';
import type { RefusalCode, RefusalDetails } from '../../ooxml/patch/patch-refusal';
import type { StyledSpreadsheet } from '../../ooxml/styles/styled-spreadsheet';

/** What is known of a file that was opened, its sheets apart. */
export interface FileFacts
  extends
    Pick<StyledSpreadsheet, 'styles' | 'activeSheet' | 'definedNames'>,
    Omit<StyledWorkbook, 'spreadsheet'> {
  /** The ids of the sheets that are protected. */
  readonly protectedSheets: ReadonlySet<string>;
}

/** To the worker that has a file open. */
export type FileRequest =
  | { readonly kind: 'open'; readonly name: string; readonly bytes: Uint8Array }
  | SnapshotPiece
  /** Of the snapshot that was sent before. */
  | { readonly kind: 'save'; readonly changes: Omit<ChangedWorkbook, 'snapshot'> };

/** From it. */
export type FileAnswer =
  /** How much of the file is read, from 0 to 1. */
  | { readonly kind: 'progress'; readonly share: number }
  /** Sheets come one by one, so that the page never has to take over all of them at a stretch. */
  | { readonly kind: 'sheet'; readonly sheet: SheetData; readonly cells: PackedCells }
  | { readonly kind: 'opened'; readonly facts: FileFacts }
  | { readonly kind: 'unreadable'; readonly code: UnreadableCode; readonly details: FaultDetails }
  | { readonly kind: 'saved'; readonly bytes: Uint8Array }
  | { readonly kind: 'refused'; readonly code: RefusalCode; readonly details: RefusalDetails }
  | { readonly kind: 'failed'; readonly reason: string };
