import * as fc from 'fast-check';
import { contradicts } from '../../bench/errors/truth';
import type { CheckResult } from '../../src/budget/checking/check-book';
import type { Finding } from '../../src/budget/checking/finding';
import type { Cause } from '../../src/budget/locating/cause';
import { a1 } from '../../src/workbook/address';
import type { Address } from '../../src/workbook/address';
import type { Workbook } from '../../src/workbook/workbook';
import { withCells } from '../generate/breaking/edit';
import { GENERAL, showsDate } from '../../src/workbook/number-format';
import { recalculated } from '../generate/errors/recalculated';
import type { InjectedError } from '../generate/errors/injected-error';
import type { ErrorName } from '../generate/errors/errors';
import { isUnique } from '../generate/errors/unique';
import { isVisible } from '../generate/errors/visible';
import { booksWithErrors, checked, located } from './books';
import type { Books, BookWithError } from './books';
import { runs } from './runs';

/** The error is told with the failure; to find a smaller book takes minutes. */
const tries = (usual: number) => ({ ...runs(usual), endOnFailure: true });

/** Errors in a single cell, whose every trace in an equation has to be found. */
const IN_ONE_CELL: readonly ErrorName[] = [
  'separator',
  'unit',
  'digit',
  'transposition',
  'sign',
  'omitted-amount',
  'unknown',
];

export function findCauses(books: Books): void {
  describe(`a book of ${books.pack.key}`, () => {
    it('without any contradiction has no cause', () => {
      fc.assert(
        fc.property(books.small, ({ workbook }) => {
          expect(located(checked(workbook)).causes.map(inWords)).toEqual([]);
        }),
        tries(10),
      );
    });

    it('is never said to be certainly wrong where it is right', () => {
      fc.assert(
        fc.property(books.withError, (book) => {
          const { error, result } = shown(book);
          const certain = located(result).causes.filter(isCertain);
          const wrong = certain.filter((cause) => contradicts(cause, [error]));
          expect(told(error, wrong.map(inWords))).toEqual(told(error, []));
        }),
        tries(25),
      );
    });

    it('has a cause for every equation that one wrong cell breaks', () => {
      fc.assert(
        fc.property(booksWithErrors(books.small, IN_ONE_CELL), (book) => {
          const { error, result } = shown(book);
          fc.pre(isUnique(result, error));
          const { causeOf } = located(result);
          const left = result.findings.filter(({ equation, id }) => equation && !causeOf.has(id));
          expect(told(error, left.map(nameOf))).toEqual(told(error, []));
        }),
        tries(12),
      );
    });

    it('mended as its causes say has nothing left of what they explain, and nothing new', () => {
      fc.assert(
        fc.property(books.withError, (book) => {
          const { error, result } = shown(book);
          const { causes } = located(result);
          fc.pre(causes.some(isCertain) && causes.every(isOfCells));
          const explained = new Set(causes.flatMap(({ explains }) => explains.map(nameOf)));
          const before = new Set(result.findings.map(nameOf));
          const { findings } = checked(mended(result, causes));
          const after = findings.filter(isComplaint).map(nameOf);
          const wrong = after.filter((each) => explained.has(each) || !before.has(each));
          expect(told(error, wrong, causes)).toEqual(told(error, [], causes));
        }),
        tries(15),
      );
    });

    it('has the same causes whatever the order of its sheets', () => {
      fc.assert(
        fc.property(books.reordered, ({ there, reordered }) => {
          const [these, others] = [there, reordered].map((each) =>
            located(checked(each)).causes.map(inWords).sort(),
          );
          fc.pre(these !== undefined && these.length > 0);
          expect(others).toEqual(these);
        }),
        tries(8),
      );
    });
  });
}

/** A book as an error has left it. */
interface Broken {
  readonly error: InjectedError;
  readonly result: CheckResult;
}

/** What an error has left; only where there is one, and it shows. */
function shown({ book, error }: BookWithError): Broken {
  fc.pre(error !== undefined);
  const result = checked(error.workbook);
  fc.pre(isVisible(checked(book.workbook), result));
  return { error, result };
}

function isCertain({ certainty }: Cause): boolean {
  return certainty === 'certain';
}

/** Whether other amounts in the cells mend it: not where a row has to come or go, or a formula to be written anew. */
function isOfCells({ errorType }: Cause): boolean {
  return errorType !== 'missing-row' && errorType !== 'duplicate-row' && errorType !== 'formula-range';
}

/** The workbook with all that causes correct, and formulas worked out again. */
function mended({ book: { workbook } }: CheckResult, causes: readonly Cause[]): Workbook {
  const changes = causes
    .flatMap(({ corrections }) => corrections)
    .filter(({ at }) => workbook.cell(at)?.formula === undefined)
    .map(({ at, proposed }) => ({
      at,
      value: proposed ? Number(proposed.toString()) : undefined,
      // An amount that is adopted is never shown as a date.
      ...(showsDate(workbook.cell(at)?.format) && { format: GENERAL }),
    }));
  return recalculated(withCells(workbook, changes));
}

function isComplaint({ outcome, severity }: Finding): boolean {
  return outcome === 'fail' && severity !== 'info';
}

function nameOf({ rule, at }: Finding): string {
  return `${rule.id} ${placeOf(at)}`;
}

function placeOf(at: Address): string {
  return `${at.sheet}!${a1(at)}`;
}

/** What went wrong, what is said of it where that is to be seen, and what is wrong with it. */
function told(
  { kind, changed }: InjectedError,
  wrong: readonly string[],
  causes: readonly Cause[] = [],
): Record<string, unknown> {
  const cells = changed.map(({ at, before, after }) => `${placeOf(at)}: ${after ?? ''} for ${before ?? ''}`);
  return { kind, cells, causes: causes.map(inWords), wrong };
}

function inWords({ errorType, certainty, corrections, absent }: Cause): string {
  const cells = corrections
    .map(({ at, proposed }) => `${placeOf(at)} = ${proposed?.toString() ?? ''}`)
    .sort();
  return [errorType, certainty, ...cells, ...absent.map(({ name }) => name ?? '')].join(', ');
}
