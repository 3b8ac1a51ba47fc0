import { textOf } from '../../../workbook/cell';
import type { Address } from '../../../workbook/address';
import type { Workbook } from '../../../workbook/workbook';
import { codePart, parentsOf } from '../../classification/classification';
import type { Classification } from '../../classification/classification';
import type { Row } from '../../tables/row';
import type { Block } from '../../tables/table';

/** A cell with a code or one part of it, and what it would say for the row to bear another code. */
export interface CodeEdit {
  readonly at: Address;
  readonly typed: string;
  readonly meant: string;
  /** Whether codes of the column are numbers. */
  readonly isNumber: boolean;
}

/** The one cell of a row by which it would bear another code; undefined where it takes several, or none. */
export function codeEdit(
  workbook: Workbook,
  block: Block,
  row: Row,
  classification: Classification,
  meant: string,
): CodeEdit | undefined {
  const columns = block.layout.columns.filter(
    ({ role }) => 'classification' in role && role.classification === classification,
  );
  const whole = columns.find(({ role }) => role.kind === 'code');
  const parts = columns.filter(({ role }) => role.kind === 'code-part');
  const column = whole && block.columns.get(whole.key);
  const offset = offsetOf(block, row);
  if (column !== undefined) return wholeEdit(workbook, { ...row.labelAt, column: column + offset }, meant);
  const edits = parts.flatMap(({ key }, level) => {
    const own = block.columns.get(key);
    const place = own === undefined ? undefined : own + offset;
    return place === undefined
      ? []
      : (partEdit(workbook, block, row, place, classification, meant, level) ?? []);
  });
  return edits.length === 1 ? edits[0] : undefined;
}

/** How far to the right a row stands of the columns of its block: tables go on beside themselves. */
function offsetOf({ columns }: Block, { figures }: Row): number {
  for (const [key, { column }] of figures) {
    const own = columns.get(key);
    if (own !== undefined) return column - own;
  }
  return 0;
}

function wholeEdit(workbook: Workbook, at: Address, meant: string): CodeEdit | undefined {
  const cell = workbook.cell(at);
  const typed = textOf(cell);
  if (typed !== '' && !/^\d/.test(typed)) return undefined;
  const then = typed === '' ? meant : typed.replace(/^\d+/, meant);
  return then === typed ? undefined : { at, typed, meant: then, isNumber: typeof cell?.value === 'number' };
}

/** What a cell of one level would say; undefined where it says so, or is blank because the row above says it. */
function partEdit(
  workbook: Workbook,
  block: Block,
  row: Row,
  column: number,
  classification: Classification,
  meant: string,
  level: number,
): CodeEdit | undefined {
  const at = { ...row.labelAt, column };
  const typed = textOf(workbook.cell(at)).trim();
  const part = codePart(classification, meant, level) ?? '';
  const style = styleOf(workbook, block, row, column);
  const soFar = part === '' ? '' : ([...parentsOf(classification, meant), meant][level] ?? '');
  const then = style.isCumulative ? soFar : style.isNumber && part !== '' ? String(Number(part)) : part;
  const own = row.codes[classification]?.code;
  const isInherited = typed === '' && own !== undefined && codePart(classification, own, level) === part;
  if (
    isInherited ||
    typed === then ||
    (typed !== '' && typed.length <= then.length && Number(typed) === Number(then))
  )
    return undefined;
  return { at, typed, meant: then, isNumber: style.isNumber };
}

/** How other rows write a level: as numbers, or with the levels above it. */
function styleOf(
  workbook: Workbook,
  { rows }: Block,
  own: Row,
  column: number,
): { readonly isNumber: boolean; readonly isCumulative: boolean } {
  const cells = rows.flatMap((row) =>
    row === own || row.role !== 'data' ? [] : (workbook.cell({ ...row.labelAt, column }) ?? []),
  );
  const longest = cells.filter((cell) => textOf(cell).trim().length > 3).length;
  return {
    isNumber: cells.some(({ value }) => typeof value === 'number'),
    isCumulative: longest * 2 > cells.length,
  };
}
