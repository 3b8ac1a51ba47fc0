import {
  disclosureSheets,
  faultText,
  makeSet,
  noteText,
  noticeText,
  renamedSheets,
  sourceErrors,
} from '../budget';
import type { BaseNotice, DerivationNote } from '../budget';
import type { Language } from '../common/language';
import { HostFault } from '../hosts/port/host-fault';
import { workbookOf } from '../hosts/port/snapshot';
import type { Snapshot } from '../hosts/port/snapshot';
import type { SheetPlan } from '../workbook/sheet-plan';
import type { Workbook } from '../workbook/workbook';
import { SET_LAYOUTS } from './set-maker';
import type { SetMaker, SetNote, SetOptions, SetOutline } from './set-maker';

/** A set that only has to be laid out under the names that its sheets get. */
export type PreparedSet =
  | (Extract<SetOutline, { kind: 'ready' }> & {
      readonly sheets: (names: readonly string[]) => readonly SheetPlan[];
    })
  | Exclude<SetOutline, { kind: 'ready' }>;

/** How a set is made of a workbook. */
export type PrepareSet = (workbook: Workbook, options: SetOptions) => PreparedSet;

/** Makes sets where it is called: in a worker, or in a test. It cannot be interrupted. */
export class LocalSetMaker implements SetMaker {
  private workbook: Workbook | undefined;
  private prepared: PreparedSet = { kind: 'nothing' };

  constructor(private readonly prepareSet: PrepareSet) {}

  async read(snapshot: Snapshot, options: SetOptions): Promise<SetOutline> {
    this.workbook = workbookOf(snapshot);
    return this.prepare(options);
  }

  prepare(options: SetOptions): Promise<SetOutline> {
    if (!this.workbook) return Promise.reject(new HostFault('gone', 'nothing has been read'));
    this.prepared = this.prepareSet(this.workbook, options);
    return Promise.resolve(outlineOf(this.prepared));
  }

  sheets(names: readonly string[]): Promise<readonly SheetPlan[]> {
    if (this.prepared.kind !== 'ready') return Promise.reject(new HostFault('gone', 'no set is ready'));
    return Promise.resolve(this.prepared.sheets(names));
  }

  cancel(): void {
    // What is called here has come to its end before anybody could ask to give it up.
  }
}

/** Without the function, which no message can carry. */
function outlineOf(prepared: PreparedSet): SetOutline {
  if (prepared.kind !== 'ready') return prepared;
  const { kind, source, layout, year, department, names, notes, errors } = prepared;
  return { kind, source, layout, year, department, names, notes, errors };
}

/** Makes the disclosure set of a workbook, to be laid out once its sheets have their names. */
export function prepareSet(workbook: Workbook, options: SetOptions): PreparedSet {
  const { language, totals } = options;
  const made = makeSet(workbook, options);
  if (made.kind === 'nothing') return { kind: 'nothing' };
  if (made.kind === 'faulty') {
    return {
      kind: 'faults',
      faults: made.faults.map((fault) => ({ text: faultText(fault, language), at: fault.at })),
    };
  }
  const { set, stated } = made;
  return {
    kind: 'ready',
    source: made.kind,
    layout: SET_LAYOUTS.find((each) => each === set.pack) ?? SET_LAYOUTS[0],
    year: stated.year,
    department: stated.name,
    names: disclosureSheets(set, { totals }).map(({ name }) => name),
    notes:
      made.kind === 'tables'
        ? made.notes.map((note) => ofNote(note, language))
        : made.notices.map((notice) => ofNotice(notice, language)),
    errors: made.kind === 'tables' ? sourceErrors(workbook, options.dismissed) : 0,
    sheets: (names) => renamedSheets(set, names, { totals }),
  };
}

function ofNotice(notice: BaseNotice, language: Language): SetNote {
  return { text: noticeText(notice, language), ...('at' in notice && { at: notice.at }) };
}

function ofNote(note: DerivationNote, language: Language): SetNote {
  const [at] = 'from' in note ? note.from : [];
  return { text: noteText(note, language), ...(at && { at }) };
}
