import { buildSet } from '../../budget/disclosure/building/build-set';
import { withDepartment } from '../../budget/disclosure/data/with-department';
import { dataOf } from '../../budget/disclosure/data-of';
import type { DataOfWorkbook } from '../../budget/disclosure/data-of';
import { likeliestPack } from '../../budget/disclosure/likeliest-pack';
import type { DisclosureSet } from '../../budget/disclosure/set/set-table';
import { packs } from '../../budget/layouts/packs';
import type { Book } from '../../budget/tables/book';
import { readBook } from '../../budget/reading/read-book';
import { faultText, noteMessage, noticeText } from '../../budget/reporting/base-sheet/messages';
import type { Language } from '../../common/language';
import type { Workbook } from '../../workbook/workbook';
import { disclosureSheets } from '../../budget/sheets/set/disclosure-sheets';
import type { SheetPlan } from '../../workbook/sheet-plan';
import type { PreparedSet, SetNote } from './prepared-set';
import { SET_LAYOUTS } from './set-options';
import type { SetLayout, SetOptions, SetTotals } from './set-options';

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
