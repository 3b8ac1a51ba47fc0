import * as fc from 'fast-check';
import { Amount } from '../../src/amount/amount';
import type { CheckResult } from '../../src/budget/checking/check-book';
import { leavesIncomplete } from '../../src/budget/checking/not-checked/not-checked';
import type { Book } from '../../src/budget/tables/book';
import type { Figure } from '../../src/budget/tables/figure';
import { a1 } from '../../src/workbook/address';
import { generatedBook } from '../generate/generated-book';
import { exactWan, exactYuan, roundedWan } from '../generate/render/presentation';
import { figuresOf } from '../generate/render/rendered';
import type { GeneratedBook, RenderedTable } from '../generate/render/rendered';
import { checked } from './books';
import type { Books } from './books';
import { runs } from './runs';

/** In fen; one percent of it is still printed in 万元 with two decimals. */
const TEN_THOUSAND_YUAN = 1_000_000;

export function checkConsistentBooks({ pack, any }: Books): void {
  describe(`a consistent book of ${pack.key}`, () => {
    it('is read as it was printed', () => {
      fc.assert(
        fc.property(any, (generated) => {
          const book = checked(generated.workbook).book;
          expect(book.tables.map(tableOf).sort()).toEqual(generated.tables.map(tableOf).sort());
          expect(misread(generated, book)).toEqual([]);
        }),
        runs(40),
      );
    });

    it('has no finding', () => {
      fc.assert(
        fc.property(any, (generated) => {
          const result = checked(generated.workbook);
          expect(findingsOf(result, ['text-number'])).toEqual([]);
          expect(result.verdict).toBe(verdictOf(result, generated));
          expect(gapsBesideTotals(result)).toEqual([]);
        }),
        runs(60),
      );
    });

    it('has no finding but rounding where fen are not printed', () => {
      fc.assert(
        fc.property(
          generatedBook(pack, { precisions: [roundedWan, exactWan, exactYuan], smallest: TEN_THOUSAND_YUAN }),
          (generated) => {
            const result = checked(generated.workbook);
            expect(findingsOf(result, ['text-number', 'rounding'])).toEqual([]);
            expect(result.verdict).toBe(verdictOf(result, generated));
          },
        ),
        runs(25),
      );
    });
  });
}

/** Some print no total row: then something was not checked. */
function verdictOf({ notChecked }: CheckResult, generated: GeneratedBook): CheckResult['verdict'] {
  return provesNothing(generated) || notChecked.some(leavesIncomplete) ? 'incomplete' : 'pass';
}

/** What was not checked in tables that have their totals. */
function gapsBesideTotals({ notChecked }: CheckResult): string[] {
  const without = new Set(
    notChecked.filter(({ kind }) => kind === 'absent-total').map(({ prescribed }) => prescribed?.layout),
  );
  return notChecked
    .filter(({ kind, prescribed }) => kind !== 'cell' && !without.has(prescribed?.layout))
    .map(({ code, at }) => `${code} ${at?.sheet ?? ''}`);
}

/** Whether nothing but zeros and 机关运行经费, which ties to nothing, is printed. */
function provesNothing(generated: GeneratedBook): boolean {
  return figuresOf(generated).every(
    ({ key, printed }) => key === 'office-running' || Number(printed ?? 0) === 0,
  );
}

function tableOf(table: Pick<RenderedTable, 'layout' | 'sheet' | 'unit'>): string {
  return `${table.layout.number} ${table.layout.title.zh} ${table.sheet} ${table.unit}`;
}

/** Every printed amount that is not read from its cell, and every cell read as an amount that prints none. */
export function misread({ tables }: GeneratedBook, book: Book): string[] {
  return tables.flatMap(({ layout, blocks }) => {
    const read = book.table(layout.key);
    return blocks.flatMap(({ key, rows }) => {
      const figures = new Map(read?.blocks.filter((each) => each.layout.key === key).flatMap(figuresByPlace));
      return rows.flatMap((row) =>
        [...row.figures.values()].flatMap((figure) => {
          const name = `${figure.key} ${a1(figure)}`;
          const found = figures.get(name);
          const expected =
            figure.printed === undefined ? undefined : Amount.fromDecimal(figure.printed).toString();
          const got = found?.amount?.toString();
          return expected === got
            ? []
            : [`${layout.key} ${name}: ${expected ?? 'nothing'} read as ${got ?? 'nothing'}`];
        }),
      );
    });
  });
}

function figuresByPlace(block: Book['tables'][number]['blocks'][number]): (readonly [string, Figure])[] {
  return block.rows.flatMap((row) =>
    [...row.figures].map(([key, figure]) => [`${key} ${a1(figure)}`, figure] as const),
  );
}

/** Findings in words, without those whose info is allowed. */
function findingsOf({ findings }: CheckResult, allowed: readonly string[]): string[] {
  return findings
    .filter(({ rule, severity }) => !(severity === 'info' && allowed.includes(rule.id)))
    .map(({ rule, outcome, at }) => `${rule.id} ${outcome} ${at.sheet}!${a1(at)}`);
}
