import { Amount } from '../amount/amount';
import { Sum } from '../amount/sum';
import { convert } from '../amount/unit';
import type { Book } from '../reading/book';
import type { Row } from '../reading/row';
import type { Table } from '../reading/table';
import type { Address } from '../workbook/address';
import { FiscalCoverage } from './fiscal-coverage';
import { seen } from './rule';
import type { Judgement } from './rule';

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
 * they are lost for certain where no other money is in their class, or where they are more than all of it.
 * @param column the column of the rows that says how much
 * @param whole whether the whole of that column is known to be fiscal appropriations
 */
export function assessLoss(book: Book, missing: readonly Missing[], column: string, whole: boolean): Loss {
  const rows = missing
    .flatMap((each) => each.rows)
    .filter((row) => !(row.figures.get(column)?.amount?.isZero ?? true));
  const codes = missing.filter((each) => each.rows.some((row) => rows.includes(row))).map(({ code }) => code);
  const amount = sumOf(rows, column);
  const coverage = FiscalCoverage.of(book);
  const other = coverage.otherMoney();
  const sure =
    whole || rows.some(({ codes: own }) => coverage.isWhole(own.functional?.code.slice(0, 3) ?? ''));
  const kind = sure || (other && amount.compareTo(other) > 0) ? 'lost' : other ? 'paid' : 'unknown';
  return { kind: rows.length === 0 ? 'none' : kind, codes, rows, amount };
}

/** What a rule says of a loss: a finding at the title of the table that lacks the rows. */
export function judgeLoss(lacking: Table, loss: Loss, column: string): Judgement {
  const at = lacking.titleAt ?? { sheet: lacking.sheet, row: lacking.range.top, column: lacking.range.left };
  if (loss.kind === 'none' || loss.kind === 'paid') return seen({ outcome: 'pass', at });
  const values = {
    table: lacking.layout.title,
    count: loss.codes.length,
    codes: loss.codes.join('、'),
    amount: convert(loss.amount, '元', lacking.unit),
    unit: lacking.unit,
  };
  const cells = loss.rows.flatMap((row) => placeOf(row, column));
  return seen({ outcome: loss.kind === 'lost' ? 'fail' : 'cannot-judge', at, cells, values });
}

/** In 元. */
function sumOf(rows: readonly Row[], column: string): Amount {
  const sum = new Sum();
  for (const row of rows) {
    const figure = row.figures.get(column);
    if (figure?.amount) sum.add(convert(figure.amount, figure.unit, '元'));
  }
  return sum.value();
}

function placeOf(row: Row, column: string): Address[] {
  const figure = row.figures.get(column);
  return figure ? [{ sheet: figure.sheet, row: figure.row, column: figure.column }] : [];
}
