import * as fc from 'fast-check';
import type { Unit } from '../../../src/amount/unit';

/** How one table is printed. Choices among names and places are numbers; 0 is the plainest. */
export interface TableStyle {
  /** Which of the title's names, and what stands before it. */
  readonly titleName: number;
  readonly titleForm: 'plain' | 'numbered' | 'dated' | 'number-apart' | 'attached';
  readonly titlePlace: 'first' | 'merged' | 'middle';
  readonly unitForm: number;
  readonly unitPlace: 'last' | 'first' | 'beside-department' | 'title-row';
  /** Which names columns, headings and items bear. */
  readonly columnNames: number;
  readonly headingNames: number;
  readonly itemNames: number;
  readonly header: 'merged' | 'flat-top' | 'flat-bottom' | 'repeated';
  /** A row of 1 2 3 … under the header: of all columns, of the amounts alone behind 栏次, or that beside 类 款 项. */
  readonly numbered: 'none' | 'all' | 'amounts' | 'beside-parts';
  readonly left: number;
  readonly gapBetweenBlocks: boolean;
  readonly gapBeforeAmounts: boolean;
  readonly blankAfterTitle: boolean;
  /** A blank row after so many rows; 0 for none. */
  readonly blankEvery: number;
  /** A new page after so many rows; 0 for none. */
  readonly pageRows: number;
  readonly pageHead: 'header' | 'continued';
  readonly total: 'first' | 'last' | 'absent';
  readonly totalLabel: number;
  readonly totalPlace: 'first' | 'last';
  /** A key that is the same as in the row above: printed again, merged down, or left out. */
  readonly sameKey: 'repeated' | 'merged' | 'once';
  readonly codes: 'parts' | 'parts-as-numbers' | 'cumulative-parts' | 'beside-name' | 'with-name';
  readonly codeSeparator: string;
  readonly hierarchical: boolean;
  readonly ordinals: 'renumbered' | 'official' | 'none';
  readonly dropEmptyItems: boolean;
  readonly dropIdleTotals: boolean;
  /** Tables of revenue and expenditure end on one row. */
  readonly alignEnds: boolean;
  readonly amounts: 'formatted' | 'general' | 'text';
  readonly nothing: 'blank' | 'zero' | 'dash';
  readonly totals: 'values' | 'formulas' | 'formulas-without-results';
  readonly note: boolean;
  /** Columns of expenditure that is no basic and no project expenditure: shown again, or added. */
  readonly otherExpenditure: 'shown-again' | 'added';
  /** Rows of a department above those of its units. */
  readonly departmentRow: boolean;
}

/** What amounts are printed in: fen are kept, or lost. */
export interface Precision {
  readonly unit: Unit;
  readonly decimals: number;
}

export const exactWan: Precision = { unit: '万元', decimals: 6 };
export const exactYuan: Precision = { unit: '元', decimals: 2 };
export const roundedWan: Precision = { unit: '万元', decimals: 2 };

/** How a whole workbook is printed. */
export interface BookStyle {
  /** In the order of the pack's tables, used round and round. */
  readonly tables: readonly TableStyle[];
  /** By table too. */
  readonly precisions: readonly Precision[];
  /** A number a table: sheets stand in order of it. */
  readonly order: readonly number[];
  readonly sheetNames: 'titles' | 'numbers' | 'arbitrary';
  readonly cover: boolean;
  readonly contents: boolean;
  /** Whether a table stands under the one before it on the same sheet. */
  readonly stacked: readonly boolean[];
  readonly gap: number;
}

/** What a generator may be told to leave out. */
export interface StyleLimits {
  readonly amounts?: readonly TableStyle['amounts'][];
  readonly totals?: readonly TableStyle['totals'][];
  readonly precisions?: readonly Precision[];
}

const TABLES = 12;

/** Mostly the first, sometimes another. */
function mostly<const T>(first: T, ...others: readonly T[]): fc.Arbitrary<T> {
  return fc.oneof(
    { weight: 3 + others.length, arbitrary: fc.constant(first) },
    ...others.map((each) => fc.constant(each)),
  );
}

function among<T>(allowed: readonly T[] | undefined, all: readonly [T, ...T[]]): fc.Arbitrary<T> {
  return allowed && allowed.length > 0 ? fc.constantFrom(...allowed) : fc.constantFrom(...all);
}

const choice = mostly(0, 1, 2, 3, 4);

/** Any way to print a table. */
export function tableStyle({ amounts, totals }: StyleLimits = {}): fc.Arbitrary<TableStyle> {
  return fc
    .record<TableStyle>({
      titleName: choice,
      titleForm: mostly('plain', 'numbered', 'dated', 'number-apart', 'attached'),
      titlePlace: mostly('first', 'merged', 'middle'),
      unitForm: choice,
      unitPlace: mostly('last', 'first', 'beside-department', 'title-row'),
      columnNames: choice,
      headingNames: choice,
      itemNames: choice,
      header: mostly('merged', 'flat-top', 'flat-bottom', 'repeated'),
      numbered: mostly('none', 'all', 'amounts', 'beside-parts'),
      left: mostly(0, 1, 2),
      gapBetweenBlocks: mostly(false, true),
      gapBeforeAmounts: mostly(false, true),
      blankAfterTitle: mostly(false, true),
      blankEvery: mostly(0, 1, 4, 9),
      pageRows: mostly(0, 5, 20),
      pageHead: mostly('header', 'continued'),
      total: mostly('last', 'first', 'absent'),
      totalLabel: choice,
      totalPlace: mostly('first', 'last'),
      sameKey: mostly('repeated', 'merged', 'once'),
      codes: mostly('parts', 'parts-as-numbers', 'cumulative-parts', 'beside-name', 'with-name'),
      codeSeparator: mostly('-', ' ', '—', '', '_'),
      hierarchical: fc.boolean(),
      ordinals: mostly('renumbered', 'official', 'none'),
      dropEmptyItems: fc.boolean(),
      dropIdleTotals: fc.boolean(),
      alignEnds: fc.boolean(),
      amounts: among(amounts, ['formatted', 'general', 'text']),
      nothing: mostly('blank', 'zero', 'dash'),
      totals: among(totals, ['values', 'formulas', 'formulas-without-results']),
      note: fc.boolean(),
      otherExpenditure: mostly('shown-again', 'added'),
      departmentRow: mostly(false, true),
    })
    .map(feasible);
}

/** Texts are not added up by formulas, and a total above its pages needs them marked as continued. */
function feasible(style: TableStyle): TableStyle {
  return {
    ...style,
    totals: style.amounts === 'text' ? 'values' : style.totals,
    pageHead: style.total === 'first' && style.pageHead !== 'header' ? 'continued' : style.pageHead,
  };
}

function list<T>(each: fc.Arbitrary<T>): fc.Arbitrary<T[]> {
  return fc.array(each, { minLength: TABLES, maxLength: TABLES });
}

/** Any way to print a workbook. */
export function bookStyle(limits: StyleLimits = {}): fc.Arbitrary<BookStyle> {
  const precision = among(limits.precisions, [exactWan, exactYuan]);
  return fc.record({
    tables: fc.oneof(
      list(tableStyle(limits)),
      tableStyle(limits).map((style) => [style]),
    ),
    precisions: fc.oneof(
      precision.map((each) => [each]),
      list(precision),
    ),
    order: fc.oneof(fc.constant(Array.from({ length: TABLES }, (_, i) => i)), list(fc.nat(99))),
    sheetNames: fc.constantFrom('titles', 'numbers', 'arbitrary'),
    cover: fc.boolean(),
    contents: fc.boolean(),
    stacked: fc.oneof(fc.constant([false]), list(mostly(false, true))),
    gap: fc.integer({ min: 0, max: 3 }),
  });
}
