import type { CheckResult } from '../../../src/budget/checking/check-book';
import { figuresOf } from '../../../src/budget/identities/equation';
import { toJson } from '../../../src/budget/reporting/json/json';
import { a1 } from '../../../src/workbook/address';
import type { Address } from '../../../src/workbook/address';

const NO_CAUSES = { causes: [], causeOf: new Map<string, never>(), gaveUp: false };

/** All that a result says, as plain data: the contract's object, every equation with what became of it, and where each figure stands. */
export function described(result: CheckResult): unknown {
  return {
    json: toJson('book.xlsx', result, NO_CAUSES, 'en-US'),
    equations: result.equations.map(({ rule, equation, evaluation }) =>
      [
        rule.meta.id,
        ...equation.subjects.map(placeOf),
        equation.relation,
        ...equation.counterparts.map(placeOf),
        equation.judged,
        JSON.stringify(equation.words()),
        evaluation.outcome,
        evaluation.observed?.toString(),
        evaluation.expected.toString(),
        evaluation.difference.toString(),
        ...evaluation.unreadable.map(placeOf),
      ].join(' '),
    ),
    findings: result.findings.map(({ values, decimals, equation }) => ({
      values,
      decimals,
      equation: equation && result.equations.findIndex((each) => each.equation === equation),
    })),
  };
}

/** The figures of equations that the book does not hold: there must be none. */
export function foreignFigures({ book, equations }: CheckResult): string[] {
  const own = new Set(
    book.tables.flatMap(({ blocks }) =>
      blocks.flatMap(({ rows }) => rows.flatMap(({ figures, unknown }) => [...figures.values(), ...unknown])),
    ),
  );
  return equations.flatMap(({ equation }) =>
    figuresOf(equation)
      .filter((figure) => !own.has(figure))
      .map(placeOf),
  );
}

function placeOf(at: Address): string {
  return `${at.sheet}!${a1(at)}`;
}
