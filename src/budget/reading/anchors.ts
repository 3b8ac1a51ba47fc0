import type { LayoutPack } from '../layouts/layout';
import { isBlank, textOf } from '../workbook/cell';
import type { Sheet, SheetRow } from '../workbook/sheet';
import { ACCEPTED, candidatesAt } from './recognise';
import type { Candidate, TitleText } from './recognise';
import { titleFit } from './title';

/** A place on a sheet where a table begins: what it may be, best first. */
export interface Anchor {
  readonly sheet: Sheet;
  readonly row: number;
  readonly titles: readonly TitleText[];
  readonly candidates: readonly Candidate[];
}

const MAY_BE_A_TITLE = /表/u;
const MOST_CELLS = 4;
const TITLE_LIKE = 0.6;
/** Without a title a table may be told by its header and rows, but never as surely. */
const TITLELESS = 0.8;

/** Where tables may begin on a sheet: at each row that reads as a title, or, where none does, at the top. */
export function anchorsOf(sheet: Sheet, packs: readonly LayoutPack[]): Anchor[] {
  const rows = sheet.rows.flatMap((row) => {
    const titles = titlesIn(row, packs);
    return titles.length > 0 ? [{ row: row.index, titles }] : [];
  });
  const end = (sheet.rows.at(-1)?.index ?? 0) + 1;
  const anchors = rows.map(({ row, titles }, i) => {
    const candidates = candidatesAt(sheet, titles, row + 1, rows[i + 1]?.row ?? end, packs);
    return { sheet, row, titles, candidates };
  });
  return anchors.some(isAccepted) ? anchors : [titlelessAnchor(sheet, end, packs)];
}

/** Whether the best candidate of an anchor is good enough to be taken for a table. */
export function isAccepted(anchor: Anchor): boolean {
  return (anchor.candidates[0]?.recognition.score ?? 0) >= ACCEPTED;
}

function titlesIn(row: SheetRow, packs: readonly LayoutPack[]): TitleText[] {
  const cells = row.cells.filter((cell) => !isBlank(cell));
  if (cells.length > MOST_CELLS || cells.some((cell) => typeof cell.value !== 'string')) return [];
  return cells
    .map((cell) => ({ text: textOf(cell), cell }))
    .filter(({ text }) => MAY_BE_A_TITLE.test(text) && fitsSome(text, packs));
}

function fitsSome(text: string, packs: readonly LayoutPack[]): boolean {
  return packs.some((pack) => pack.tables.some((layout) => titleFit(text, layout) >= TITLE_LIKE));
}

function titlelessAnchor(sheet: Sheet, end: number, packs: readonly LayoutPack[]): Anchor {
  const titles = [{ text: sheet.name }];
  const first = sheet.rows[0]?.index ?? 0;
  const candidates = candidatesAt(sheet, titles, first, end, packs)
    .map((candidate) => ({ ...candidate, recognition: withoutTitle(candidate.recognition) }))
    .sort((a, b) => b.recognition.score - a.recognition.score);
  return { sheet, row: first, titles, candidates };
}

function withoutTitle(recognition: Candidate['recognition']): Candidate['recognition'] {
  const { titleFit: title, headerFit, contentFit } = recognition;
  if (title >= TITLE_LIKE || contentFit === undefined) return recognition;
  return { ...recognition, score: TITLELESS * (0.6 * headerFit + 0.4 * contentFit) };
}
