import { isWordForNothing } from '../../../amount/parse-amount';
import type { TypedAmount } from '../../../amount/parse-amount';
import type { Figure } from '../../tables/figure';
import type { Table } from '../../tables/table';
import { inReadingOrder } from '../../../workbook/address';
import type { Address } from '../../../workbook/address';
import { textOf } from '../../../workbook/cell';
import { showsDate } from '../../../workbook/number-format';

/** An amount that stands in its cell as a text. */
export interface TextFigure extends Figure {
  readonly text: TypedAmount;
}

/** The figures of a table that its form is judged by. */
export interface TableFigures {
  /** Undefined where the table holds no amount at all. */
  readonly firstAmount: Figure | undefined;
  /** By row and column. */
  readonly texts: readonly TextFigure[];
  /** By row and column. */
  readonly unreadable: readonly Figure[];
  /** Amounts that their cells show as days. */
  readonly dates: readonly Figure[];
  /** Blank ones in whose cells a word says so (无). */
  readonly worded: readonly Figure[];
}

/** The figures of a table that its form is judged by, found in one pass for all rules. */
export function tableFigures(table: Table): TableFigures {
  const known = figuresOf.get(table) ?? collect(table);
  figuresOf.set(table, known);
  return known;
}

/** Tables never change, and many rules ask for their figures. */
const figuresOf = new WeakMap<Table, TableFigures>();

function collect({ blocks }: Table): TableFigures {
  const texts: TextFigure[] = [];
  const unreadable: Figure[] = [];
  const worded: Figure[] = [];
  const dates: Figure[] = [];
  let firstAmount: Figure | undefined;
  for (const { rows } of blocks) {
    for (const { figures } of rows) {
      for (const figure of figures.values()) {
        if (figure.state === 'amount') firstAmount ??= figure;
        if (figure.state === 'amount' && showsDate(figure.cell?.format)) dates.push(figure);
        if (figure.state === 'unreadable') unreadable.push(figure);
        else if (isText(figure)) texts.push(figure);
        else if (figure.state === 'blank' && isWordForNothing(textOf(figure.cell))) worded.push(figure);
      }
    }
  }
  return {
    firstAmount,
    texts: texts.sort(inReadingOrder),
    unreadable: unreadable.sort(inReadingOrder),
    worded: worded.sort(inReadingOrder),
    dates: dates.sort(inReadingOrder),
  };
}

function isText(figure: Figure): figure is TextFigure {
  return figure.text !== undefined;
}

/** Where a table begins: its title, or its first cell where the sheet's name stands for the title. */
export function beginningOf({ sheet, titleAt, range }: Table): Address {
  return titleAt ?? { sheet, row: range.top, column: range.left };
}

/** The cell of a figure, without the figure. */
export function addressOf({ sheet, row, column }: Figure): Address {
  return { sheet, row, column };
}
