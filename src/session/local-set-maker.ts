import { buildSet } from '../budget/disclosure/building/build-set';
import { dataOf, likeliestPack } from '../budget/disclosure/data-of';
import type { DataOfWorkbook } from '../budget/disclosure/data-of';
import { withDepartment } from '../budget/disclosure/data/disclosure-data';
import type { DisclosureSet } from '../budget/disclosure/set/set-table';
import { packs } from '../budget/layouts/packs';
import { readBook } from '../budget/reading/read-book';
import { faultText, noteMessage, noticeText } from '../budget/reporting/base-sheet/messages';
import type { Language } from '../common/language';
import { disclosureSheets } from '../budget/sheets/set/disclosure-sheets';
import type { Book } from '../budget/tables/book';
import { HostFault } from '../hosts/port/host-fault';
import { workbookOf } from '../hosts/port/snapshot';
import type { Snapshot } from '../hosts/port/snapshot';
import type { SheetPlan } from '../workbook/sheet-plan';
import type { Workbook } from '../workbook/workbook';
import { SET_LAYOUTS } from './set-maker';
import type { SetLayout, SetMaker, SetNote, SetOptions, SetOutline, SetTotals } from './set-maker';

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
  const { kind, source, layout, year, department, names, notes } = prepared;
  return { kind, source, layout, year, department, names, notes };
}

/** Makes the disclosure set of a workbook: from its base sheets where it has any, else from its own tables. */
export function prepareSet(workbook: Workbook, options: SetOptions): PreparedSet {
  const book = readBook(workbook);
  const found = dataOf(book);
  if (found.kind === 'nothing') return { kind: 'nothing' };
  if (found.kind === 'faulty') {
    const faults = found.faults.map((fault) => ({ text: faultText(fault, options.language), at: fault.at }));
    return { kind: 'faults', faults };
  }
  const layout = layoutOf(book, options);
  const { department } = found.data;
  const data = withDepartment(found.data, { year: options.year, name: options.department });
  const set = buildSet(data, packOf(layout), { dataIncluded: false });
  return {
    kind: 'ready',
    source: found.kind,
    layout,
    year: department.year,
    department: department.name,
    names: sheetsOf(set, options.totals).map(({ name }) => name),
    notes: notesOf(found, options.language),
    sheets: (names) =>
      sheetsOf(named(set, names), options.totals).map((plan, i) => ({
        ...plan,
        name: names[i] ?? plan.name,
      })),
  };
}

function sheetsOf(set: DisclosureSet, totals: SetTotals): SheetPlan[] {
  return disclosureSheets(set, { totals });
}

/** The set with its tables under other names; the first name is of the contents, to which nothing leads. */
function named(set: DisclosureSet, [, ...names]: readonly string[]): DisclosureSet {
  return { ...set, tables: set.tables.map((table, i) => ({ ...table, sheet: names[i] ?? table.sheet })) };
}

/** The layout that was asked for, else the likeliest. */
function layoutOf(book: Book, { layout }: SetOptions): SetLayout {
  if (layout !== undefined) return layout;
  const { key } = likeliestPack(book);
  return SET_LAYOUTS.find((each) => each === key) ?? SET_LAYOUTS[0];
}

function packOf(layout: SetLayout) {
  const pack = packs.find(({ key }) => key === layout);
  if (!pack) throw new Error(`There is no layout pack ${layout}`);
  return pack;
}

type Usable = Extract<DataOfWorkbook, { kind: 'base-sheets' | 'tables' }>;

function notesOf(found: Usable, language: Language): SetNote[] {
  if (found.kind === 'base-sheets') {
    return found.notices.map((notice) => ({
      text: noticeText(notice, language),
      ...('at' in notice && { at: notice.at }),
    }));
  }
  return found.notes.map((note) => {
    const [at] = 'from' in note ? note.from : [];
    const text = Object.values(noteMessage(note, language)).filter(Boolean).join(' ');
    return { text, ...(at && { at }) };
  });
}
