import * as fc from 'fast-check';
import { Amount } from '../../src/amount/amount';
import { parseAmount } from '../../src/amount/parse-amount';
import { a1 } from '../../src/workbook/address';
import type { Address } from '../../src/workbook/address';
import { textOf } from '../../src/workbook/cell';
import type { Cell } from '../../src/workbook/cell';
import type { Workbook } from '../../src/workbook/workbook';
import { generatedBook, generatedPacks } from '../generate/generated-book';
import { figuresOf } from '../generate/render/rendered';
import type { GeneratedBook } from '../generate/render/rendered';
import { chooser } from '../generate/errors/choose';
import { resultAt } from '../generate/errors/recalculated';
import { injectSeveral } from '../generate/errors/several';
import type { InjectedError } from '../generate/errors/injected-error';
import { errorNames, errors } from '../generate/errors/errors';
import { isSameAmount } from '../generate/errors/typing';
import { runs } from '../properties/runs';

const BOOKS = generatedPacks.flatMap((pack, i) =>
  fc.sample(generatedBook(pack, { lines: 40 }), { ...runs(16), seed: 20_261_123 + i }),
);

describe.each(errorNames)('the error %s', (name) => {
  const made = BOOKS.flatMap((book, i) => {
    const error = errors[name](book, chooser(i));
    return error ? [{ book, error }] : [];
  });

  it('is made', () => {
    expect(made.length).toBeGreaterThan(0);
  });

  it('leaves what it says, where the truth was what it says', () => {
    for (const { book, error } of made) {
      expect(error.changed.filter((change) => !isAsSaid(book, error, change))).toEqual([]);
    }
  });

  it('changes nothing else that was typed', () => {
    for (const { book, error } of made) {
      const named = new Set(error.changed.map(({ at }) => placeOf(at)));
      expect(changedPlaces(book, error).filter((place) => !named.has(place))).toEqual([]);
    }
  });

  it('is the same for the same choice', () => {
    for (const [i, book] of BOOKS.slice(0, 3).entries()) {
      expect(errors[name](book, chooser(i))?.changed).toEqual(errors[name](book, chooser(i))?.changed);
    }
  });
});

describe('several errors', () => {
  it('are told by where they stand in the end', () => {
    const makers = [errors['missing-row'], errors['duplicate-row'], errors.unknown];
    const made = BOOKS.flatMap((book, i) => injectSeveral(book, makers, chooser(i)) ?? []);
    expect(made.length).toBeGreaterThan(0);
    for (const { workbook, errors: all } of made) {
      const [, copy, cell] = all;
      const there = [...(copy?.changed ?? []), ...(cell?.changed ?? [])];
      expect(there.filter(({ at, after }) => !isSameAmount(shownAt(workbook, at), after))).toEqual([]);
    }
  });
});

function isAsSaid(
  book: GeneratedBook,
  error: InjectedError,
  { at, before, after }: InjectedError['changed'][number],
): boolean {
  if (error.kind === 'missing-row') return true;
  const truth = error.row ? undefined : printedAt(book, at);
  const isThere =
    error.workbook.cell(at)?.value === after || isSameAmount(shownAt(error.workbook, at), after);
  return isSameAmount(truth, before) && isThere;
}

/** What stands in a cell of a book without errors: its amount, or all that it says where it is none. */
function printedAt(book: GeneratedBook, at: Address): string | undefined {
  const figure = figuresOf(book).find((each) => placeOf(each) === placeOf(at));
  return figure || !book.workbook.cell(at) ? figure?.printed : textOf(book.workbook.cell(at));
}

/** The amount at an address as a plain decimal where it is well formed, its text otherwise. */
function shownAt(workbook: Workbook, at: Address): string | undefined {
  const value = workbook.cell(at)?.value ?? null;
  if (typeof value === 'number') return Amount.fromNumber(value).toString();
  if (typeof value !== 'string') return resultAt(workbook, at)?.toString();
  const parsed = parseAmount(value);
  if (parsed.kind === 'nothing') return undefined;
  return parsed.kind === 'amount' && parsed.sureness === 'certain' ? parsed.amount.toString() : value;
}

/** Where a typed cell is another than before the error, rows followed where they moved. */
function changedPlaces({ workbook }: GeneratedBook, error: InjectedError): string[] {
  const before = new Map<string, Cell>();
  for (const { sheet, cell } of typedCells(workbook)) {
    const row = error.moved ? error.moved(sheet, cell.row) : cell.row;
    if (row !== undefined) before.set(placeOf({ sheet, row, column: cell.column }), cell);
  }
  const after = new Map(
    typedCells(error.workbook)
      .filter(({ sheet, cell }) => !(error.kind === 'duplicate-row' && isInRow(error, sheet, cell)))
      .map(({ sheet, cell }) => [placeOf({ ...cell, sheet }), cell]),
  );
  return [...new Set([...before.keys(), ...after.keys()])].filter(
    (place) => !isSameCell(before.get(place), after.get(place)),
  );
}

function typedCells(workbook: Workbook): { sheet: string; cell: Cell }[] {
  return workbook.sheets.flatMap(({ name, rows }) =>
    rows
      .flatMap(({ cells }) => cells)
      .filter(({ formula }) => formula === undefined)
      .map((cell) => ({ sheet: name, cell })),
  );
}

function isInRow({ row }: InjectedError, sheet: string, cell: Cell): boolean {
  return row?.sheet === sheet && row.index === cell.row;
}

/** Nothing, a dash and 0 are the same. */
function isSameCell(one: Cell | undefined, other: Cell | undefined): boolean {
  const isNothing = (cell: Cell | undefined): boolean =>
    cell === undefined ||
    cell.value === 0 ||
    cell.value === '-' ||
    (typeof cell.value === 'string' && /^0\.0+$/.test(cell.value));
  return one?.value === other?.value || (isNothing(one) && isNothing(other));
}

function placeOf(at: Address): string {
  return `${at.sheet}!${a1(at)}`;
}
