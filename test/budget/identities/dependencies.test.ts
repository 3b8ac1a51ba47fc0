import * as fc from 'fast-check';
import { negativeAmount } from '../../../src/budget/identities/form/negative-amount';
import { placeholder } from '../../../src/budget/identities/form/placeholder';
import { rules } from '../../../src/budget/identities/rules';
import type { BookRule, Rule, TableRule } from '../../../src/budget/identities/rule';
import { readBook } from '../../../src/budget/reading/read-book';
import { generatedBook, generatedPacks } from '../../generate/generated-book';
import { bookWith, drain, tablesAsked, tabsOf, withoutAmounts } from './watched';

const books = generatedPacks.flatMap((pack) =>
  fc
    .sample(generatedBook(pack, { lines: 20 }), { seed: 20_261_123, numRuns: 6 })
    .map(({ workbook }) => readBook(workbook)),
);

const named = <R extends Rule>(some: readonly R[]) => some.map((rule) => [rule.meta.id, rule] as const);
const ofTables = rules.filter((rule): rule is TableRule => rule.scope === 'table');
const ofBooks = rules.filter((rule): rule is BookRule => rule.scope === 'book');
const dependsOnNames = ({ dependsOn, cacheKeys }: Rule): boolean => dependsOn === 'names' && !cacheKeys;
const dependsOnNoCells = ({ dependsOn }: Rule): boolean => dependsOn === 'names' || dependsOn === 'amounts';

function judgeTables(rule: TableRule, hideAmounts: boolean): void {
  for (const { tables, workbook } of books) {
    for (const table of tables)
      drain(rule.judge(hideAmounts ? withoutAmounts(table) : table, tabsOf(workbook)));
  }
}

function judgeBooks(rule: BookRule, hideAmounts: boolean): void {
  for (const book of books) {
    drain(rule.judge(bookWith(book, hideAmounts ? book.tables.map(withoutAmounts) : book.tables)));
  }
}

describe('looks at no more than it says:', () => {
  test.each(named(ofTables.filter(dependsOnNames)))('%s at no amount', (_, rule) => {
    judgeTables(rule, true);
  });

  test.each(named(ofBooks.filter(dependsOnNames)))('%s at no amount', (_, rule) => {
    judgeBooks(rule, true);
  });

  test.each(named(ofTables.filter(dependsOnNoCells)))('%s at no cell but those of figures', (_, rule) => {
    judgeTables(rule, false);
  });

  test.each(named(ofBooks.filter(dependsOnNoCells)))('%s at no cell but those of figures', (_, rule) => {
    judgeBooks(rule, false);
  });

  test.each(named(ofBooks))('%s at no table but its own', (_, rule) => {
    const asked = books.flatMap((book) => [...tablesAsked(rule, book)]);
    const own: readonly string[] = rule.tables ?? asked;
    expect(asked.filter((key) => !own.includes(key))).toEqual([]);
  });
});

describe('is caught where it looks at more:', () => {
  test('at an amount', () => {
    expect(() => {
      judgeTables(negativeAmount, true);
    }).toThrow('Looks at the amount of a figure');
  });

  test('at a cell', () => {
    expect(() => {
      judgeTables(placeholder, false);
    }).toThrow('Looks at the rows of a Sheet');
  });
});
