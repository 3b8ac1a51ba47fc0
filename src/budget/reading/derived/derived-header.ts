import { findUnit } from '../../../amount/unit';
import { textOf } from '../../../workbook/cell';
import type { Cell } from '../../../workbook/cell';
import type { Sheet } from '../../../workbook/sheet';
import { splitCode } from '../../classification/code';
import { isTotalLabel, ordinalDepth, plainLabel } from '../../classification/label';
import { holdsAmount } from '../figures/figure-reader';
import {
  filledCells,
  headerRow,
  headingsInTotal,
  namesCodeParts,
  numbersColumns,
  wordsInTotal,
} from '../recognition/header-rows';
import type { HeaderRow } from '../recognition/header-rows';
import { columnsOf } from '../recognition/header';
import type { HeaderTree } from '../recognition/header';

/** A header has no more rows. */
const MOST_ROWS = 8;
const FEWEST_COLUMNS = 2;
/** 部门：…, 单位：万元, 公开02表 */
const SAYS_WHOSE = /[:：]|^(公开|预算|决算|附)?表?\s*\d+([-.]\d+)*\s*表?$/u;

/**
 * The header that begins below a title, whatever its words: rows of texts above the first row of data.
 * @returns undefined where nothing looks like one
 */
export function derivedHeader(sheet: Sheet, from: number, end: number): HeaderTree | undefined {
  const rows: HeaderRow[] = [];
  let above: readonly Cell[] = [];
  let body = end;
  for (const row of sheet.rows) {
    if (row.index < from || row.index >= end) continue;
    const cells = filledCells(row);
    if (cells.length === 0 || (rows.length === 0 && isNoHeading(cells))) continue;
    const isHeader =
      numbersColumns(cells) ||
      namesCodeParts(cells) ||
      headingsInTotal(cells, above) !== undefined ||
      !beginsData(cells);
    const next = headerRow(row, above);
    if (isHeader) rows.push(next);
    if (!isHeader || next.isTotal) {
      body = row.index;
      break;
    }
    if (rows.length > MOST_ROWS) return undefined;
    above = cells;
  }
  const columns = columnsOf(sheet, rows);
  if (columns.length < FEWEST_COLUMNS) return undefined;
  return { rows: rows.map(({ row }) => row), body, columns, inTotal: wordsInTotal(rows.at(-1)) };
}

/** Whether a row says whose table it is, or in what unit, or has but one text. */
function isNoHeading(cells: readonly Cell[]): boolean {
  const texts = cells.map((cell) => plainLabel(textOf(cell)));
  const isAside = (text: string): boolean => SAYS_WHOSE.test(text) || findUnit(text) !== undefined;
  if (texts.length >= FEWEST_COLUMNS) return texts.every(isAside);
  // Pasted flat, a heading over columns at the right may stand in a row of its own: 其中.
  const isOverSome =
    (cells[0]?.column ?? 0) >= FIRST_OVER && texts.every((text) => !isAside(text) && !text.endsWith('表'));
  return !isOverSome && !isTotalLabel(texts[0] ?? '');
}

/** Columns further left are those that rows are known by. */
const FIRST_OVER = 3;

/** Whether a row is one of data: it holds an amount, a code, an item with its ordinal, or is the total's. */
function beginsData(cells: readonly Cell[]): boolean {
  if (cells.some(holdsAmount)) return true;
  const [first] = cells;
  const text = textOf(first);
  const code = splitCode(text)?.code ?? '';
  return (
    ordinalDepth(text) !== undefined || code.length > 2 || cells.every((cell) => isTotalLabel(textOf(cell)))
  );
}
