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

/**
 * Whether rows are missing from a table of fiscal appropriations. Rows may be absent because other money pays for them;
 * they are missing for certain where no other money is in their class, or where they are more than all of it.
 * @param lacking the table they are missing from
 * @param column the column of `missing` rows that says how much
 * @param whole whether the whole of that column is known to be fiscal appropriations
 */
export function judgeMissing(
  book: Book,
  lacking: Table,
  missing: readonly Missing[],
  column: string,
  whole: boolean,
): Judgement {
  const at = lacking.titleAt ?? { sheet: lacking.sheet, row: lacking.range.top, column: lacking.range.left };
  const rows = missing.flatMap((each) => each.rows).filter((row) => !(row.figures.get(column)?.amount?.isZero ?? true));
  if (rows.length === 0) return seen({ outcome: 'pass', at });
  const coverage = FiscalCoverage.of(book);
  const other = coverage.otherMoney();
  const amount = sumOf(rows, column);
  const sure = whole || rows.some(({ codes }) => coverage.isWhole(codes.functional?.code.slice(0, 3) ?? ''));
  const codes = missing.filter((each) => each.rows.some((row) => rows.includes(row))).map(({ code }) => code);
  const values = {
    table: lacking.layout.title,
    count: codes.length,
    codes: codes.join('、'),
    amount: convert(amount, '元', lacking.unit),
    unit: lacking.unit,
  };
  const cells = rows.flatMap((row) => placeOf(row, column));
  if (sure || (other && amount.compareTo(other) > 0)) return seen({ outcome: 'fail', at, cells, values });
  return seen({ outcome: other ? 'pass' : 'cannot-judge', at, cells, values });
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
