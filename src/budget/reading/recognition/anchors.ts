import { isBlank, textOf } from '../../../workbook/cell';
import type { Sheet, SheetRow } from '../../../workbook/sheet';
import { layoutsOf } from '../../layouts/layout';
import type { LayoutPack } from '../../layouts/layout';
import { ACCEPTED, candidatesAt } from './recognise';
import type { Candidate, TitleText } from './recognise';
import { withoutAside } from './table-place';
import { plainTitle, plainTitleFit } from './title';

/** A place on a sheet where a table begins: what it may be, best first. */
export interface Anchor {
  readonly sheet: Sheet;
  readonly row: number;
  /** The row before which its candidates were looked for. */
  readonly end: number;
  readonly titles: readonly TitleText[];
  readonly candidates: readonly Candidate[];
}

const MAY_BE_A_TITLE = '表';
const MOST_CELLS = 4;
const MOST_ROWS_ABOVE = 4;
/** A text that fits less is no title of a kind of table. */
export const TITLE_LIKE = 0.6;
/** Without a title a table may be told by its header and rows, but never as surely. */
const TITLELESS = 0.8;
/** Under a title that is no table's of ours it takes a likeness of the title too. */
const TITLED_OTHERWISE = 0.5;
/** Two kinds of table that fit equally well without a title cannot be told apart. */
const AS_GOOD = 0.003;
const UNDECIDED = 0.75;

/** Where tables may begin on a sheet: at each row that reads as a title, or, where none does, at the top. */
export function anchorsOf(sheet: Sheet, packs: readonly LayoutPack[]): Anchor[] {
  const rows = sheet.rows.flatMap((row) => {
    const titles = titlesIn(row, packs);
    return titles.length > 0 ? [{ row: row.index, titles }] : [];
  });
  const end = (sheet.rows.at(-1)?.index ?? 0) + 1;
  const anchors = rows.map(({ row, titles }, i) => {
    const next = rows[i + 1]?.row ?? end;
    return { sheet, row, end: next, titles, candidates: candidatesAt(sheet, titles, row + 1, next, packs) };
  });
  return anchors.some(isAccepted) ? anchors : [titlelessAnchor(sheet, end, packs)];
}

/** Whether the best candidate of an anchor is good enough to be taken for a table. */
export function isAccepted(anchor: Anchor): boolean {
  return (anchor.candidates[0]?.recognition.score ?? 0) >= ACCEPTED;
}

function titlesIn(row: SheetRow, packs: readonly LayoutPack[]): TitleText[] {
  if (row.cells.some((cell) => typeof cell.value === 'number')) return [];
  const cells = row.cells.filter((cell) => !isBlank(cell));
  if (cells.length > MOST_CELLS || cells.some((cell) => typeof cell.value !== 'string')) return [];
  return cells
    .map((cell) => ({ text: textOf(cell), cell }))
    .filter(({ text }) => text.includes(MAY_BE_A_TITLE) && fitsSome(text, packs));
}

function fitsSome(text: string, packs: readonly LayoutPack[]): boolean {
  const title = plainTitle(text);
  return packs.some((pack) => layoutsOf(pack).some((layout) => plainTitleFit(title, layout) >= TITLE_LIKE));
}

function titlelessAnchor(sheet: Sheet, end: number, packs: readonly LayoutPack[]): Anchor {
  const others = otherTitles(sheet);
  const titles = [{ text: sheet.name }, ...others];
  const first = sheet.rows[0]?.index ?? 0;
  const candidates = candidatesAt(sheet, titles, first, end, packs)
    .map((candidate) => ({
      ...candidate,
      recognition: withoutTitle(candidate.recognition, others.length > 0),
    }))
    .sort((a, b) => b.recognition.score - a.recognition.score);
  return { sheet, row: first, end, titles, candidates: withoutTies(candidates) };
}

/** Titles above the first figures of a sheet, of whatever table. */
function otherTitles(sheet: Sheet): TitleText[] {
  const above = sheet.rows.slice(0, MOST_ROWS_ABOVE).map((row) => row.cells.filter((cell) => !isBlank(cell)));
  return above
    .filter((cells) => cells.length <= MOST_CELLS)
    .flat()
    .map((cell) => ({ text: textOf(cell), cell }))
    .filter(({ text }) => /.{2}表$/u.test(withoutAside(plainTitle(text))));
}

function withoutTitle(
  recognition: Candidate['recognition'],
  titledOtherwise: boolean,
): Candidate['recognition'] {
  const { titleFit: title, headerFit, contentFit = headerFit * headerFit } = recognition;
  if (title >= TITLE_LIKE) return recognition;
  const most = titledOtherwise ? TITLED_OTHERWISE + (1 - TITLED_OTHERWISE) * title : TITLELESS;
  return { ...recognition, score: most * (0.6 * headerFit + 0.4 * contentFit) };
}

function withoutTies(candidates: readonly Candidate[]): readonly Candidate[] {
  const [best] = candidates;
  if (!best) return candidates;
  const tied = candidates.filter(
    ({ layout, recognition }) =>
      layout.key !== best.layout.key && recognition.score >= best.recognition.score - AS_GOOD,
  );
  if (tied.length === 0 || best.recognition.titleFit >= TITLE_LIKE) return candidates;
  return candidates.map((each) => ({
    ...each,
    recognition: { ...each.recognition, score: UNDECIDED * each.recognition.score },
  }));
}
