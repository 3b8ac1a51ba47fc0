import * as fc from 'fast-check';
import { Amount } from '../../src/amount/amount';
import { parseAmount } from '../../src/amount/parse-amount';
import { a1 } from '../../src/workbook/address';
import type { Address } from '../../src/workbook/address';
import type { Cell } from '../../src/workbook/cell';
import type { Workbook } from '../../src/workbook/workbook';
import { generatedBook, generatedPacks } from '../generate/generated-book';
import { figuresOf } from '../generate/render/rendered';
import type { GeneratedBook } from '../generate/render/rendered';
import { chooser } from '../generate/slips/choose';
import { resultAt } from '../generate/slips/recalculated';
import { makeSeveral } from '../generate/slips/several';
import type { Slip } from '../generate/slips/slip';
import { slipNames, slips } from '../generate/slips/slips';
import { isSameAmount } from '../generate/slips/typing';

const BOOKS = generatedPacks.flatMap((pack, i) =>
  fc.sample(generatedBook(pack, { lines: 40 }), { seed: 20_261_123 + i, numRuns: 8 }),
);

describe.each(slipNames)('the slip %s', (name) => {
  const made = BOOKS.flatMap((book, i) => {
    const slip = slips[name](book, chooser(i));
    return slip ? [{ book, slip }] : [];
  });

  it('is made', () => {
    expect(made.length).toBeGreaterThan(0);
  });

  it('leaves what it says, where the truth was what it says', () => {
    for (const { book, slip } of made) {
      expect(slip.changed.filter((change) => !isAsSaid(book, slip, change))).toEqual([]);
    }
  });

  it('changes nothing else that was typed', () => {
    for (const { book, slip } of made) {
      const named = new Set(slip.changed.map(({ at }) => placeOf(at)));
      expect(changedPlaces(book, slip).filter((place) => !named.has(place))).toEqual([]);
    }
  });

  it('is the same for the same choice', () => {
    for (const [i, book] of BOOKS.slice(0, 3).entries()) {
      expect(slips[name](book, chooser(i))?.changed).toEqual(slips[name](book, chooser(i))?.changed);
    }
  });
});

describe('several slips', () => {
  it('are told by where they stand in the end', () => {
    const makers = [slips['missing-row'], slips['duplicate-row'], slips.unknown];
    const made = BOOKS.flatMap((book, i) => makeSeveral(book, makers, chooser(i)) ?? []);
    expect(made.length).toBeGreaterThan(0);
    for (const { workbook, slips: all } of made) {
      const [, copy, cell] = all;
      const there = [...(copy?.changed ?? []), ...(cell?.changed ?? [])];
      expect(there.filter(({ at, after }) => !isSameAmount(shownAt(workbook, at), after))).toEqual([]);
    }
  });
});

function isAsSaid(book: GeneratedBook, slip: Slip, { at, before, after }: Slip['changed'][number]): boolean {
  if (slip.kind === 'missing-row') return true;
  const truth = slip.row ? undefined : printedAt(book, at);
  const isThere = slip.workbook.cell(at)?.value === after || isSameAmount(shownAt(slip.workbook, at), after);
  return isSameAmount(truth, before) && isThere;
}

function printedAt(book: GeneratedBook, at: Address): string | undefined {
  return figuresOf(book).find((figure) => placeOf(figure) === placeOf(at))?.printed;
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

/** Where a typed cell is another than before the slip, rows followed where they moved. */
function changedPlaces({ workbook }: GeneratedBook, slip: Slip): string[] {
  const before = new Map<string, Cell>();
  for (const { sheet, cell } of typedCells(workbook)) {
    const row = slip.moved ? slip.moved(sheet, cell.row) : cell.row;
    if (row !== undefined) before.set(placeOf({ sheet, row, column: cell.column }), cell);
  }
  const after = new Map(
    typedCells(slip.workbook)
      .filter(({ sheet, cell }) => !(slip.kind === 'duplicate-row' && isInRow(slip, sheet, cell)))
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

function isInRow({ row }: Slip, sheet: string, cell: Cell): boolean {
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
