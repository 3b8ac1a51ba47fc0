import { pick } from '../../../common/language';
import type { Label, Language } from '../../../common/language';
import { PAGE, PAGES } from '../../../workbook/sheet-plan';
import type { CellPlan, FormPlan } from '../../../workbook/sheet-plan';
import { BODY, CENTRED, HEAD, mergedRow } from '../../../workbook/list-styles';
import { baseSheets } from '../../disclosure/base';
import type { BaseColumn, Mapping } from '../../disclosure/base/base-sheet';
import { beijing12 } from '../../layouts/beijing-12';
import type { TableLayout } from '../../layouts/layout';
import { fittingRow, NOTE, TITLE } from './styles';
import { templateWordsIn } from './words';
import type { ExplainedField, TemplateWords } from './words/words';

/** The columns in their order, with their widths. */
const FIELDS: readonly (readonly [ExplainedField, width: number])[] = [
  ['sheet', 14],
  ['column', 20],
  ['explanation', 44],
  ['content', 34],
  ['required', 9],
  ['example', 24],
  ['mappings', 60],
];
const WIDTHS = FIELDS.map(([, width]) => width);
const ACROSS = WIDTHS.reduce((sum, width) => sum + width, 0);

/** The sheet that says how to fill in the others: a guide, then each column with the tables that it goes into. */
export function explanationsPlan(language: Language): FormPlan {
  const words = templateWordsIn(language);
  const { sheets, guide, fields, foot, page } = words;
  return {
    name: sheets.explanations,
    widths: WIDTHS,
    rows: [
      { cells: mergedRow(sheets.explanations, TITLE, FIELDS.length), height: 24 },
      ...guide.map((text) => ({
        ...fittingRow([{ value: text }], [ACROSS]),
        cells: mergedRow(text, NOTE, FIELDS.length),
      })),
      { cells: FIELDS.map(([field]) => ({ value: fields[field], style: HEAD })), height: 24 },
      ...baseSheets.flatMap(({ name, columns }) =>
        columns.map((column) => fittingRow(explained(pick(name, language), column, language), WIDTHS)),
      ),
    ],
    merges: Array.from({ length: guide.length + 1 }, (_, row) => ({
      top: row,
      left: 0,
      bottom: row,
      right: FIELDS.length - 1,
    })),
    page: {
      orientation: 'landscape',
      repeatedRows: guide.length + 2,
      footer: { left: foot, right: page(PAGE, PAGES) },
    },
  };
}

function explained(sheet: string, column: BaseColumn, language: Language): CellPlan[] {
  const words = templateWordsIn(language);
  const texts: Readonly<Record<ExplainedField, string>> = {
    sheet,
    column: pick(column.heading, language),
    explanation: pick(column.explanation, language),
    content: contentOf(column, words),
    required: column.required ? words.required : words.optional,
    example: column.examples.find((example) => example !== null) ?? '',
    mappings: mappingsOf(column, words, language),
  };
  return FIELDS.map(([field]) => ({
    value: texts[field],
    style: field === 'required' ? CENTRED : BODY,
  }));
}

function contentOf({ content }: BaseColumn, { contents, separator }: TemplateWords): string {
  if (content.kind !== 'choice') return contents[content.kind];
  return contents.choice(content.choices.map(({ label }) => label.zh).join(separator));
}

function mappingsOf({ mappings }: BaseColumn, words: TemplateWords, language: Language): string {
  const lines = mappings.map((mapping) => {
    const { table, columns } = mappedTable(mapping);
    const names = columns.map((label) => pick(label, language)).join(words.separator);
    return words.mapping(table.number, pick(table.title, language), names);
  });
  return lines.length > 0 ? lines.join('\n') : words.noMapping;
}

/** A standard table, and those of its columns that follow from a column of the base sheet. */
interface MappedTable {
  readonly table: TableLayout;
  readonly columns: readonly Label[];
}

/**
 * What a mapping names, as the twelve tables of Beijing call it.
 * @throws RangeError where no table, or no column of it, has that key
 */
export function mappedTable({ table: key, columns }: Mapping): MappedTable {
  const table = beijing12.tables.find((each) => each.key === key);
  if (!table) throw new RangeError(`No such table: ${key}`);
  const all = table.blocks.flatMap((block) => block.columns);
  const labels = columns.map((column) => {
    const found = all.find((each) => each.key === column);
    if (!found) throw new RangeError(`No such column of ${key}: ${column}`);
    return found.label;
  });
  return { table, columns: labels };
}
