import { oncePer } from '../../../common/once-per';
import type { Address } from '../../../workbook/address';
import { CLASSIFICATIONS } from '../../classification/classification';
import { codeText } from '../../classification/code';
import { isTotalLabel } from '../../classification/label';
import type { ColumnLayout } from '../../layouts/layout';
import { NO_TEXTS } from '../../tables/row';
import type { Row } from '../../tables/row';
import { addressOn } from '../recognition/region';
import type { PlacedBlock, Region } from '../recognition/region';
import { readCodes, splitIn } from './row-codes';
import { rowLabel } from './row-label';

/** What a row is known by. */
export interface RowKey {
  readonly codes: Row['codes'];
  readonly unit: string | undefined;
  readonly texts: Row['texts'];
  /** What a person calls the row; empty where it bears no name. */
  readonly label: string;
  readonly at: Address | undefined;
}

type Texts = Row['texts'];
type KeyColumn = readonly [key: string, column: number];

interface KeyColumns {
  readonly unit: number | undefined;
  readonly unitCode: number | undefined;
  /** Catalogues …: what is in no classification and names no unit. */
  readonly texts: readonly KeyColumn[];
  /** With the columns of units, codes and their names. */
  readonly all: readonly KeyColumn[];
}

/** What columns hold that do not name a row by themselves. */
const NO_NAME: ReadonlySet<ColumnLayout['role']['kind']> = new Set(['amount', 'percentage', 'code-part']);

const keyColumns = oncePer((block: PlacedBlock): KeyColumns => {
  const all = block.layout.columns
    .filter(({ role }) => !NO_NAME.has(role.kind))
    .flatMap(({ key, role }) => {
      const column = block.columns.get(key);
      return column === undefined ? [] : [{ key, role, column }];
    });
  const place = ({ key, column }: (typeof all)[number]): KeyColumn => [key, column];
  return {
    unit: block.columns.get('unit'),
    unitCode: block.columns.get('unit-code'),
    texts: all.filter(({ key, role }) => role.kind === 'text' && key !== 'unit-code').map(place),
    all: all.map(place),
  };
});

/**
 * The key of a row.
 * @param before the data row above it
 */
export function readKey(region: Region, block: PlacedBlock, row: number, before: Row | undefined): RowKey {
  const columns = keyColumns(block);
  const codes = readCodes(region, block, row, before);
  const first = codes.functional ?? codes.governmentEconomic ?? codes.departmentEconomic;
  const texts = readTexts(region, row, first ? columns.texts : columns.all);
  return {
    codes,
    texts,
    unit: unitOf(region, row, columns),
    label: rowLabel(first ? codesLabel(codes) : labelOf(texts)),
    at: first?.at ?? firstOf(texts)?.at,
  };
}

function readTexts(region: Region, row: number, columns: readonly KeyColumn[]): Texts {
  let texts: Map<string, { text: string; at: Address }> | undefined;
  for (const [key, column] of columns) {
    const text = region.sheet.textAt({ row, column });
    if (text !== '') (texts ??= new Map()).set(key, { text, at: addressOn(region.sheet, row, column) });
  }
  return texts ?? NO_TEXTS;
}

function unitOf(region: Region, row: number, { unit, unitCode }: KeyColumns): string | undefined {
  const code = unitCode === undefined ? '' : region.sheet.textAt({ row, column: unitCode });
  const name = unit === undefined ? '' : region.sheet.textAt({ row, column: unit });
  if (code !== '' || name === '' || isTotalLabel(name)) return code || undefined;
  return splitIn(region, name)?.code ?? name;
}

function labelOf(texts: Texts): string {
  return [...new Set([...texts.values()].map(({ text }) => text))].join(' ');
}

function firstOf(texts: Texts): { readonly at: Address } | undefined {
  for (const each of texts.values()) return each;
  return undefined;
}

function codesLabel(codes: Row['codes']): string {
  let label = '';
  for (const each of CLASSIFICATIONS) {
    const entry = codes[each];
    if (entry) label += label === '' ? codeText(entry) : ` ${codeText(entry)}`;
  }
  return label;
}
