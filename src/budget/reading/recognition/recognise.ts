import { oncePer } from '../../../common/once-per';
import { isBlank, textOf } from '../../../workbook/cell';
import type { Cell } from '../../../workbook/cell';
import type { Sheet, SheetRow } from '../../../workbook/sheet';
import { splitCode } from '../../classification/code';
import { className } from '../../classification/functional-class';
import { isTotalLabel } from '../../classification/label';
import { layoutsOf } from '../../layouts/layout';
import type { ItemRows, LayoutPack, TableLayout } from '../../layouts/layout';
import { nameIn } from '../../tables/naming';
import type { Recognition } from '../../tables/table';
import { holdsAmount } from '../figures/figure-reader';
import { alignColumns } from './alignment';
import { HeaderSearch, vocabularyOf } from './header';
import type { HeaderTree } from './header';
import { ItemMatcher } from './item-matcher';
import { amountColumns, bodyRows } from './region';
import type { PlacedBlock } from './region';
import { CODE_PATTERNS, settleByContent } from './settle';
import { plainTitle, plainTitleFit } from './title';

/** A range of rows that may be a table, and what speaks for it. */
export interface Candidate {
  readonly pack: LayoutPack;
  readonly layout: TableLayout;
  readonly title: string;
  readonly titleCell?: Cell;
  /** The first row, title included. */
  readonly top: number;
  readonly header: HeaderTree;
  readonly blocks: readonly PlacedBlock[];
  readonly recognition: Recognition;
}

/** A text that may be a title, or the sheet's name where the sheet bears none. */
export interface TitleText {
  readonly text: string;
  readonly cell?: Cell;
}

/** From this score on a range is taken for a table. */
export const ACCEPTED = 0.62;
const SAMPLE_ROWS = 60;
/** Candidates whose scores differ by more are never weighed against each other. */
const CLOSE = 0.1;
/** A sheet's name says less than a title. */
const SHEET_NAME = 0.9;
const WEIGHTS = { title: 0.45, header: 0.35, content: 0.2 };

/** The layouts that a range may be a table of, best first; without those that could not come close to the best. */
export function candidatesAt(
  sheet: Sheet,
  titles: readonly TitleText[],
  from: number,
  end: number,
  packs: readonly LayoutPack[],
): Candidate[] {
  const plain = titles.map((title) => ({ title, plain: plainTitle(title.text) }));
  const named = packs.flatMap((pack) =>
    layoutsOf(pack).map((layout) => ({ pack, layout, ...bestTitle(plain, layout) })),
  );
  const found: Candidate[] = [];
  const place = {
    headers: new HeaderSearch(sheet, from, end),
    bodyBelow: oncePer((header: HeaderTree) => bodyRows(sheet, header, end, SAMPLE_ROWS)),
  };
  let best = 0;
  for (const each of named.sort((a, b) => b.fit - a.fit)) {
    if (highestScore(each.fit, 1) < best - CLOSE) break;
    const next = candidate(place, each, from, best - CLOSE);
    if (next) found.push(next);
    best = Math.max(best, next?.recognition.score ?? 0);
  }
  return found.sort((a, b) => b.recognition.score - a.recognition.score);
}

/** What a title and a header can be worth with perfect rows. */
function highestScore(title: number, header: number): number {
  return Math.max(scored(title, header, 1).score, scored(title, header, undefined).score);
}

/** Where a table may stand: below its title, before what follows. */
interface Place {
  readonly headers: HeaderSearch;
  /** The first rows below a header. */
  readonly bodyBelow: (header: HeaderTree) => readonly SheetRow[];
}

interface PlainTitle {
  readonly title: TitleText;
  readonly plain: string;
}

interface Named {
  readonly pack: LayoutPack;
  readonly layout: TableLayout;
  readonly title: TitleText | undefined;
  readonly fit: number;
}

function bestTitle(titles: readonly PlainTitle[], layout: TableLayout): Pick<Named, 'title' | 'fit'> {
  const [best] = titles
    .map(({ title, plain }) => ({ title, fit: plainTitleFit(plain, layout) * (title.cell ? 1 : SHEET_NAME) }))
    .sort((a, b) => b.fit - a.fit);
  return { title: best?.title, fit: best?.fit ?? 0 };
}

/** @returns undefined where the header is not the layout's, or no rows could bring it to so many points */
function candidate(
  { headers, bodyBelow }: Place,
  { pack, layout, title, fit }: Named,
  from: number,
  least: number,
): Candidate | undefined {
  const header = headers.find(vocabularyOf(layout));
  if (!header) return undefined;
  const alignment = alignColumns(layout, header.columns);
  // Under a sheet's name alone, header and rows are weighed anew.
  if (title?.cell && highestScore(fit, alignment.fit) < least) return undefined;
  const body = bodyBelow(header);
  const blocks = settleByContent(placeBlocks(layout, alignment.columns), header, body);
  return {
    pack,
    layout,
    title: title?.text ?? '',
    ...(title?.cell && { titleCell: title.cell }),
    top: Math.min(from, header.rows[0]?.index ?? from),
    header,
    blocks,
    recognition: scored(fit, alignment.fit, contentFitOf(blocks, body)),
  };
}

function scored(title: number, header: number, content: number | undefined): Recognition {
  const weight = WEIGHTS.title + WEIGHTS.header + (content === undefined ? 0 : WEIGHTS.content);
  const score = (WEIGHTS.title * title + WEIGHTS.header * header + WEIGHTS.content * (content ?? 0)) / weight;
  return { score, titleFit: title, headerFit: header, ...(content !== undefined && { contentFit: content }) };
}

function placeBlocks(layout: TableLayout, columns: readonly (number | undefined)[]): PlacedBlock[] {
  let next = 0;
  return layout.blocks.map((block) => {
    const placed = new Map<string, number>();
    for (const { key } of block.columns) {
      const column = columns[next++];
      if (column !== undefined) placed.set(key, column);
    }
    return { layout: block, columns: placed };
  });
}

/** How many of the rows are such as the layout has, or undefined where there are none. */
function contentFitOf(blocks: readonly PlacedBlock[], body: readonly SheetRow[]): number | undefined {
  const fits = blocks.map((block) => blockFit(block, body)).filter((fit) => fit !== undefined);
  return fits.length === 0 ? undefined : fits.reduce((sum, fit) => sum + fit, 0) / fits.length;
}

function blockFit(block: PlacedBlock, body: readonly SheetRow[]): number | undefined {
  const { rows } = block.layout;
  if (rows.kind === 'items') {
    const column = block.columns.get('item');
    const known = knownItems(rows, body, column);
    return share(body, column, (cell) => known.has(cell));
  }
  const keys = block.layout.columns.filter(({ role }) => role.kind === 'code' || role.kind === 'code-part');
  const [key] = keys.filter((each) => block.columns.has(each.key));
  if (rows.kind !== 'codes' || !key) return undefined;
  const pattern = key.role.kind === 'code' ? CODE_PATTERNS[key.role.classification] : /^\d{1,7}$/;
  const codes = share(body, block.columns.get(key.key), (cell) =>
    pattern.test(splitCode(textOf(cell))?.code ?? textOf(cell)),
  );
  return codes && codes * (1 - shareOfNames(block, body));
}

/** The cells that name items of a layout, each item once. */
function knownItems(
  layout: ItemRows,
  body: readonly SheetRow[],
  column: number | undefined,
): ReadonlySet<Cell> {
  const cells = body.flatMap((row) => row.cells.filter((cell) => cell.column === column && !isBlank(cell)));
  const matcher = new ItemMatcher(layout, cells.map(textOf));
  return new Set(
    cells.filter((cell) => matcher.knows(textOf(cell)) && isListed(layout, matcher.match(textOf(cell)).item)),
  );
}

function isListed({ items, open }: ItemRows, item: string): boolean {
  return items.some(({ key }) => key === item) || (open !== undefined && className(item) !== undefined);
}

/** How many of the amount columns hold names instead. */
function shareOfNames(block: PlacedBlock, body: readonly SheetRow[]): number {
  const amounts = [...amountColumns([block])];
  const named = amounts.filter((column) => {
    const filled = body.flatMap(({ cells }) =>
      cells.filter((cell) => cell.column === column && !isBlank(cell)),
    );
    return filled.filter(isName).length * 2 > filled.length;
  });
  return amounts.length === 0 ? 0 : named.length / amounts.length;
}

/** Whether a cell holds a name, or a code with one. */
function isName(cell: Cell): boolean {
  return nameIn(cell) !== undefined || !!splitCode(textOf(cell))?.name;
}

function share(
  body: readonly SheetRow[],
  column: number | undefined,
  fits: (cell: Cell) => boolean,
): number | undefined {
  const cells = body
    .map((row) => row.cells.find((cell) => cell.column === column && !isBlank(cell)))
    .filter((cell) => cell !== undefined)
    .filter((cell) => typeof cell.value !== 'string' || !holdsAmount(cell) || fits(cell))
    .filter((cell) => fits(cell) || !isTotalLabel(textOf(cell)));
  return cells.length < 2 ? undefined : cells.filter(fits).length / cells.length;
}
