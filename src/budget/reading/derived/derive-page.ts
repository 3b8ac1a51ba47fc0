import { sameInBoth } from '../../../common/language';
import type { Unit } from '../../../amount/unit';
import { textOf } from '../../../workbook/cell';
import type { SheetRow } from '../../../workbook/sheet';
import { isTotalLabel } from '../../classification/label';
import type { RowsLayout, TableLayout } from '../../layouts/layout';
import { unregistered } from '../../layouts/unregistered';
import type { Figure } from '../../tables/figure';
import type { Block, Table } from '../../tables/table';
import type { FormulaResults } from '../figures/formula-results';
import { frameOf } from '../read-page';
import type { Page } from '../reading';
import type { Candidate } from '../recognition/recognise';
import { bodyRows } from '../recognition/region';
import type { PlacedBlock, Region } from '../recognition/region';
import { statedUnit } from '../recognition/section';
import type { Section } from '../recognition/section';
import { readCodeRows } from '../rows/code-rows';
import { joinedBlocks } from '../rows/joined-blocks';
import { columnSums } from './column-sums';
import type { AmountRow, DerivedSum } from './derived-sum';
import { derivedBalances } from './derived-balances';
import { derivedBlocks, goesOn } from './derived-blocks';
import type { DerivedBlock } from './derived-blocks';
import { derivedColumns } from './derived-columns';
import { derivedHeader } from './derived-header';
import { placedBlock } from './derived-layout';
import { itemRowsLayout, labelledRows, settledRows, totalLabels, treeRows } from './derived-rows';
import { isBorneOut, isNear, testimonyOf } from './evidence';
import { footingOf } from './footing';
import type { Footing } from './footing';
import { rowSums } from './item-tree';
import { isHeldOrSlip } from './one-slip';
import { NO_NAMES, namesIn } from './pack-names';
import type { PackNames } from './pack-names';
import type { TablePlace } from '../recognition/table-place';

/**
 * Reads a table by its own headings, codes, ordinals and figures, whatever form it has.
 * @param fallback the unit where it states none
 * @param instead the table as a pack reads it, whose names for columns and rows are kept
 * @returns undefined where nothing adds up to anything: then it is left alone
 */
export function derivePage(
  place: TablePlace,
  fallback: Unit,
  results: FormulaResults,
  instead?: Table,
): Page | undefined {
  const { sheet, title, titleCell, from, end } = place;
  const header = derivedHeader(sheet, from, end);
  if (!header) return undefined;
  const body = bodyRows(sheet, header, end);
  const columns = derivedColumns(header.columns, body);
  const groups = joined(
    derivedBlocks(columns).filter(({ amounts }) => amounts.length > 0),
    body,
  );
  if (groups.length === 0) return undefined;
  const bare = layoutOf(
    title,
    groups.map(([first]) => placedBlock('', first, [], { kind: 'codes' })),
  );
  const candidate: Candidate = {
    pack: unregistered,
    layout: bare,
    title,
    ...(titleCell && { titleCell }),
    top: titleCell?.row ?? header.rows[0]?.index ?? from,
    header,
    blocks: groups.flatMap((group) =>
      group.map((each, i) => placedBlock(`${i}`, each, [], { kind: 'codes' })),
    ),
    recognition: { score: 0, titleFit: 0, headerFit: 0 },
  };
  const section: Section = { sheet, candidate, end, unit: statedUnit(sheet, candidate) };
  const { region, unit, decimals, range } = frameOf(section, fallback, results);
  const names = instead ? namesIn(instead) : NO_NAMES;
  const blocks = groups.flatMap((group, i) => blocksFrom(region, group, names, `${i + 1}`));
  const layout = {
    ...layoutOf(title, blocks),
    ...(instead && { key: instead.layout.key }),
    balances: derivedBalances(blocks),
  };
  const footing = footingOf(layout, blocks);
  const { strong, weak, fails } = footing.evidence;
  const held = strong + weak;
  const isPlain = held > 0 && fails === 0;
  const isMeant = isPlain || isBorneOut(footing.evidence) || isSlipAway(footing);
  if (!isMeant && !(instead && isNearlyRight(footing))) return undefined;
  const table: Table = {
    pack: unregistered,
    layout,
    recognition: {
      score: held / Math.max(1, held + fails),
      titleFit: 0,
      headerFit: 0,
    },
    title,
    ...(titleCell && { titleAt: { sheet: sheet.name, row: titleCell.row, column: titleCell.column } }),
    sheet: sheet.name,
    range,
    unit,
    unitStated: section.unit !== undefined,
    decimals,
    blocks,
    strays: [],
    displaced: [],
    unread: [],
    ...(instead && { insteadOf: instead.layout }),
  };
  return { section, body: region.rows, table };
}

/** Whether something of a table adds up or misses by one slip, and nothing misses by more. */
function isSlipAway({ families }: Footing): boolean {
  const spoken = families.flatMap(({ sums }) => sums).filter((sum) => testimonyOf(sum) !== 'silent');
  return spoken.length > 0 && spoken.every(isHeldOrSlip);
}

/** Whether all of the little that a table of a known title says misses by little: one row of figures, of which one is wrong. */
function isNearlyRight({ families }: Footing): boolean {
  const sums = families.flatMap(({ adds, sums: own }) => (adds === 'columns' ? own : []));
  const spoken = sums.filter((sum) => testimonyOf(sum) !== 'silent');
  return spoken.length > 0 && spoken.every(isNear);
}

/** Blocks that go on beside one another together. */
function joined(
  blocks: readonly DerivedBlock[],
  body: readonly SheetRow[],
): (readonly [DerivedBlock, ...DerivedBlock[]])[] {
  const groups: [DerivedBlock, ...DerivedBlock[]][] = [];
  for (const block of blocks) {
    const before = groups.at(-1);
    if (before && goesOn(before[0], block) && !hasOwnTotal(block, body)) before.push(block);
    else groups.push([block]);
  }
  return groups;
}

/** Whether a block has a total of its own: then it is a table beside another, whatever their headings are. */
function hasOwnTotal({ keys }: DerivedBlock, body: readonly SheetRow[]): boolean {
  const places = new Set(keys.map(({ column }) => column));
  return body.some(({ cells }) =>
    cells.some((cell) => places.has(cell.column) && isTotalLabel(textOf(cell))),
  );
}

function layoutOf(title: string, blocks: readonly Pick<Block, 'layout'>[]): TableLayout {
  return {
    key: 'unregistered',
    number: '',
    title: sameInBoth(title),
    blocks: blocks.map(({ layout }) => layout),
  };
}

function blocksFrom(
  region: Region,
  group: readonly [DerivedBlock, ...DerivedBlock[]],
  names: PackNames,
  own: string,
): readonly Block[] {
  const [first] = group;
  const key = names.block(first.keys[0]?.column ?? 0) ?? own;
  const sums = columnSums(first.amounts, amountRows(region, first));
  if (first.keys.length === 0) {
    const placed = placedBlock(key, first, sums, { kind: 'record' }, names);
    return [{ ...placed, rows: readCodeRows(region, placed) }];
  }
  const isCoded = first.keys.some(({ use }) => use === 'code' || use === 'code-part');
  const texts = first.keys.filter(({ use }) => use === 'text' || use === 'unit' || use === 'name');
  if (!isCoded && texts.length === 1) return [itemsBlock(region, first, key, sums, names)];
  const labels = totalLabels(
    region,
    group.flatMap(({ keys }) => keys.map(({ column }) => column)),
  );
  const blocks = group.map((block, i): Block => {
    const rows: RowsLayout = { kind: 'codes', totalLabels: labels };
    const placed =
      i === 0
        ? placedBlock(key, block, sums, rows, names)
        : goingOn(placedBlock(`${key}-${i + 1}`, block, [], rows, namesAlong(names, first, block)), key);
    return { ...placed, rows: readCodeRows(region, placed) };
  });
  return joinedBlocks(region, blocks).map((block) => ({ ...block, rows: settledRows(block.rows) }));
}

/** A block that goes on with another beside it. */
function goingOn({ layout, columns }: PlacedBlock, key: string): PlacedBlock {
  return { layout: { ...layout, goesOnWith: key }, columns };
}

/** The names of the first block's columns, for one that goes on with it. */
function namesAlong(names: PackNames, first: DerivedBlock, block: DerivedBlock): PackNames {
  const by = (block.amounts[0]?.column ?? 0) - (first.amounts[0]?.column ?? 0);
  return { ...names, column: (place) => names.column(place - by) };
}

function itemsBlock(
  region: Region,
  block: DerivedBlock,
  key: string,
  sums: readonly DerivedSum[],
  names: PackNames,
): Block {
  const bare = placedBlock(key, block, sums, itemRowsLayout([], []), names);
  const rows = labelledRows(region, bare, names);
  const layout = itemRowsLayout(rows, rowSums(treeRows(rows)));
  return { ...placedBlock(key, block, sums, layout, names), rows };
}

function amountRows({ rows, figures }: Region, { amounts }: DerivedBlock): AmountRow[] {
  return rows.map(({ index }) => {
    const own = amounts.map(({ column }): [number, Figure] => [column, figures.at({ row: index, column })]);
    return new Map(own);
  });
}
