import type { Unit } from '../../../amount/unit';
import type { Sheet } from '../../../workbook/sheet';
import { hasAmount, unknownItems } from '../../tables/selection';
import type { Table } from '../../tables/table';
import type { FormulaResults } from '../figures/formula-results';
import type { Page } from '../reading';
import { derivePage } from './derive-page';
import { COUNTS } from './derived-columns';
import { isNear, refutes } from './evidence';
import type { Evidence } from './evidence';
import { footingOf } from './footing';
import type { Footing } from './footing';
import { withFurtherColumns } from './further-columns';
import { isHeldOrSlip } from './one-slip';
import { placesOn } from '../recognition/table-place';

/**
 * The table of a page: as its pack reads it; or as its own headings and figures read it, where the pack's reading passes much of it
 * over, or some kind of sum mostly fails, and the other makes no less of it hold.
 */
export function settledTable(read: Page, fallback: Unit, results: FormulaResults): Table {
  const page = withFurtherColumns(read, fallback, results);
  const { table } = page;
  const pack = footingIn(table);
  const unknown = unknownShare(page);
  const isPartial = unknown > MOST_UNKNOWN || saysNothing(pack.evidence);
  if (!isPartial && !isRefuted(pack, unknown === 0)) return table;
  const other = derivedFrom(page, fallback, results);
  if (!other) return table;
  const own = footingIn(other);
  const knowsAll = unknown === 0 && table.blocks.every((block) => !unknownItems(block).some(hasAmount));
  const gain = knowsAll ? GAIN : 0;
  const isTaken =
    standsBetter(own.evidence, pack.evidence, gain) || (isPartial && saysAsMuch(own, pack.evidence));
  return isTaken ? other : table;
}

function footingIn({ layout, blocks }: Table): Footing {
  return footingOf(layout, blocks);
}

/**
 * Whether some kind of sum mostly fails; of columns any failure will do where the pack does not know all of them, and none where it
 * does: then what stands in the wrong one is an error.
 */
function isRefuted({ families }: Footing, knowsAll: boolean): boolean {
  return families.some(({ adds, evidence }) =>
    adds === 'rows' ? refutes(evidence) : !knowsAll && evidence.fails > 0,
  );
}

/** A pack that does not know so many of the columns describes another form. */
const MOST_UNKNOWN = 0.25;

/** The share of the header's columns that the pack does not know. */
function unknownShare({ section }: Page): number {
  const { header, blocks } = section.candidate;
  const known = new Set(blocks.flatMap(({ columns }) => [...columns.values()]));
  const counted = header.columns.filter(({ leaf }) => !COUNTS.test(leaf));
  return counted.filter(({ column }) => !known.has(column)).length / Math.max(1, counted.length);
}

function saysNothing({ strong, weak, fails }: Evidence): boolean {
  return strong + weak + fails === 0;
}

/** By so many sums a reading must be borne out better than the pack's where the pack knows all columns; as well where it does not. */
const GAIN = 2;

/** Fewer sums fail, and more hold that hardly do by chance; or none fails at all, and more hold. */
function standsBetter(own: Evidence, pack: Evidence, gain: number): boolean {
  if (own.fails >= pack.fails) return false;
  if (own.strong >= pack.strong + gain) return true;
  const held = own.strong + own.weak - pack.strong - pack.weak;
  return own.fails === 0 && own.strong >= pack.strong && held >= gain;
}

/** No kind of sum mostly fails, but by little, and no fewer hold. */
function saysAsMuch({ families, evidence }: Footing, pack: Evidence): boolean {
  const isMeant = families.every(
    (family) => !refutes(family.evidence) || family.sums.every((sum) => isNear(sum) || isHeldOrSlip(sum)),
  );
  return isMeant && evidence.strong + evidence.weak >= pack.strong + pack.weak;
}

function derivedFrom({ section, table }: Page, fallback: Unit, results: FormulaResults): Table | undefined {
  const { sheet, candidate, end } = section;
  const { title, titleCell, top } = candidate;
  const place = {
    sheet,
    title,
    ...(titleCell && { titleCell }),
    from: titleCell ? titleCell.row + 1 : top,
    end,
  };
  return derivePage(place, fallback, results, table)?.table;
}

/** The tables of a sheet that no pack reads, each under a title of its own; none where nothing adds up. */
export function unregisteredTables(
  sheet: Sheet,
  pages: readonly Page[],
  fallback: Unit,
  results: FormulaResults,
): readonly Table[] {
  const taken = pages.map(
    ({ section: { candidate, end } }) => [candidate.titleCell?.row ?? candidate.top, end] as const,
  );
  return placesOn(sheet, taken).flatMap((place) => derivePage(place, fallback, results)?.table ?? []);
}
