import type { Refusal } from '../../hosts/grid/allowed-commands';
import type { RefusalCode, RefusalDetails } from '../../ooxml/patch/patch-refusal';

/** A sample workbook that can be opened. */
export type SampleName = 'typed' | 'pasted' | 'repaired';

/** Every text of the page around the pane and the spreadsheet. */
export interface WorkbenchMessages {
  readonly title: string;
  readonly open: string;
  readonly openHint: string;
  readonly samples: string;
  readonly sampleNames: Readonly<Record<SampleName, string>>;
  readonly download: string;
  readonly downloadHint: string;
  readonly nothingToDownload: string;
  /** Where all changes have been downloaded. */
  readonly allDownloaded: string;
  /** The name of a workbook that is downloaded, by the name it was opened under. */
  readonly downloadName: (name: string) => string;
  readonly otherLanguage: string;
  readonly changed: string;
  readonly areas: { readonly grid: string; readonly pane: string };
  readonly drop: string;
  readonly opening: (name: string) => string;
  readonly cancel: string;
  readonly close: string;
  readonly highlights: {
    /** How many causes there are, and how many of them are shown: one to three. */
    readonly title: (causes: number, shown: number) => string;
    readonly lead: string;
    /** The same over a file of the user's own. */
    readonly ownTitle: (causes: number, shown: number) => string;
    readonly ownLead: string;
  };
  /** Past the header and the spreadsheet. */
  readonly skipToPane: string;
  readonly overview: {
    readonly title: string;
    readonly toGrid: string;
  };
  readonly fault: {
    readonly title: (name: string) => string;
    readonly tooMany: string;
    readonly internal: (reason: string) => string;
  };
  readonly notices: {
    readonly macros: string;
    readonly legacy: string;
    readonly saved: (name: string) => string;
  };
  readonly refused: Readonly<Record<Refusal, string>>;
  readonly unsaved: {
    readonly title: string;
    readonly text: (name: string) => string;
    /** Downloads the changes first. */
    readonly download: string;
    readonly goOn: string;
  };
  readonly notSaved: {
    readonly title: string;
    readonly reasons: Readonly<Record<RefusalCode, (details: RefusalDetails) => string>>;
    readonly internal: (reason: string) => string;
  };
}
