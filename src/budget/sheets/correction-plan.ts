import type { Language } from '../../common/language';
import { sanitise } from '../../common/plain-text';
import { parseA1 } from '../../workbook/address';
import { PAGE, PAGES } from '../../workbook/sheet-plan';
import type { CellPlan, CellStyle, RowPlan, SheetPlan, SpreadsheetPlan } from '../../workbook/sheet-plan';
import type { ListedCorrection } from '../reporting/json/correction-list';
import { messagesIn } from '../reporting/messages';
import type { ListColumn } from '../reporting/messages/messages';
import { amountCell } from './amount-cell';
import { BODY, CENTRED, HEAD, LINE_HEIGHT, RIGHT, ROOM } from './list-styles';
import { linesOf } from './wrapped-text';

/** What is listed of one file: its corrections, or why it could not be checked. */
export type ListedFile =
  | { readonly file: string; readonly corrections: readonly ListedCorrection[] }
  | { readonly file: string; readonly problem: string };

const FONT = { name: '宋体', size: 11 };

/** The columns in their order, with their widths. */
const COLUMNS: readonly (readonly [ListColumn, width: number])[] = [
  ['number', 6],
  ['file', 20],
  ['sheet', 11],
  ['cell', 10],
  ['figure', 30],
  ['observed', 18],
  ['proposed', 18],
  ['unit', 7],
  ['certainty', 10],
  ['why', 46],
  ['cause', 8],
];

/** What may be corrected as it is, and what is to be looked up first. */
const CERTAINTY_FILLS: Readonly<Record<ListedCorrection['certainty'], string>> = {
  certain: 'E2EFDA',
  likely: 'FFF2CC',
  possible: 'FCE4D6',
};

/** The cells of a line; a column left out is empty. */
type Line = Readonly<Partial<Record<ListColumn, CellPlan>>>;

/** The workbook that lists proposed corrections, one a line, to be read, printed and ticked off. */
export function correctionPlan(files: readonly ListedFile[], language: Language): SpreadsheetPlan {
  const { title, columns, foot, page, nothing } = messagesIn(language).list;
  const lines = withoutCommonFolder(files)
    .flatMap((file) => linesOfFile(file, language))
    .map((line, i) => ({ ...line, number: { value: i + 1, style: CENTRED } }));
  const sheet: SheetPlan = {
    name: title,
    widths: COLUMNS.map(([, width]) => width),
    rows: [
      rowOf(COLUMNS.map(([column]) => ({ value: columns[column], style: HEAD }))),
      ...(lines.length > 0 ? lines : [{ why: text(nothing) }]).map((line) => rowOf(cellsOf(line))),
    ],
    frozenRows: 1,
    page: { orientation: 'landscape', repeatedRows: 1, footer: { left: foot, right: page(PAGE, PAGES) } },
  };
  return { font: FONT, sheets: [sheet] };
}

/** The files by as much of their paths as tells them apart. */
function withoutCommonFolder(files: readonly ListedFile[]): ListedFile[] {
  const paths = files.map(({ file }) => file.split(/(?<=[/\\])/));
  const [first = []] = paths;
  const folders = Math.min(...paths.map(({ length }) => length - 1));
  const isShared = (place: number) => paths.every((path) => path[place] === first[place]);
  const places = Array.from({ length: Math.max(folders, 0) }, (_, place) => place);
  const shared = places.findIndex((place) => !isShared(place));
  const start = shared === -1 ? folders : shared;
  return files.map((listed, i) => ({ ...listed, file: (paths[i] ?? []).slice(start).join('') }));
}

function linesOfFile(listed: ListedFile, language: Language): Line[] {
  const file = text(sanitise(listed.file));
  if ('problem' in listed) return [{ file, why: text(listed.problem) }];
  return listed.corrections.map((correction) => ({ file, ...lineOf(correction, language) }));
}

function lineOf(correction: ListedCorrection, language: Language): Line {
  const { causes, list, blank } = messagesIn(language);
  const { sheet, cell, row, label, observed, proposed, unit, certainty, why, cause } = correction;
  const before = row && list.insertBefore((parseA1(row.before)?.row ?? 0) + 1);
  const isAmount = observed !== null && !correction.text;
  return {
    sheet: text(sheet),
    cell: text(before ?? cell, CENTRED),
    figure: text(label),
    observed: isAmount ? amountCell(observed, RIGHT) : text(observed ?? (row ? list.newRow : blank), RIGHT),
    proposed: proposed === null ? text(causes.remove, RIGHT) : amountCell(proposed, RIGHT),
    unit: text(unit, CENTRED),
    certainty: text(causes.certainties[certainty], { ...CENTRED, fill: CERTAINTY_FILLS[certainty] }),
    why: text(why),
    // As the report numbers them.
    cause: { value: Number(cause.slice(1)), style: CENTRED },
  };
}

/** A row as high as its longest text needs in the width of its column. */
function rowOf(cells: readonly CellPlan[]): RowPlan {
  const lines = cells.map(({ value }, i) =>
    typeof value === 'string' ? linesOf(value, COLUMNS[i]?.[1] ?? 0) : 1,
  );
  return { cells, height: Math.max(...lines) * LINE_HEIGHT + ROOM };
}

function cellsOf(line: Line): CellPlan[] {
  return COLUMNS.map(([column]) => line[column] ?? { value: null, style: BODY });
}

function text(value: string, style: CellStyle = BODY): CellPlan {
  return { value, style };
}
