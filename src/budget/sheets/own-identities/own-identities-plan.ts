import { pick } from '../../../common/language';
import type { Language } from '../../../common/language';
import type {
  CellPlan,
  FormPlan,
  NamePlan,
  SpreadsheetPlan,
  ValidationPlan,
} from '../../../workbook/sheet-plan';
import { BODY, CENTRED, HEAD, mergedRow } from '../../../workbook/list-styles';
import { OWN_HEADINGS } from '../../identities/own/own-sheet';
import type { OwnColumn } from '../../identities/own/own-sheet';
import { OWN_RELATIONS } from '../../identities/own/own-identity';
import { OWN_SHEET } from '../../tables/own-sheet';
import { ownExamples } from './examples';
import type { OwnExample } from './examples';
import { formReferences } from './references';
import { ownWordsIn } from './words';
import type { OwnWords } from './words';

const FONT = { name: '宋体', size: 11 };
/** So many lines are checked as they are typed. */
const LINES = 1000;
/** Title, note, headings. */
const HEADER_ROWS = 3;
/** What begins with `=` is a text here, not a formula. */
const TEXT = { ...BODY, format: '@' };

const WIDTHS: Readonly<Record<OwnColumn, number>> = {
  used: 8,
  name: 28,
  left: 46,
  relation: 8,
  right: 46,
  tolerance: 12,
  severity: 10,
  message: 40,
};
const COLUMNS = Object.keys(OWN_HEADINGS) as OwnColumn[];

/** The lists that columns are chosen from, by the names that cells know them by. */
const LISTS = {
  used: 'own_used',
  left: 'own_references',
  relation: 'own_relations',
  right: 'own_references',
  severity: 'own_severities',
} as const satisfies Partial<Record<OwnColumn, string>>;

/** The workbook to write own identities in: the sheet with ten examples that are not used yet, and what sides may name. */
export function ownIdentitiesPlan(language: Language): SpreadsheetPlan {
  const words = ownWordsIn(language);
  const lists = listsPlan(language, words);
  return { font: FONT, sheets: [identitiesPlan(language, words), lists.sheet], names: lists.names };
}

function identitiesPlan(language: Language, words: OwnWords): FormPlan {
  const noteLines = words.note.split('\n').length;
  return {
    name: OWN_SHEET,
    widths: COLUMNS.map((column) => WIDTHS[column]),
    columnStyles: COLUMNS.map(() => TEXT),
    rows: [
      { cells: mergedRow(words.title, { bold: true, size: 14 }, COLUMNS.length), height: 26 },
      {
        cells: mergedRow(words.note, { wrap: true, vertical: 'top' }, COLUMNS.length),
        height: noteLines * 16 + 4,
      },
      {
        cells: COLUMNS.map((column) => ({ value: pick(OWN_HEADINGS[column], language), style: HEAD })),
        height: 22,
      },
      ...ownExamples.map((example) => ({ cells: exampleCells(example, language, words), height: 34 })),
    ],
    frozenRows: HEADER_ROWS,
    merges: [0, 1].map((row) => ({ top: row, left: 0, bottom: row, right: COLUMNS.length - 1 })),
    validations: COLUMNS.flatMap((column, place) => validationOf(column, place, words)),
    page: { orientation: 'landscape', repeatedRows: HEADER_ROWS },
  };
}

function exampleCells(example: OwnExample, language: Language, words: OwnWords): CellPlan[] {
  const { name, left, relation, right, tolerance = '', severity, message } = example;
  const texts: Readonly<Record<OwnColumn, string>> = {
    used: words.no,
    name: pick(name, language),
    left,
    relation,
    right,
    tolerance,
    severity: severity ? pick(severity, language) : '',
    message: message ? pick(message, language) : '',
  };
  return COLUMNS.map((column) => ({
    value: texts[column] === '' ? null : texts[column],
    style: column === 'used' || column === 'relation' ? { ...CENTRED, format: '@' } : TEXT,
  }));
}

function validationOf(column: OwnColumn, place: number, words: OwnWords): ValidationPlan[] {
  if (!(column in LISTS)) return [];
  const name = LISTS[column as keyof typeof LISTS];
  const isSide = column === 'left' || column === 'right';
  return [
    {
      range: { top: HEADER_ROWS, left: place, bottom: HEADER_ROWS + LINES - 1, right: place },
      allowed: { kind: 'list', name },
      strict: !isSide,
      prompt: { title: words.promptTitle, text: isSide ? words.sidePrompt : words.choicePrompt },
      error: { title: words.promptTitle, text: isSide ? words.sideError : words.choicePrompt },
    },
  ];
}

/** The sheet of what may be chosen, and the names of its lists. */
function listsPlan(language: Language, words: OwnWords): { sheet: FormPlan; names: NamePlan[] } {
  const references = formReferences.flatMap(({ pack, references: own }) =>
    own.map((reference) => [pick(pack.label, language), reference] as const),
  );
  const distinct = [...new Map(references.map(([pack, reference]) => [reference, pack]))];
  const columns: readonly (readonly [
    heading: string,
    name: string | undefined,
    values: readonly string[],
  ])[] = [
    [words.referenceOf, undefined, distinct.map(([, pack]) => pack)],
    [words.references, LISTS.left, distinct.map(([reference]) => reference)],
    [pick(OWN_HEADINGS.relation, language), LISTS.relation, OWN_RELATIONS],
    [pick(OWN_HEADINGS.severity, language), LISTS.severity, words.severities],
    [pick(OWN_HEADINGS.used, language), LISTS.used, [words.yes, words.no]],
  ];
  const count = Math.max(...columns.map(([, , values]) => values.length));
  const rows = Array.from({ length: count }, (_, i) => ({
    cells: columns.map(([, , values]) => ({ value: values[i] ?? null, style: { ...BODY, format: '@' } })),
  }));
  return {
    sheet: {
      name: words.lists,
      widths: [30, 60, 10, 10, 10],
      rows: [{ cells: columns.map(([heading]) => ({ value: heading, style: HEAD })) }, ...rows],
      frozenRows: 1,
      filter: { top: 0, left: 0, bottom: distinct.length, right: 1 },
    },
    names: columns.flatMap(([, name, values], place) =>
      name === undefined
        ? []
        : [{ name, sheet: words.lists, range: { top: 1, left: place, bottom: values.length, right: place } }],
    ),
  };
}
