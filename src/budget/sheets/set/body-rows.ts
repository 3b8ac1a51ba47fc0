import { decimalsOfFormat } from '../../../workbook/number-format';
import type { CellPlan, CellStyle, RowPlan } from '../../../workbook/sheet-plan';
import { shownDouble } from '../../../workbook/amount-cell';
import type { SetCell, SetColumn, SetRow, SetTable } from '../../disclosure/set/set-table';
import { amountStyles, BODY_CENTRED, BODY_TEXT, joinedStyle, openStyle } from './styles';
import type { AmountStyles } from './styles';
import { formulaText } from './formula-text';
import { placedTexts, rowHeights } from './row-heights';
import type { SetPlaces } from './set-places';

/** A cell of a table; every one has a look. */
type BodyCell = CellPlan & { readonly style: CellStyle };

/** What the cells of a table are written with. */
interface Context {
  readonly table: SetTable;
  /** Undefined where totals are written as values. */
  readonly places: SetPlaces | undefined;
  readonly amounts: AmountStyles;
  readonly decimals: number;
  /** How texts look, column by column. */
  readonly texts: readonly CellStyle[];
}

/**
 * The rows of a table below its header, as high as their texts need.
 * @param places where totals are live, by which formulas name cells; undefined for values
 */
export function bodyRows(
  table: SetTable,
  widths: readonly number[],
  places: SetPlaces | undefined,
): RowPlan[] {
  const context: Context = {
    table,
    places,
    amounts: amountStyles(table.format),
    decimals: decimalsOfFormat(table.format) ?? 0,
    texts: table.columns.map((column, index) =>
      holdsBareCodes(table, column, index) ? BODY_CENTRED : BODY_TEXT,
    ),
  };
  const heights = rowHeights(table.rows.length, placedTexts(table.rows), widths);
  return table.rows.map((row, index) => ({
    cells: row.cells.map((cell, column) => bodyCell(cell, row, column, context)),
    ...(heights[index] !== undefined && { height: heights[index] }),
  }));
}

/** Codes without names stand in the middle, as do their 类, 款 and 项. */
function holdsBareCodes({ rows }: SetTable, { holds }: SetColumn, column: number): boolean {
  return (
    holds === 'code' &&
    rows.every(({ kind, cells }) => {
      const cell = cells[column];
      return kind === 'total' || cell?.kind !== 'text' || /^\d*$/.test(cell.text);
    })
  );
}

function bodyCell(cell: SetCell, row: SetRow, column: number, context: Context): CellPlan {
  const plan = singleCell(cell, row, column, context);
  return (cell?.rowSpan ?? 1) > 1 ? { ...plan, style: joinedStyle(plan.style) } : plan;
}

function singleCell(cell: SetCell, { kind }: SetRow, column: number, context: Context): BodyCell {
  const { table, amounts, texts } = context;
  const text = texts[column] ?? BODY_TEXT;
  const blank = table.columns[column]?.holds === 'amount' ? amounts.stated : text;
  switch (cell?.kind) {
    case 'text':
      return { value: cell.text, style: kind === 'total' ? BODY_CENTRED : text };
    case 'amount':
      return amountCell(cell, context);
    case 'open':
      return { value: null, style: openStyle(blank) };
    case undefined:
      return { value: null, style: blank };
  }
}

function amountCell(
  { amount, formula }: Extract<SetCell, { kind: 'amount' }>,
  { table, places, amounts, decimals }: Context,
): BodyCell {
  const live = places && formula && formulaText(formula, table.key, places);
  const double = amount === null ? null : shownDouble(amount);
  if (live === undefined) {
    // What no double shows stands there as a text, with every digit.
    return {
      value: double === undefined ? (amount?.toGrouped(decimals) ?? null) : double,
      style: amounts.stated,
    };
  }
  return {
    value: double ?? 0,
    formula: live,
    style: amount?.isZero ? amounts.stated : amounts.live,
  };
}
