import * as fc from 'fast-check';
import { checkBook } from '../../src/budget/checking/check-book';
import { readBook } from '../../src/budget/reading/read-book';
import { a1 } from '../../src/budget/workbook/address';
import type { Address } from '../../src/budget/workbook/address';
import type { Workbook } from '../../src/budget/workbook/workbook';
import { breakAmount, breakKinds } from '../generate/breaking/break-amount';
import { withOrder } from '../generate/breaking/edit';
import { generatedBook, generatedPacks } from '../generate/generated-book';
import { figuresOf } from '../generate/render/rendered';
import { runs } from './runs';

describe.each(generatedPacks.map((pack) => [pack.key, pack] as const))('a broken book of %s', (_, pack) => {
  it('has the same findings whatever the order of its sheets', () => {
    fc.assert(
      fc.property(
        generatedBook(pack, { lines: 40 }),
        fc.constantFrom(...breakKinds),
        fc.nat(100_000),
        fc.array(fc.nat(99), { minLength: 14, maxLength: 14 }),
        (generated, kind, place, order) => {
          const figures = figuresOf(generated).filter(({ printed }) => printed !== undefined);
          const figure = figures[place % figures.length];
          const broken = figure && breakAmount(generated.workbook, figure, kind, place);
          const workbook = broken?.workbook ?? generated.workbook;
          expect(findingsIn(withOrder(workbook, order))).toEqual(findingsIn(workbook));
        },
      ),
      runs(30),
    );
  });
});

/** What is found, in any order. */
function findingsIn(workbook: Workbook): string[] {
  return checkBook(readBook(workbook))
    .findings.map(({ rule, outcome, message, at, cells, observed, expected }) =>
      [
        rule.id,
        outcome,
        message,
        nameOf(at),
        cells.map(nameOf).sort().join(' '),
        observed?.toString() ?? '',
        expected?.toString() ?? '',
      ].join(' | '),
    )
    .sort();
}

function nameOf(at: Address): string {
  return `${at.sheet}!${a1(at)}`;
}
