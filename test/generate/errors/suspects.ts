import { Amount } from '../../../src/amount/amount';
import type { CheckResult } from '../../../src/budget/checking/check-book';
import type { EvaluatedEquation } from '../../../src/budget/checking/evaluate';
import { figuresOf, powerTo } from '../../../src/budget/identities/equation';
import type { Equation } from '../../../src/budget/identities/equation';
import type { Figure } from '../../../src/budget/tables/figure';
import type { Address } from '../../../src/workbook/address';
import { typedLeaves } from './typed-leaves';

/** A typed cell, and by how much each failing equation's gap grows with it. */
export interface Suspect {
  readonly at: Address;
  readonly slopes: ReadonlyMap<EvaluatedEquation, Amount>;
}

/** The equations that fail. */
export function failingIn({ equations }: CheckResult): EvaluatedEquation[] {
  return equations.filter(({ evaluation }) => evaluation.outcome === 'fail');
}

/** Every typed cell that takes part in some failing equation. */
export function suspectsOf({ book }: CheckResult, failing: readonly EvaluatedEquation[]): Suspect[] {
  const suspects = new Map<string, { at: Address; slopes: Map<EvaluatedEquation, Amount> }>();
  for (const each of failing) {
    for (const [figure, sign] of signedFigures(each.equation)) {
      const share = Amount.ofScaled(sign, 0).scaledBy(powerTo(each.equation.subjects[0], figure));
      for (const { at, times } of typedLeaves(book.workbook, addressOf(figure), share)) {
        const known = suspects.get(keyOf(at)) ?? { at, slopes: new Map<EvaluatedEquation, Amount>() };
        known.slopes.set(each, (known.slopes.get(each) ?? Amount.zero).plus(times));
        suspects.set(keyOf(at), known);
      }
    }
  }
  return [...suspects.values()];
}

function signedFigures({ subjects, counterparts }: Equation): (readonly [Figure, 1 | -1])[] {
  return [
    ...subjects.map((figure) => [figure, 1] as const),
    ...counterparts.map((figure) => [figure, -1] as const),
  ];
}

/** The amount that a cell stands for; 0 for a blank, undefined where something unreadable stands there. */
export function amountAt({ equations, book }: CheckResult, at: Address): Amount | undefined {
  for (const { equation } of equations) {
    const figure = figuresOf(equation).find((each) => keyOf(each) === keyOf(at));
    if (figure) return figure.state === 'unreadable' ? undefined : (figure.amount ?? Amount.zero);
  }
  const value = book.workbook.cell(at)?.value ?? 0;
  return typeof value === 'number' ? Amount.fromNumber(value) : undefined;
}

/** Findings other than of equations. */
export function complaints({ findings }: CheckResult): number {
  return findings.filter(({ equation, severity }) => !equation && severity !== 'info').length;
}

/** A name for a cell. */
export function keyOf({ sheet, row, column }: Address): string {
  return `${row},${column},${sheet}`;
}

/** The cell that a name stands for. */
export function cellOf(key: string): Address {
  const [row = '', column = '', ...sheet] = key.split(',');
  return { row: Number(row), column: Number(column), sheet: sheet.join(',') };
}

function addressOf({ sheet, row, column }: Figure): Address {
  return { sheet, row, column };
}
