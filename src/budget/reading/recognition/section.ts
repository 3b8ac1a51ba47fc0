import { findUnit } from '../../../amount/unit';
import type { Unit } from '../../../amount/unit';
import { isBlank, textOf } from '../../../workbook/cell';
import type { Sheet, SheetRow } from '../../../workbook/sheet';
import { plainLabel } from '../../classification/label';
import type { LayoutPack } from '../../layouts/layout';
import { holdsAmount } from '../figures/figure-reader';
import { titleIn } from './table-place';
import { isAccepted, TITLE_LIKE } from './anchors';
import type { Anchor } from './anchors';
import { candidatesAt } from './recognise';
import type { Candidate } from './recognise';
import { bodyRows } from './region';
import { isContinued, titleFit } from './title';

/** Tables of one workbook mostly come from one pack: where two fit about equally, its own is taken. */
const SAME_PACK = 0.05;

/** A table found on a sheet: what it is, and the row before which it ends. */
export interface Section {
  readonly sheet: Sheet;
  readonly candidate: Candidate;
  readonly end: number;
  /** The unit that it states. */
  readonly unit: Unit | undefined;
}

/** Where a table begins. */
interface Start {
  readonly anchor: Anchor;
  readonly candidate: Candidate;
}

/** The tables of a sheet, from the places where tables may begin. */
export function sectionsOf(
  sheet: Sheet,
  anchors: readonly Anchor[],
  prevailing: LayoutPack | undefined,
): Section[] {
  const accepted = anchors.filter(isAccepted);
  const starts: Start[] = [];
  const last = (sheet.rows.at(-1)?.index ?? 0) + 1;
  accepted.forEach((anchor, i) => {
    const candidate = choose(anchor.candidates, prevailing);
    const before = starts.at(-1);
    const end = accepted[i + 1]?.row ?? last;
    if (candidate && !(before && goesOn(sheet, before, { anchor, candidate }, end)))
      starts.push({ anchor, candidate });
  });
  return starts.map(({ anchor, candidate }, i) => {
    const end = endBefore(sheet, candidate, starts[i + 1]?.anchor.row ?? last);
    const whole = end === anchor.end ? candidate : again(anchor, candidate, end);
    return { sheet, candidate: whole, end, unit: statedUnit(sheet, whole) };
  });
}

/** The row before which a table ends: the next one's, of which no pack may know, where that bears a title. */
function endBefore(sheet: Sheet, { layout, header }: Candidate, end: number): number {
  const first = header.rows.at(-1)?.index ?? 0;
  const next = sheet.rows.find((row) => {
    if (row.index <= first || row.index >= end) return false;
    const title = textOf(titleIn(row));
    return title !== '' && !isContinued(title) && titleFit(title, layout) < TITLE_LIKE;
  });
  return next?.index ?? end;
}

function choose(candidates: readonly Candidate[], prevailing: LayoutPack | undefined): Candidate | undefined {
  const weight = (each: Candidate): number =>
    each.recognition.score + (each.pack === prevailing ? SAME_PACK : 0);
  return [...candidates].sort((a, b) => weight(b) - weight(a))[0];
}

/** Whether a title begins the next page of the table before it, not a table of its own. */
function goesOn(sheet: Sheet, before: Start, { anchor, candidate }: Start, end: number): boolean {
  if (anchor.titles.some(({ text }) => isContinued(text) && namesAsWell(text, before, candidate)))
    return true;
  if (before.candidate.layout !== candidate.layout) return false;
  if (plainLabel(before.candidate.title) !== plainLabel(candidate.title)) return false;
  const earlier = firstWords(sheet, before.candidate, anchor.row);
  return !firstWords(sheet, candidate, end).some((word) => SAID_ONCE.test(word) && earlier.includes(word));
}

/** What a table says once, however many pages it has: where it stands twice, it is another table's. */
const SAID_ONCE = /^((收入|支出|本年收入|本年支出)?(合计|总计)|总合计|合计数|总计数|)$/u;

/** The first word of each row; none of a row that is figures alone. */
function firstWords(sheet: Sheet, candidate: Candidate, end: number): string[] {
  return bodyRows(sheet, candidate.header, end).map((row) => {
    const first = row.cells.find((cell) => !isBlank(cell));
    return first === undefined || holdsAmount(first) ? '' : plainLabel(textOf(first));
  });
}

/** Whether a title names the table before at least as well as the one that its page alone looks like. */
function namesAsWell(title: string, before: Start, { layout }: Candidate): boolean {
  return titleFit(title, before.candidate.layout) >= titleFit(title, layout);
}

/** The same candidate seen with all its rows, pages that go on included. */
function again(anchor: Anchor, candidate: Candidate, end: number): Candidate {
  const from = candidate.titleCell ? anchor.row + 1 : anchor.row;
  const whole = candidatesAt(anchor.sheet, anchor.titles, from, end, [
    { ...candidate.pack, tables: [candidate.layout], alternatives: [] },
  ])[0];
  return whole ? { ...whole, pack: candidate.pack, recognition: candidate.recognition } : candidate;
}

/** The unit that a table states between its title and its rows, or in a line of its own above the title. */
export function statedUnit(sheet: Sheet, candidate: Candidate): Unit | undefined {
  const title = candidate.titleCell?.row ?? candidate.top;
  const header = candidate.header.rows.at(-1)?.index ?? candidate.top;
  const own = sheet.rows.filter((row) => row.index >= title && row.index <= header);
  return firstOf([...own, ...linesAbove(sheet, title)], unitIn);
}

const UNIT_ABOVE = 3;

/** The rows of few words right above a title, from the nearest up. */
function linesAbove(sheet: Sheet, title: number): SheetRow[] {
  const above = sheet.rows.filter((row) => row.index < title && row.index >= title - UNIT_ABOVE).reverse();
  const other = above.findIndex(
    (row) =>
      row.cells.filter((cell) => !isBlank(cell)).length > 2 || row.cells.some((cell) => holdsAmount(cell)),
  );
  return other < 0 ? above : above.slice(0, other);
}

function unitIn(row: SheetRow): Unit | undefined {
  const texts = row.cells.filter((cell) => !isBlank(cell)).map(textOf);
  const split = texts.some((text) => /单\s*位\s*[:：]$/u.test(text));
  return firstOf(split ? [...texts, texts.join(' ')] : texts, findUnit);
}

function firstOf<T, V>(values: readonly T[], find: (value: T) => V | undefined): V | undefined {
  for (const value of values) {
    const found = find(value);
    if (found !== undefined) return found;
  }
  return undefined;
}
