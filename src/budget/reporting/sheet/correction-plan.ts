import { withoutCommonFolder } from '../../../common/common-folder';
import type { Language } from '../../../common/language';
import { sanitise } from '../../../common/plain-text';
import { parseA1 } from '../../../workbook/address';
import type { CellPlan, SpreadsheetPlan } from '../../../workbook/sheet-plan';
import { amountCell } from '../../../workbook/amount-cell';
import { CENTRED, RIGHT } from '../../../workbook/list-styles';
import type { ListedCorrection } from '../json/correction-list';
import { messagesIn } from '../messages';
import type { ListColumn } from '../messages/messages';
import { listSheet, text } from './list-sheet';
import type { Columns, Line } from './list-sheet';

/** What is listed of one file: its corrections, or why it could not be checked. */
export type ListedFile =
  | { readonly file: string; readonly corrections: readonly ListedCorrection[] }
  | { readonly file: string; readonly problem: string };

const FONT = { name: '宋体', size: 11 };

/** The columns in their order, with their widths. */
const COLUMNS: Columns<ListColumn> = [
  ['number', 6],
  ['file', 20],
  ['sheet', 11],
  ['cell', 10],
  ['figure', 30],
  ['observed', 18],
  ['proposed', 18],
  ['unit', 7],
  ['certainty', 10],
  ['why', 46],
  ['cause', 8],
];

/** What may be corrected as it is, and what is to be looked up first. */
const CERTAINTY_FILLS: Readonly<Record<ListedCorrection['certainty'], string>> = {
  certain: 'E2EFDA',
  likely: 'FFF2CC',
  possible: 'FCE4D6',
};

/** The workbook that lists proposed corrections, one a line, to be read, printed and ticked off. */
export function correctionPlan(files: readonly ListedFile[], language: Language): SpreadsheetPlan {
  const { title, columns, foot, page, nothing } = messagesIn(language).list;
  const names = withoutCommonFolder(files.map(({ file }) => file));
  const sheet = listSheet(COLUMNS, {
    name: title,
    headings: columns,
    lines: files.flatMap((file, i) => linesOfFile({ ...file, file: names[i] ?? '' }, language)),
    nothing: { why: text(nothing) },
    foot,
    page,
  });
  return { font: FONT, sheets: [sheet] };
}

function linesOfFile(listed: ListedFile, language: Language): Line<ListColumn>[] {
  const file = text(sanitise(listed.file));
  if ('problem' in listed) return [{ file, why: text(listed.problem) }];
  return listed.corrections.map((correction) => ({ file, ...lineOf(correction, language) }));
}

function lineOf(correction: ListedCorrection, language: Language): Line<ListColumn> {
  const { causes, list, blank } = messagesIn(language);
  const { sheet, cell, row, label, observed, unit, certainty, why, cause } = correction;
  const before = row && list.insertBefore((parseA1(row.before)?.row ?? 0) + 1);
  const isAmount = observed !== null && !correction.text;
  return {
    sheet: text(sheet),
    cell: text(before ?? cell, CENTRED),
    figure: text(label),
    observed: isAmount ? amountCell(observed, RIGHT) : text(observed ?? (row ? list.newRow : blank), RIGHT),
    proposed: proposedCell(correction, causes.remove),
    unit: text(unit, CENTRED),
    certainty: text(causes.certainties[certainty], { ...CENTRED, fill: CERTAINTY_FILLS[certainty] }),
    why: text(why),
    // As the report numbers them.
    cause: { value: Number(cause.slice(1)), style: CENTRED },
  };
}

function proposedCell({ proposed, amount, name }: ListedCorrection, remove: string): CellPlan {
  if (proposed === null) return text(remove, RIGHT);
  return name ? text(proposed, RIGHT) : amountCell(amount ?? proposed, RIGHT);
}
