import { fittingText } from '../../../workbook/cell';
import { BODY, CENTRED, HEAD, ROOM } from '../../../workbook/list-styles';
import { PAGE, PAGES } from '../../../workbook/sheet-plan';
import type { CellPlan, CellStyle, RowPlan, SheetPlan } from '../../../workbook/sheet-plan';
import { HIGHEST_ROW, lineCount } from '../../../workbook/wrapped-text';

/** Of a line of text, in points. */
const LINE_HEIGHT = 15;

/** The columns of a list in their order, with their widths; the first of all counts the lines. */
export type Columns<C extends string> = readonly (readonly [C | 'number', width: number])[];

/** The cells of a line; a column left out is empty. */
export type Line<C extends string> = Readonly<Partial<Record<C | 'number', CellPlan>>>;

/** What is listed, and what is around it. */
interface ListContent<C extends string> {
  readonly name: string;
  readonly headings: Readonly<Record<C | 'number', string>>;
  /** What stands above the headings. */
  readonly above?: readonly RowPlan[];
  readonly lines: readonly Line<C>[];
  /** What stands below the lines. */
  readonly below?: readonly RowPlan[];
  /** Instead of lines, where there are none. */
  readonly nothing: Line<C>;
  /** Whether its headings are to filter the lines by. */
  readonly isFiltered?: boolean;
  readonly foot: string;
  readonly page: (page: string, pages: string) => string;
}

/** A list for people as a sheet: headings that stay in sight and are printed on every page, then its lines, numbered. */
export function listSheet<C extends string>(
  columns: Columns<C>,
  { name, headings, above = [], lines, below = [], nothing, isFiltered = false, foot, page }: ListContent<C>,
): SheetPlan {
  const numbered = lines.map((line, i) => ({ ...line, number: { value: i + 1, style: CENTRED } }));
  const top = [
    ...above,
    rowOf(
      columns.map(([column]) => ({ value: headings[column], style: HEAD })),
      columns,
    ),
  ];
  return {
    name,
    widths: columns.map(([, width]) => width),
    rows: [
      ...top,
      ...(numbered.length > 0 ? numbered : [nothing]).map((line) => rowOf(cellsOf(line, columns), columns)),
      ...below,
    ],
    frozenRows: top.length,
    ...(isFiltered && {
      filter: {
        top: top.length - 1,
        left: 0,
        bottom: top.length - 1 + lines.length,
        right: columns.length - 1,
      },
    }),
    page: {
      orientation: 'landscape',
      repeatedRows: top.length,
      footer: { left: foot, right: page(PAGE, PAGES) },
    },
  };
}

/** A cell that holds a text, or as much of it as a cell can. */
export function text(value: string, style: CellStyle = BODY): CellPlan {
  return { value: fittingText(value), style };
}

/** A row as high as its longest text needs in the width of its column. */
function rowOf<C extends string>(cells: readonly CellPlan[], columns: Columns<C>): RowPlan {
  const lines = cells.map(({ value }, i) =>
    typeof value === 'string' ? lineCount(value, columns[i]?.[1] ?? 0) : 1,
  );
  return { cells, height: Math.min(Math.max(...lines) * LINE_HEIGHT + ROOM, HIGHEST_ROW) };
}

function cellsOf<C extends string>(line: Line<C>, columns: Columns<C>): CellPlan[] {
  return columns.map(([column]) => line[column] ?? { value: null, style: BODY });
}
