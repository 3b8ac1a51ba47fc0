import { oncePer } from '../../../common/once-per';
import { textOf } from '../../../workbook/cell';
import { CLASSIFICATIONS } from '../../classification/classification';
import type { Classification } from '../../classification/classification';
import { joinCodeParts, splitCode } from '../../classification/code';
import type { CodeAndName } from '../../classification/code';
import type { ColumnLayout } from '../../layouts/layout';
import type { CodeEntry, Row } from '../../tables/row';
import { addressOn } from '../recognition/region';
import type { PlacedBlock, Region } from '../recognition/region';

/** Where the code of one classification stands in a block. */
interface CodeColumns {
  readonly classification: Classification;
  readonly whole: number | undefined;
  readonly parts: readonly number[];
}

const codeColumns = oncePer((block: PlacedBlock): readonly CodeColumns[] =>
  CLASSIFICATIONS.map((classification) => ({
    classification,
    whole: columnsOf(block, 'code', classification)[0],
    parts: columnsOf(block, 'code-part', classification),
  })).filter(({ whole, parts }) => whole !== undefined || parts.length > 0),
);

function columnsOf(
  block: PlacedBlock,
  kind: ColumnLayout['role']['kind'],
  classification: Classification,
): number[] {
  return block.layout.columns
    .filter(
      ({ role }) => role.kind === kind && 'classification' in role && role.classification === classification,
    )
    .map(({ key }) => block.columns.get(key))
    .filter((column) => column !== undefined);
}

const splitsOf = oncePer<Region, Map<string, CodeAndName | undefined>>(() => new Map());

/**
 * The codes of a row, each with its name, in one cell, in two, or in 类, 款 and 项 columns.
 * @param before the data row above, whose first parts count where they are printed once for several rows
 */
export function readCodes(
  region: Region,
  block: PlacedBlock,
  row: number,
  before: Row | undefined,
): Row['codes'] {
  const codes: Partial<Record<Classification, CodeEntry>> = {};
  for (const columns of codeColumns(block)) {
    const above = before?.codes[columns.classification]?.code ?? '';
    const found = wholeCode(region, row, columns) ?? codeFromParts(region, row, columns, above);
    if (found)
      codes[columns.classification] = found.name === '' ? named(region, block, row, columns, found) : found;
  }
  return codes;
}

function named(
  region: Region,
  block: PlacedBlock,
  row: number,
  { whole, parts }: CodeColumns,
  entry: CodeEntry,
): CodeEntry {
  const column = nameColumn(block, whole ?? parts.at(-1) ?? 0);
  if (column === undefined) return entry;
  const name = textOf(region.sheet.cell({ row, column }));
  return { ...entry, name, nameAt: addressOn(region.sheet, row, column) };
}

const nameColumns = oncePer((block: PlacedBlock): readonly number[] =>
  block.layout.columns
    .filter(({ role }) => role.kind === 'name')
    .flatMap(({ key }) => block.columns.get(key) ?? [])
    .sort((a, b) => a - b),
);

/** The column of the name that belongs to a code: of several the next one to its right. */
function nameColumn(block: PlacedBlock, code: number): number | undefined {
  const columns = nameColumns(block);
  return columns.length > 1 ? columns.find((column) => column > code) : columns[0];
}

function wholeCode(region: Region, row: number, { whole }: CodeColumns): CodeEntry | undefined {
  if (whole === undefined) return undefined;
  const text = region.sheet.textAt({ row, column: whole });
  const split = text === '' ? undefined : splitIn(region, text);
  if (!split) return undefined;
  const at = addressOn(region.sheet, row, whole);
  return { code: split.code, name: split.name, at, nameAt: at };
}

/** What a cell's text splits into; the same few texts stand in many rows. */
export function splitIn(region: Region, text: string): CodeAndName | undefined {
  const splits = splitsOf(region);
  const known = splits.get(text);
  if (known || splits.has(text)) return known;
  const split = splitCode(text);
  splits.set(text, split);
  return split;
}

function codeFromParts(
  region: Region,
  row: number,
  { parts: columns }: CodeColumns,
  above: string,
): CodeEntry | undefined {
  if (columns.length === 0) return undefined;
  const parts = columns.map((column) => region.sheet.textAt({ row, column }));
  const code = joinCodeParts(parts) ?? joinCodeParts(partsBelow(above, parts));
  const last = columns[parts.findLastIndex((part) => part !== '')];
  if (code === undefined || last === undefined) return undefined;
  const at = addressOn(region.sheet, row, last);
  return { code, name: '', at, nameAt: at };
}

/** Parts that are printed once for several rows: the first blank ones are those of the code above. */
function partsBelow(above: string, parts: readonly string[]): readonly string[] {
  const blank = parts.findIndex((part) => part !== '');
  const length = blank > 0 ? 3 + 2 * (blank - 1) : 0;
  return length === 0 || above.length < length ? parts : [above.slice(0, length), ...parts.slice(blank)];
}
