import type { Amount } from '../../amount/amount';
import { convert } from '../../amount/unit';
import type { Address } from '../../workbook/address';
import { grouped } from '../../common/grouped';
import { oncePer } from '../../common/once-per';
import type { Row } from '../tables/row';
import type { Table } from '../tables/table';
import { blockOf, figuresIn, functionalClass, leavesByCode, totalRows } from '../tables/selection';
import type { Book } from '../tables/book';
import { FUND_TABLES } from '../tables/fund-sources';
import { inYuan, roundingOf } from '../tables/rounding';
import { observation } from './rule';
import type { Judgement } from './rule';
import { FiscalCoverage } from './fiscal-coverage';

/** Rows of a table of all expenditure whose code another table lacks. */
export interface Missing {
  readonly code: string;
  readonly rows: readonly Row[];
}

/** What the absence of rows amounts to. */
export interface Loss {
  /** `lost`: other money cannot pay for them; `paid`: it can; `unknown`: how much of it there is cannot be told. */
  readonly kind: 'none' | 'lost' | 'paid' | 'unknown';
  readonly codes: readonly string[];
  readonly rows: readonly Row[];
  /** In 元. */
  readonly amount: Amount;
}

/**
 * Whether rows are missing from a table of fiscal appropriations. Rows may be absent because other money pays for them;
 * they are lost for certain where they are more than all the other money of their class, or, taken together with those
 * of classes that do not tell, more than all there is. Only what is lost for certain is told.
 * @param column the column of the rows that says how much
 * @param whole whether none of that column is other money
 */
export function assessLoss(
  coverage: FiscalCoverage,
  missing: readonly Missing[],
  column: string,
  whole: boolean,
): Loss {
  const rows = missing.flatMap((each) => each.rows).filter((row) => hasMoney(row, column));
  const proven = new Set(whole ? rows : beyondOtherMoney(coverage, rows, column));
  const rest = rows.filter((row) => !proven.has(row));
  const other = coverage.otherMoney();
  const restIsLost = other !== undefined && exceeds(rest, column, other);
  const lost = rows.filter((row) => restIsLost || proven.has(row));
  const isKnown =
    other !== undefined ||
    rest.every((row) => coverage.otherMoneyIn(functionalClass(row) ?? '') !== undefined);
  if (rows.length === 0) return loss('none', missing, rows, column);
  if (lost.length > 0) return loss('lost', missing, lost, column);
  return loss(isKnown ? 'paid' : 'unknown', missing, rest, column);
}

/** The rows of the classes that have less other money than rows are missing. */
function beyondOtherMoney(coverage: FiscalCoverage, rows: readonly Row[], column: string): Row[] {
  return [...grouped(rows, (row) => functionalClass(row) ?? '')].flatMap(([code, own]) => {
    const other = coverage.otherMoneyIn(code);
    return other !== undefined && exceeds(own, column, other) ? own : [];
  });
}

function exceeds(rows: readonly Row[], column: string, amount: Amount): boolean {
  const figures = figuresIn(rows, column);
  return inYuan(figures).minus(roundingOf(figures)).compareTo(amount) > 0;
}

function loss(kind: Loss['kind'], missing: readonly Missing[], rows: readonly Row[], column: string): Loss {
  const told = new Set(rows);
  const codes = missing.filter((each) => each.rows.some((row) => told.has(row))).map(({ code }) => code);
  return { kind, codes, rows, amount: inYuan(figuresIn(rows, column)) };
}

function hasMoney(row: Row, column: string): boolean {
  return !(row.figures.get(column)?.amount?.isZero ?? true);
}

/** What a rule says of a loss: a finding at the title of the table that lacks the rows. */
export function judgeLoss(lacking: Table, loss: Loss, column: string): Judgement {
  const at = lacking.titleAt ?? { sheet: lacking.sheet, row: lacking.range.top, column: lacking.range.left };
  if (loss.kind === 'none' || loss.kind === 'paid') return observation({ outcome: 'pass', at });
  const values = {
    table: lacking.layout.title,
    count: loss.codes.length,
    codes: loss.codes.join('、'),
    amount: convert(loss.amount, '元', lacking.unit),
    unit: lacking.unit,
  };
  const cells = loss.rows.flatMap((row) => placeOf(row, column));
  return observation({ outcome: loss.kind === 'lost' ? 'fail' : 'cannot-judge', at, cells, values });
}

function placeOf(row: Row, column: string): Address[] {
  const figure = row.figures.get(column);
  return figure ? [{ sheet: figure.sheet, row: figure.row, column: figure.column }] : [];
}

/** The functional codes of 支出总表 that no table of a fund has. */
export const lostCodes = oncePer((book: Book): Loss => {
  const listed = new Set(FUND_TABLES.flatMap(({ table }) => codesOf(book.table(table))));
  const detail = book.table('expenditure');
  const block = detail && blockOf(detail);
  const missing = [...(block ? leavesByCode(block, 'functional') : [])]
    .filter(([code]) => !listed.has(code))
    .map(([code, rows]) => ({ code, rows }));
  return assessLoss(FiscalCoverage.of(book), missing, 'total', false);
});

/**
 * Whether the rows of 一般公共预算支出表 are known not to be all there: it has no total row, and codes are lost.
 * Its sums are then lower bounds, and what does not reach the other tables is said once, as lost rows.
 */
export function hasLostRows(book: Book): boolean {
  const general = book.table('general-budget');
  const block = general && blockOf(general);
  return block !== undefined && totalRows(block).length === 0 && lostCodes(book).kind === 'lost';
}

function codesOf(table: Table | undefined): string[] {
  return (table?.blocks ?? []).flatMap((block) => [...leavesByCode(block, 'functional').keys()]);
}
