import type { CellPlan, SheetPlan } from '../../../workbook/sheet-plan';
import { mergedRow } from '../../../workbook/list-styles';
import type { DisclosureSet, SetTable } from '../../disclosure/set/set-table';
import {
  BODY_CENTRED,
  BODY_TEXT,
  HEAD,
  LINE,
  LINE_ROW_HEIGHT,
  pageStyle,
  printedWords,
  TITLE,
  TITLE_HEIGHT,
} from './styles';
import { textHeight } from './row-heights';

/** Number, title. */
const WIDTHS = [16, 70] as const;
/** In points. */
const ENTRY_HEIGHT = 24;

/** The sheet before the tables: a line for each, which leads to it. */
export function contentsSheet({ title, department, tables }: DisclosureSet): SheetPlan {
  const heading: CellPlan[] = [printedWords.number, printedWords.title].map((value) => ({
    value,
    style: HEAD,
  }));
  const prepared = department === undefined ? null : printedWords.department(department);
  return {
    name: printedWords.contents,
    widths: WIDTHS,
    rows: [
      { cells: mergedRow(title, TITLE, WIDTHS.length), height: TITLE_HEIGHT },
      { cells: mergedRow(printedWords.contents, TITLE, WIDTHS.length), height: TITLE_HEIGHT },
      { cells: [{ value: prepared, style: LINE }], height: LINE_ROW_HEIGHT },
      { cells: heading, height: ENTRY_HEIGHT },
      ...tables.map((table) => ({
        cells: entryCells(table),
        height: Math.max(ENTRY_HEIGHT, textHeight(table.title, WIDTHS[1])),
      })),
    ],
    merges: [0, 1].map((row) => ({ top: row, left: 0, bottom: row, right: WIDTHS.length - 1 })),
    page: pageStyle('portrait'),
  };
}

function entryCells({ marking, number, title, sheet }: SetTable): CellPlan[] {
  return [
    { value: marking ?? number, link: sheet, style: BODY_CENTRED },
    { value: title, link: sheet, style: BODY_TEXT },
  ];
}
