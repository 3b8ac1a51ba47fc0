import type { Unit } from '../../../amount/unit';
import type { Address } from '../../../workbook/address';
import { contentOf, isBlank } from '../../../workbook/cell';
import type { CellContent } from '../../../workbook/cell';
import type { Language } from '../../../common/language';
import { sanitise } from '../../../common/plain-text';
import type { AbsentRow, Cause, CauseKind, Certainty, Correction, ErrorType } from '../../locating/cause';
import type { Severity } from '../../identities/rule';
import type { Book } from '../../tables/book';
import { tableAt } from '../../tables/selection';
import type { Table } from '../../tables/table';
import { commonPower } from '../causes/amount-digits';
import type { MessageContext } from '../causes/message-context';
import { absentNote } from '../causes/notes';
import { labelledSentence } from '../causes/cause-sentence';
import { causeFingerprint } from '../fingerprint';
import { messagesIn } from '../messages';
import { columnTitle, figureName } from '../causes/figure-names';
import { standing } from '../causes/shown-figures';
import { newRowCells } from './new-row-cells';
import type { NewRowCell } from './new-row-cells';
import { prevailingFormat } from './prevailing-format';

/** A cell to correct: what stands there, for people and for whoever writes the correction. */
export interface CorrectionView {
  readonly at: Address;
  readonly label: string;
  /** For people; null where nothing stands there. */
  readonly shown: string | null;
  /** For people; null where the cell should be empty. */
  readonly shownProposed: string | null;
  /** A plain decimal in the unit of the table; null where the cell should hold no amount. */
  readonly proposed: string | null;
  /** The name that belongs there; null where none does. */
  readonly name: string | null;
  /** Whether a name stands there that has nowhere to go: nothing may be written. */
  readonly isTaken: boolean;
  readonly unit: Unit;
  readonly decimals: number;
  /** The number format in which the column shows such amounts; null where it shows none, or no amount belongs here. */
  readonly format: string | null;
  /** What stood in the cell when it was checked. */
  readonly standing: CellContent;
}

/** A row to insert. */
export interface AbsentRowView {
  /** Where it belongs, its name, its amounts. */
  readonly sentence: string;
  readonly name: string | null;
  /** A cell of the row before which it belongs, and what stood there. */
  readonly before: Address;
  readonly standing: CellContent;
  /** In the cells of that row; each called by its column alone, for the row's name is another. */
  readonly amounts: readonly CorrectionView[];
  /** What the new row holds, names and amounts; empty where its name is not known well enough to write it. */
  readonly cells: readonly NewRowCell[];
}

/** A cause as it is shown. */
export interface CauseView {
  readonly id: string;
  readonly kind: CauseKind;
  readonly errorType: ErrorType;
  readonly certainty: Certainty;
  readonly severity: Severity;
  /** What went wrong, in as few words as name it. */
  readonly title: string;
  readonly sentence: string;
  /** The place of its table among the report's. */
  readonly table: number;
  /** Of cells that are there. */
  readonly corrections: readonly CorrectionView[];
  readonly absent: readonly AbsentRowView[];
  /** The ids of the findings it explains. */
  readonly explains: readonly string[];
  /** By which power of ten the amounts of all cells are too large, where they were mistyped, or counted in another unit. */
  readonly power?: number;
  /** How many identities hold once it is mended. */
  readonly satisfiedCount: number;
  /** The same for the same cause over the same figures, and for no other. */
  readonly fingerprint: string;
}

/** A cause as plain data. */
export function causeView(cause: Cause, book: Book, language: Language): CauseView {
  const { id, kind, errorType, certainty, severity, table, absent, explains, satisfiedCount } = cause;
  const power =
    errorType === 'separator' || errorType === 'unit' ? commonPower(cause.corrections) : undefined;
  const added = new Set(absent.flatMap(({ amounts }) => amounts));
  const view = (correction: Correction) => correctionView(correction, cause, book, language);
  return {
    id,
    kind,
    errorType,
    certainty,
    severity,
    title: messagesIn(language).page.errorTypes[errorType],
    sentence: labelledSentence(cause, book, language),
    table: book.tables.indexOf(table),
    corrections: cause.corrections.filter((each) => !added.has(each)).map(view),
    absent: absent.map((row) =>
      absentRowView(row, cause, { book, language, certainty }, (each) => ({
        ...view(each),
        label: columnTitle(each.at, book, language),
      })),
    ),
    explains: explains.map((finding) => finding.id),
    ...(power !== undefined && { power }),
    satisfiedCount,
    fingerprint: causeFingerprint(cause),
  };
}

function correctionView(
  correction: Correction,
  { errorType, table }: Cause,
  book: Book,
  language: Language,
): CorrectionView {
  const { at, proposed, name, unit, decimals } = correction;
  const home = tableAt(book, at) ?? table;
  return {
    at,
    label: figureName(correction, book, language),
    shown: standing(correction, errorType, { book, language }) ?? null,
    shownProposed: proposed?.toGrouped(decimals) ?? (name === undefined ? null : sanitise(name)),
    proposed: proposed?.toString(decimals) ?? null,
    name: name ?? null,
    isTaken: correction.isTaken ?? false,
    unit,
    decimals,
    format: (proposed && prevailingFormat(proposed, home, at.column, book)) ?? null,
    standing: contentOf(book.workbook.cell(at)),
  };
}

function absentRowView(
  row: AbsentRow,
  { table }: Cause,
  context: MessageContext,
  view: (correction: Correction) => CorrectionView,
): AbsentRowView {
  const { book } = context;
  const { name, amounts } = row;
  const before = firstCellIn(amounts[0].at, table, book);
  return {
    sentence: absentNote(row, context),
    name: name ?? null,
    before,
    standing: contentOf(book.workbook.cell(before)),
    amounts: amounts.map(view),
    cells: newRowCells(row, table, book),
  };
}

/** The first cell of a table's row that holds something: its name mostly, by which the row is known again. */
function firstCellIn({ sheet, row }: Address, { range }: Table, { workbook }: Book): Address {
  const cells = workbook.sheet(sheet)?.row(row)?.cells ?? [];
  const first = cells.find((cell) => cell.column >= range.left && !isBlank(cell));
  return { sheet, row, column: first?.column ?? range.left };
}
