import type { Unit } from '../../../amount/unit';
import type { Range } from '../../../workbook/address';
import { pick } from '../../../common/language';
import type { Language } from '../../../common/language';
import type { CheckResult, Counts } from '../../checking/check-book';
import type { Finding } from '../../checking/finding';
import { COUNTED, noCounts } from '../../checking/judged';
import { isUnregistered } from '../../layouts/unregistered';
import { mainSet } from '../../tables/sets/table-sets';
import { isOfPack } from '../../tables/table';
import type { Table } from '../../tables/table';
import { tallyOf } from '../tally';
import type { Tally } from '../tally';
import type { FindingView } from './finding-view';

/** A table that was recognised. */
export interface TableView {
  /** Its number in the layout, empty where it has none. */
  readonly number: string;
  /** Whether no pack describes it: it was read by its own headings. */
  readonly isUnregistered: boolean;
  /** Its standard title. */
  readonly title: string;
  readonly sheet: string;
  /** Whether its sheet is. */
  readonly isHidden: boolean;
  readonly range: Range;
  readonly unit: Unit;
  readonly decimals: number;
  /** From 0 to 1: how well it fits its layout. */
  readonly score: number;
  /** Of the identities whose subject stands in it, without those that a user has explained. */
  readonly identities: Counts;
  readonly tally: Tally;
}

/** A table of the layout that no sheet holds. */
export interface AbsentTableView {
  readonly number: string;
  readonly title: string;
  /** Whether it is to be there: no excerpt promises it, and nobody has said that it is not published. */
  readonly isMissed: boolean;
}

/**
 * The tables of a book as plain data, in its order.
 * @param findings all that are open in it
 * @param settled what a user has said is no error, which counts nowhere
 */
export function tableViews(
  { book, equations }: CheckResult,
  findings: readonly FindingView[],
  settled: ReadonlySet<Finding>,
  language: Language,
): TableView[] {
  const counts = new Map(book.tables.map((table) => [table, noCounts()]));
  const explained = new Set([...settled].map(({ equation }) => equation));
  for (const { equation, evaluation } of equations) {
    if (explained.has(equation)) continue;
    const [subject] = equation.subjects;
    const table = book.tables.find((each) => standsIn(subject, each));
    const own = table && counts.get(table);
    if (own) own[COUNTED[evaluation.outcome]]++;
  }
  return book.tables.map((table, i) => ({
    number: table.layout.number,
    isUnregistered: isUnregistered(table),
    title: pick(table.layout.title, language),
    sheet: table.sheet,
    isHidden: book.workbook.sheet(table.sheet)?.hidden ?? false,
    range: table.range,
    unit: table.unit,
    decimals: table.decimals,
    score: table.recognition.score,
    identities: counts.get(table) ?? noCounts(),
    tally: tallyOf(findings.filter((finding) => finding.table === i)),
  }));
}

/** The tables that the layouts in use know and the set that counts lacks. */
export function absentTables({ book, notChecked }: CheckResult, language: Language): AbsentTableView[] {
  const set = mainSet(book);
  const packs = new Set(set.tables.map(({ pack }) => pack));
  const missed = new Set(
    notChecked.filter(({ kind }) => kind === 'absent-table').map(({ prescribed }) => prescribed?.layout),
  );
  return [...packs].flatMap((pack) =>
    pack.tables
      .filter(({ key }) => !set.tables.some((table) => isOfPack(table, pack) && table.layout.key === key))
      .map((layout) => ({
        number: layout.number,
        title: pick(layout.title, language),
        isMissed: missed.has(layout),
      })),
  );
}

/** Whether a cell stands in a table. */
export function standsIn(
  at: { readonly sheet: string; readonly row: number },
  { sheet, range }: Table,
): boolean {
  return sheet === at.sheet && range.top <= at.row && at.row <= range.bottom;
}
