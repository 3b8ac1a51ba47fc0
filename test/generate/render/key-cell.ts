import { listedName } from '../../../src/budget/classification/classification';
import type { Classification } from '../../../src/budget/classification/classification';
import type { RowContent } from '../content/content';
import type { PlacedColumn } from './columns';
import type { TableStyle } from './presentation';

/** What a row has in a column that is no amount. */
export function keyCell(
  row: RowContent,
  columns: readonly PlacedColumn[],
  { layout }: PlacedColumn,
  style: TableStyle,
): string | number {
  const own = row.texts[layout.key];
  if (own !== undefined) return layout.key === 'line-number' ? Number(own) : own;
  const { role } = layout;
  if (role.kind === 'code') return wholeCode(row, columns, role.classification, style);
  if (role.kind === 'code-part')
    return codePart(row.codes?.[role.classification], Number(layout.key.at(-1)), style);
  if (role.kind === 'name') return nameOf(row);
  return '';
}

function wholeCode(
  row: RowContent,
  columns: readonly PlacedColumn[],
  classification: Classification,
  { codeSeparator }: TableStyle,
): string {
  const code = row.codes?.[classification];
  if (code === undefined) return '';
  const beside = columns.some(({ layout }) => layout.role.kind === 'name');
  return beside ? code : `${code}${codeSeparator}${listedName(classification, code) ?? ''}`;
}

function nameOf({ codes = {} }: RowContent): string {
  for (const classification of ['functional', 'departmentEconomic'] as const) {
    const code = codes[classification];
    if (code !== undefined) return listedName(classification, code) ?? '';
  }
  return '';
}

/** @param level 1 for 类, 2 for 款, 3 for 项 */
function codePart(code: string | undefined, level: number, { codes }: TableStyle): string | number {
  const end = 1 + 2 * level;
  if (code === undefined || code.length < end) return '';
  if (codes === 'cumulative-parts') return code.slice(0, end);
  const part = level === 1 ? code.slice(0, 3) : code.slice(end - 2, end);
  return codes === 'parts-as-numbers' ? Number(part) : part;
}
