import { Amount } from '../../../amount/amount';
import { pick } from '../../../common/language';
import type { Language } from '../../../common/language';
import { PAGE, PAGES } from '../../../workbook/sheet-plan';
import type { Allowed, CellPlan, CellStyle, FormPlan, ValidationPlan } from '../../../workbook/sheet-plan';
import { amountCell } from '../../../workbook/amount-cell';
import { mergedRow } from '../../../workbook/list-styles';
import type { BaseRow, BaseValue } from '../../disclosure/base/base-rows';
import type { BaseColumn, BaseContent, BaseSheet } from '../../disclosure/base/base-sheet';
import {
  AMOUNT_FORMAT,
  columnWidth,
  EXAMPLE,
  fittingRow,
  NOTE,
  OPEN,
  OPTIONAL_HEAD,
  REQUIRED_HEAD,
  TEXT_FORMAT,
  TITLE,
  YEAR_FORMAT,
} from './styles';
import { listName } from './lists';
import { templateWordsIn } from './words';
import type { TemplateWords } from './words/words';

/** Title, purpose, unit, headings. */
export const HEADER_ROWS = 4;
/** So many rows are checked as they are typed. To the end of the sheet would do for Excel, but some programs keep checks cell by cell. */
const LINES = 5_000;
/** Where what is typed is no text. */
const FORMATS: Readonly<Partial<Record<BaseContent['kind'], string>>> = {
  amount: AMOUNT_FORMAT,
  year: YEAR_FORMAT,
};
const MOST_DECIMALS = 6;
/** No unit budgets more, in 万元: beyond it something else was typed. */
const MOST = 1_000_000_000;

/**
 * A sheet to fill in: what it is for, its headings, and checks of what is typed below.
 * @param filled rows that are filled in already; the examples where left out
 * @param note what is said of the rows below
 */
export function fillInPlan(
  sheet: BaseSheet,
  language: Language,
  filled: readonly BaseRow[] | undefined,
  note: 'examplesBelow' | 'openBelow' | 'dataBelow',
): FormPlan {
  const words = templateWordsIn(language);
  const { columns } = sheet;
  const widths = columns.map((column) => widthOf(column, language, filled));
  const last = columns.length - 1;
  const across = widths.reduce((sum, width) => sum + width, 0);
  const purpose = `${pick(sheet.purpose, language)}\n${words[note]}`;
  const headings = columns.map((column) => headingOf(column, language));
  return {
    name: pick(sheet.name, language),
    widths,
    columnStyles: columns.map(cellStyle),
    rows: [
      { cells: mergedRow(pick(sheet.name, language), TITLE, columns.length), height: 24 },
      { ...fittingRow([{ value: purpose }], [across]), cells: mergedRow(purpose, NOTE, columns.length) },
      { cells: columns.map((column) => unitCell(column, words)) },
      { ...fittingRow(headings, widths), cells: headings },
      ...(filled ? filledRows(columns, filled) : exampleRows(columns)).map((cells) =>
        fittingRow(cells, widths),
      ),
    ],
    merges: [0, 1].map((row) => ({ top: row, left: 0, bottom: row, right: last })),
    validations: columns.flatMap((column, i) => validationOf(column, i, language)),
    frozenRows: HEADER_ROWS,
    page: {
      orientation: 'landscape',
      repeatedRows: HEADER_ROWS,
      footer: { left: words.foot, right: words.page(PAGE, PAGES) },
    },
  };
}

function headingOf({ heading, required }: BaseColumn, language: Language): CellPlan {
  return { value: pick(heading, language), style: required ? REQUIRED_HEAD : OPTIONAL_HEAD };
}

function widthOf(
  { key, heading, content, examples }: BaseColumn,
  language: Language,
  filled: readonly BaseRow[] | undefined,
): number {
  const unit = content.kind === 'amount' ? [templateWordsIn(language).unitLine] : [];
  const choices = content.kind === 'choice' ? content.choices.map(({ label }) => label.zh) : [];
  const own = filled?.map((row) => textOf(row[key])) ?? examples;
  return columnWidth(pick(heading, language), [...own, ...unit, ...choices]);
}

/** The unit stands above the amounts. */
function unitCell({ content }: BaseColumn, { unitLine }: TemplateWords): CellPlan {
  return content.kind === 'amount' ? { value: unitLine, style: { horizontal: 'right' } } : { value: null };
}

function cellStyle({ content }: BaseColumn): CellStyle {
  const format = FORMATS[content.kind] ?? TEXT_FORMAT;
  return { format, vertical: 'center', wrap: content.kind !== 'amount' };
}

function filledRows(columns: readonly BaseColumn[], rows: readonly BaseRow[]): CellPlan[][] {
  return rows.map((row) => columns.map((column) => filledCell(column, row[column.key])));
}

function filledCell(column: BaseColumn, value: BaseValue): CellPlan {
  const style = { ...cellStyle(column), border: true, ...(isOpen(column, value) && OPEN) };
  const text = textOf(value);
  if (text === null || FORMATS[column.content.kind] === undefined) return { value: text, style };
  return typedCell(column, text, style);
}

function textOf(value: BaseValue): string | null {
  return value instanceof Amount ? value.toString(MOST_DECIMALS) : (value ?? null);
}

function exampleRows(columns: readonly BaseColumn[]): CellPlan[][] {
  const [first] = columns;
  return (first?.examples ?? []).map((_, row) =>
    columns.map((column) => exampleCell(column, column.examples[row] ?? null)),
  );
}

function exampleCell(column: BaseColumn, example: string | null): CellPlan {
  const style = { ...EXAMPLE, ...cellStyle(column) };
  if (example === null || FORMATS[column.content.kind] === undefined) return { value: example, style };
  return typedCell(column, example, style);
}

function typedCell({ content }: BaseColumn, text: string, style: CellStyle): CellPlan {
  const typed = { ...style, horizontal: 'right' } as const;
  return content.kind === 'year' ? { value: Number(text), style: typed } : amountCell(text, typed);
}

function validationOf(column: BaseColumn, at: number, language: Language): ValidationPlan[] {
  const { content, heading, explanation } = column;
  const { errors } = templateWordsIn(language);
  if (content.kind === 'text') return [];
  return [
    {
      range: { top: HEADER_ROWS, left: at, bottom: HEADER_ROWS + LINES - 1, right: at },
      allowed: allowedIn(content),
      // The lists of codes are incomplete: a code that they lack is asked about, and taken.
      strict: content.kind !== 'code',
      prompt: { title: pick(heading, language), text: pick(explanation, language) },
      error: { title: errors.title, text: errors[content.kind] },
    },
  ];
}

function allowedIn(content: BaseContent): Allowed {
  const name = listName(content);
  if (name !== undefined) return { kind: 'list', name };
  if (content.kind === 'year') return { kind: 'decimal', least: 2000, most: 2099 };
  return { kind: 'decimal', least: -MOST, most: MOST };
}

/** Whether somebody has to see to a cell: what belongs there is not known, or is none of the choices. */
export function isOpen({ content }: BaseColumn, value: BaseValue): boolean {
  if (value === undefined) return true;
  return (
    content.kind === 'choice' && value !== null && !content.choices.some(({ label }) => label.zh === value)
  );
}
