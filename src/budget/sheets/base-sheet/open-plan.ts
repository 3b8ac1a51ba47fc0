import { pick } from '../../../common/language';
import type { Language } from '../../../common/language';
import type { Address } from '../../../workbook/address';
import type { FormPlan } from '../../../workbook/sheet-plan';
import { BODY, mergedRow } from '../../../workbook/list-styles';
import { baseSheets } from '../../disclosure/base';
import { baseRows } from '../../disclosure/base/base-rows';
import type { BaseRow } from '../../disclosure/base/base-rows';
import type { BaseSheet } from '../../disclosure/base/base-sheet';
import type { DataList, Derivation, DerivationNote, UnknownWhat } from '../../disclosure/deriving/derivation';
import { noteMessage } from '../../reporting/base-sheet/messages';
import { rangeNames } from '../../reporting/cell-list';
import { HEADER_ROWS, isOpen } from './fill-in-plan';
import { fittingRow, NOTE, OPTIONAL_HEAD, TITLE } from './styles';
import { templateWordsIn } from './words';
import type { OpenField } from './words/words';

const FIELDS: readonly (readonly [OpenField, width: number])[] = [
  ['sheet', 16],
  ['cells', 30],
  ['missing', 48],
  ['known', 56],
];
const WIDTHS = FIELDS.map(([, width]) => width);

/** The sheet that the entries of a list stand on. */
const SHEETS: Readonly<Record<DataList, string>> = {
  lines: 'budget-lines',
  revenues: 'revenue',
  carryOvers: 'carry-over',
  memoItems: 'memo-items',
  indicators: 'indicators',
};

/** The column that something unknown belongs into; every open one where it is not a single one. */
const COLUMNS: Readonly<Record<UnknownWhat, string | undefined>> = {
  unit: 'unit',
  fund: 'fund',
  'other-fund': 'fund',
  year: 'year',
  category: 'category',
  project: 'project',
  construction: 'construction',
  fiscal: 'money',
  text: undefined,
};

/** The sheet that lists what the tables of a workbook do not tell: which cells, what is missing, what is known. */
export function openPlan({ data, notes }: Derivation, language: Language): FormPlan {
  const { sheets, open } = templateWordsIn(language);
  const rows = baseRows(data);
  const texts = notes.map((note): Readonly<Record<OpenField, string>> => {
    const sheet = sheetOf(note);
    return {
      sheet: sheet ? pick(sheet.name, language) : '',
      cells: sheet ? cellsOf(note, sheet, rows.get(sheet) ?? []) : '',
      ...noteMessage(note, language),
    };
  });
  const note = texts.length > 0 ? open.note : open.nothing;
  const width = WIDTHS.reduce((sum, each) => sum + each, 0);
  return {
    name: sheets.open,
    widths: WIDTHS,
    rows: [
      { cells: mergedRow(sheets.open, TITLE, FIELDS.length), height: 24 },
      { ...fittingRow([{ value: note }], [width]), cells: mergedRow(note, NOTE, FIELDS.length) },
      { cells: FIELDS.map(([field]) => ({ value: open.fields[field], style: OPTIONAL_HEAD })), height: 24 },
      ...texts.map((text) =>
        fittingRow(
          FIELDS.map(([field]) => ({ value: text[field], style: BODY })),
          WIDTHS,
        ),
      ),
    ],
    merges: [0, 1].map((row) => ({ top: row, left: 0, bottom: row, right: FIELDS.length - 1 })),
    frozenRows: 3,
    page: { orientation: 'landscape', repeatedRows: 3 },
  };
}

function sheetOf(note: DerivationNote): BaseSheet | undefined {
  const key =
    note.kind === 'unknown' || note.kind === 'missing'
      ? SHEETS[note.list]
      : note.kind === 'unknown-department'
        ? 'department'
        : undefined;
  return baseSheets.find((sheet) => sheet.key === key);
}

function cellsOf(note: DerivationNote, sheet: BaseSheet, rows: readonly BaseRow[]): string {
  if (note.kind === 'unknown-department') return namesOf(sheet, [0], rows, note.what);
  return note.kind === 'unknown' ? namesOf(sheet, note.entries, rows, COLUMNS[note.what]) : '';
}

function namesOf(
  { name, columns }: BaseSheet,
  entries: readonly number[],
  rows: readonly BaseRow[],
  key: string | undefined,
): string {
  const cells = entries.flatMap((entry) =>
    [...columns.entries()]
      .filter(([, column]) => (key ?? column.key) === column.key)
      .filter(([, column]) => key !== undefined || isOpen(column, rows[entry]?.[column.key]))
      .map(([column]): Address => ({ sheet: name.zh, row: HEADER_ROWS + entry, column })),
  );
  return rangeNames(cells, name.zh).join('、');
}
