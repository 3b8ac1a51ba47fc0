import type { FaultDetails, UnreadableCode } from '../hosts/file/unreadable-file';
import type { Refusal } from '../hosts/grid/allowed-commands';
import type { Address } from '../workbook/address';
import type { RefusalCode, RefusalDetails } from '../ooxml/patch/patch-refusal';
import type { SampleName } from './messages/messages';

/** Which file to open. */
export type Source =
  | { readonly kind: 'file'; readonly file: File }
  | { readonly kind: 'sample'; readonly sample: SampleName };

/** The workbook that is open. */
export interface OpenFile {
  /** With its ending. */
  readonly name: string;
  readonly sample?: SampleName;
  /** Whether the file itself can be changed; an .xls cannot. */
  readonly canBePatched: boolean;
}

/** Something that the user has to read, and may have to answer. */
export type Question =
  | {
      readonly kind: 'unreadable';
      readonly name: string;
      readonly code: UnreadableCode;
      readonly details: FaultDetails;
    }
  | { readonly kind: 'not-opened'; readonly name: string; readonly reason: string }
  | { readonly kind: 'not-saved'; readonly code: RefusalCode; readonly details: RefusalDetails }
  | { readonly kind: 'saving-failed'; readonly reason: string }
  /** There are changes that are not downloaded: is the other file to be opened all the same? */
  | { readonly kind: 'discard'; readonly name: string; readonly source: Source };

/** Something said in passing. */
export type Remark =
  | { readonly kind: 'macros' }
  | { readonly kind: 'legacy' }
  | { readonly kind: 'saved'; readonly name: string }
  | { readonly kind: 'several-files' }
  | { readonly kind: 'refused'; readonly why: Refusal };

/** The cell under the pointer, and where on the page its lower left corner is. */
export interface HoveredCell {
  readonly at: Address;
  readonly left: number;
  readonly bottom: number;
}

/** All that the page around the pane and the spreadsheet shows, at one moment. */
export interface WorkbenchState {
  readonly file?: OpenFile | undefined;
  /** Whether there are changes that have not been downloaded. */
  readonly isChanged: boolean;
  /** Whether the workbook was downloaded with changes. */
  readonly wasSaved: boolean;
  /** The file being opened, and how much of it has been read: from 0 to 1. */
  readonly opening?: { readonly name: string; readonly share: number } | undefined;
  readonly isSaving: boolean;
  readonly question?: Question | undefined;
  readonly remark?: Remark | undefined;
  readonly hovered?: HoveredCell | undefined;
  /** What is in front: the overview over the spreadsheet, or either of both where there is no room for both. */
  readonly front: 'overview' | 'grid' | 'pane';
}

export const EMPTY_WORKBENCH: WorkbenchState = {
  isChanged: false,
  wasSaved: false,
  isSaving: false,
  front: 'grid',
};
