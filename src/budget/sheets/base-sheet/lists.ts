import { pick } from '../../../common/language';
import type { Language } from '../../../common/language';
import type { FormPlan, NamePlan } from '../../../workbook/sheet-plan';
import { BODY, mergedRow } from '../../../workbook/list-styles';
import { listedCodes, listedItems } from '../../classification/classification';
import { baseSheets } from '../../disclosure/base';
import type { BaseColumn, BaseContent, BaseSheet } from '../../disclosure/base/base-sheet';
import { templateWordsIn } from './words';
import { columnWidth, fittingRow, NOTE, OPTIONAL_HEAD, TEXT_FORMAT } from './styles';

/** What the drop-downs of a column offer: a column of a sheet of lists, with the name that cells know it by. */
interface List {
  readonly name: string;
  readonly heading: string;
  readonly values: readonly string[];
}

/** The values begin below a note and the headings. */
const FIRST_ROW = 2;

/** The sheets of codes and choices that drop-downs offer, and the names that the checks of cells know them by. */
export function listSheets(language: Language): {
  readonly sheets: readonly FormPlan[];
  readonly names: readonly NamePlan[];
} {
  const { sheets, codesNote, choicesNote } = templateWordsIn(language);
  const codes = listsOf('code', language);
  const choices = listsOf('choice', language);
  return {
    sheets: [listsPlan(sheets.codes, codesNote, codes), listsPlan(sheets.choices, choicesNote, choices)],
    names: [...namesOf(sheets.codes, codes), ...namesOf(sheets.choices, choices)],
  };
}

/** The name of the list that a column's cells are chosen from; undefined where they are not. */
export function listName(content: BaseContent): string | undefined {
  if (content.kind === 'code') return `codes_${content.classification}${content.anyLevel ? '_all' : ''}`;
  return content.kind === 'choice' ? `choices_${content.list}` : undefined;
}

/** The lists of codes, and of choices: each once, headed as the first column that is filled in from it. */
function listsOf(kind: 'code' | 'choice', language: Language): List[] {
  const lists = new Map<string, List>();
  for (const { sheet, column } of baseSheets.flatMap(columnsOf)) {
    const name = listName(column.content);
    if (name === undefined || column.content.kind !== kind || lists.has(name)) continue;
    const heading = pick(column.heading, language);
    lists.set(name, {
      name,
      // Codes are of a classification; choices of the same name differ from sheet to sheet.
      heading: kind === 'code' ? heading : `${pick(sheet.name, language)}\n${heading}`,
      values: valuesOf(column),
    });
  }
  return [...lists.values()];
}

function columnsOf(sheet: BaseSheet): { sheet: BaseSheet; column: BaseColumn }[] {
  return sheet.columns.map((column) => ({ sheet, column }));
}

function valuesOf({ content }: BaseColumn): readonly string[] {
  if (content.kind === 'code') {
    return (content.anyLevel ? listedCodes : listedItems)(content.classification);
  }
  return content.kind === 'choice' ? content.choices.map(({ label }) => label.zh) : [];
}

/** A sheet with a list a column, under a note. */
function listsPlan(name: string, note: string, lists: readonly List[]): FormPlan {
  const longest = Math.max(...lists.map(({ values }) => values.length));
  const widths = lists.map(({ heading, values }) => columnWidth(heading, values));
  const style = { ...BODY, format: TEXT_FORMAT, wrap: false };
  return {
    name,
    widths,
    rows: [
      { cells: mergedRow(note, NOTE, lists.length), height: 36 },
      fittingRow(
        lists.map(({ heading }) => ({ value: heading, style: OPTIONAL_HEAD })),
        widths,
      ),
      ...Array.from({ length: longest }, (_, row) => ({
        cells: lists.map(({ values }) => {
          const value = values[row];
          return value === undefined ? { value: null } : { value, style };
        }),
      })),
    ],
    merges: [{ top: 0, left: 0, bottom: 0, right: lists.length - 1 }],
    frozenRows: FIRST_ROW,
    page: { orientation: 'landscape', repeatedRows: FIRST_ROW },
  };
}

/** The names of the lists on a sheet. */
function namesOf(sheet: string, lists: readonly List[]): NamePlan[] {
  return lists.map(({ name, values }, column) => ({
    name,
    sheet,
    range: { top: FIRST_ROW, left: column, bottom: FIRST_ROW + values.length - 1, right: column },
  }));
}
