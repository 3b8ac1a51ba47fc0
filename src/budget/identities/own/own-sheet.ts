import { Amount } from '../../../amount/amount';
import { isTolerance } from '../../../amount/tolerance';
import type { Label } from '../../../common/language';
import { sanitise } from '../../../common/plain-text';
import type { Address } from '../../../workbook/address';
import { isBlank, textOf } from '../../../workbook/cell';
import type { Cell } from '../../../workbook/cell';
import type { Sheet, SheetRow } from '../../../workbook/sheet';
import type { Workbook } from '../../../workbook/workbook';
import { plainLabel } from '../../classification/label';
import { isOwnSheet } from '../../tables/own-sheet';
import type { OwnIdentity, OwnRelation } from './own-identity';

/** A column of the sheet. */
export type OwnColumn = keyof typeof OWN_HEADINGS;

/** What stands above the columns, in their order. */
export const OWN_HEADINGS = {
  used: { zh: '启用', en: 'used' },
  name: { zh: '名称', en: 'name' },
  left: { zh: '左边', en: 'left' },
  relation: { zh: '关系', en: 'relation' },
  right: { zh: '右边', en: 'right' },
  tolerance: { zh: '容差（元）', en: 'tolerance (元)' },
  severity: { zh: '级别', en: 'severity' },
  message: { zh: '说明', en: 'message' },
} as const satisfies Readonly<Record<string, Label>>;

const REQUIRED: readonly OwnColumn[] = ['left', 'relation', 'right'];

/** How relations may be typed. */
const RELATIONS: Readonly<Record<string, OwnRelation>> = {
  '=': '=',
  等于: '=',
  '≤': '≤',
  '<=': '≤',
  小于等于: '≤',
  不大于: '≤',
  不超过: '≤',
  '≥': '≥',
  '>=': '≥',
  大于等于: '≥',
  不小于: '≥',
  '≠0': '≠0',
  '<>0': '≠0',
  '!=0': '≠0',
  不为0: '≠0',
  不为零: '≠0',
  同: '同',
  相同: '同',
  一致: '同',
};
const SEVERITIES: Readonly<Record<string, 'error' | 'warning'>> = {
  错误: 'error',
  error: 'error',
  提醒: 'warning',
  warning: 'warning',
};
const UNUSED: ReadonlySet<string> = new Set(['否', '不', 'no', '×', 'x', '停用']);

/** The headings stand among so many rows from the top. */
const TOP_ROWS = 20;

/** A line of the sheet that cannot be read, and why. */
export interface OwnSheetFault {
  readonly at: Address;
  readonly what: Label;
}

export interface OwnSheet {
  readonly identities: readonly OwnIdentity[];
  readonly faults: readonly OwnSheetFault[];
}

/** The identities that a workbook brings on its sheet 审核公式; none where it has no such sheet. */
export function ownSheetOf({ sheets }: Workbook): OwnSheet {
  const read = sheets.filter(isOwnSheet).map(readSheet);
  return {
    identities: read.flatMap(({ identities }) => identities),
    faults: read.flatMap(({ faults }) => faults),
  };
}

type Columns = ReadonlyMap<OwnColumn, number>;

function readSheet(sheet: Sheet): OwnSheet {
  const heading = sheet.rows
    .slice(0, TOP_ROWS)
    .find((row) => REQUIRED.every((each) => columnsOf(row).has(each)));
  if (!heading) {
    const zh = `没有找到表头；要有 ${REQUIRED.map((each) => OWN_HEADINGS[each].zh).join('、')} 这几栏`;
    const en = `no headings were found; there are to be ${REQUIRED.map((each) => OWN_HEADINGS[each].en).join(', ')}`;
    return { identities: [], faults: [{ at: { sheet: sheet.name, row: 0, column: 0 }, what: { zh, en } }] };
  }
  const columns = columnsOf(heading);
  const lines = sheet.rows
    .filter(({ index, cells }) => index > heading.index && cells.some((cell) => !isBlank(cell)))
    .map((row) => lineOf(sheet, row, columns))
    .filter((line) => line !== undefined);
  return {
    identities: lines.flatMap((line) => ('what' in line ? [] : [line])),
    faults: lines.flatMap((line) => ('what' in line ? [line] : [])),
  };
}

function columnsOf({ cells }: SheetRow): Columns {
  const names = Object.entries(OWN_HEADINGS) as [OwnColumn, Label][];
  return new Map(
    cells.flatMap((cell) => {
      const text = plainHeading(textOf(cell));
      const found = names.find(([, { zh, en }]) => plainHeading(zh) === text || plainHeading(en) === text);
      return found ? [[found[0], cell.column] as const] : [];
    }),
  );
}

/** Without what is said in brackets of a unit. */
function plainHeading(text: string): string {
  return plainLabel(text)
    .toLowerCase()
    .replace(/\(.*\)$/u, '');
}

/** A line's identity, or what is the matter with it; undefined where it is not used, or says nothing. */
function lineOf(sheet: Sheet, row: SheetRow, columns: Columns): OwnIdentity | OwnSheetFault | undefined {
  const cellOf = (column: OwnColumn): Cell | undefined => {
    const place = columns.get(column);
    return row.cells.find((cell) => cell.column === place);
  };
  const textIn = (column: OwnColumn): string => contentOf(cellOf(column));
  const addressOf = (column: OwnColumn): Address => ({
    sheet: sheet.name,
    row: row.index,
    column: columns.get(column) ?? 0,
  });
  const fault = (column: OwnColumn, zh: string, en: string): OwnSheetFault => ({
    at: addressOf(column),
    what: { zh, en },
  });
  if (UNUSED.has(textIn('used').toLowerCase())) return undefined;
  const [left, right, relationText] = [textIn('left'), textIn('right'), textIn('relation')];
  // A line of explanations, or one that is yet to be filled in.
  if (left === '' && right === '' && relationText === '') return undefined;
  const relation = named(RELATIONS, relationText.replace(/\s/gu, '').replace('＝', '='));
  if (!relation) {
    return fault(
      'relation',
      `关系“${sanitise(relationText)}”看不懂；请写 =、≤、≥、≠0 或 同`,
      `the relation "${sanitise(relationText)}" is none of =, ≤, ≥, ≠0, 同`,
    );
  }
  const severity = named(SEVERITIES, textIn('severity').toLowerCase());
  if (!severity && textIn('severity') !== '') {
    return fault(
      'severity',
      `级别“${sanitise(textIn('severity'))}”看不懂；请写 错误 或 提醒`,
      `the severity "${sanitise(textIn('severity'))}" is neither 错误 nor 提醒`,
    );
  }
  const tolerance = toleranceOf(cellOf('tolerance'));
  if (tolerance !== undefined && !isTolerance(tolerance)) {
    return fault(
      'tolerance',
      `容差“${sanitise(tolerance)}”不是元数；请写 0、0.01、100 这样的数`,
      `the tolerance "${sanitise(tolerance)}" is no amount in 元`,
    );
  }
  const [name, message] = [textIn('name'), textIn('message')];
  return {
    left,
    relation,
    right,
    at: { left: addressOf('left'), right: addressOf('right') },
    ...(name !== '' && { name }),
    ...(tolerance !== undefined && { tolerance }),
    ...(severity && { severity }),
    ...(message !== '' && { message }),
  };
}

/** A side may have been typed as a formula: what it says is meant, not what it gives. */
function contentOf(cell: Cell | undefined): string {
  return (cell?.formula ?? textOf(cell)).trim();
}

function toleranceOf(cell: Cell | undefined): string | undefined {
  if (isBlank(cell)) return undefined;
  const value = cell?.value;
  return typeof value === 'number' ? Amount.fromNumber(value).toString() : textOf(cell).trim();
}

function named<T>(names: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(names, name) ? names[name] : undefined;
}
