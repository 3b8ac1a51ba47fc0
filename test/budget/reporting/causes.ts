import { Amount } from '../../../src/amount/amount';
import { parseAmount } from '../../../src/amount/parse-amount';
import type { CheckResult } from '../../../src/budget/checking/check-book';
import type { Finding } from '../../../src/budget/checking/finding';
import { kindOf } from '../../../src/budget/locating/cause';
import type {
  AbsentRow,
  Cause,
  Correction,
  Diagnosis,
  ErrorType,
  Explanation,
} from '../../../src/budget/locating/cause';
import { tableAt } from '../../../src/budget/tables/selection';
import { parseA1 } from '../../../src/workbook/address';
import type { Address } from '../../../src/workbook/address';
import { textOf } from '../../../src/workbook/cell';

/** A cell, and the decimal that it should hold; null where it should be empty. */
export type Change = readonly [cell: string, proposed: string | null];

/** A row that is not there: its name and the cell that is known from, then its amounts. */
export type Absent = readonly [
  name: string | undefined,
  knownFrom: string | undefined,
  ...amounts: [Change, ...Change[]],
];

export const noCauses: Diagnosis = { causes: [], causeOf: new Map(), gaveUp: false };

/** `D5` on the sheet 支出, or `收入!D5`. */
export function address(name: string): Address {
  const [cell = '', sheet = '支出'] = name.split('!').reverse();
  return { sheet, ...(parseA1(cell) ?? { row: -1, column: -1 }) };
}

/** An error undone by hand, in a book that stands as it does. */
export function explanation(
  result: CheckResult,
  errorType: ErrorType,
  [first, ...others]: readonly [Change, ...Change[]],
): Explanation {
  const correction = (change: Change) => correctionOf(result, change);
  return { errorType, corrections: [correction(first), ...others.map(correction)], absent: [] };
}

/** Rows left out. */
export function leftOut(result: CheckResult, ...rows: readonly [Absent, ...Absent[]]): Explanation {
  const absent = rows.map(([name, knownFrom, main, ...others]): AbsentRow => {
    const added = (change: Change): Correction => ({
      ...correctionOf(result, change),
      typed: '',
      observed: undefined,
    });
    return {
      name,
      knownFrom: knownFrom === undefined ? undefined : address(knownFrom),
      amounts: [added(main), ...others.map(added)],
    };
  });
  const [first, ...others] = absent.flatMap(({ amounts }) => amounts);
  if (!first) throw new Error('No rows');
  return { errorType: 'missing-row', corrections: [first, ...others], absent };
}

function correctionOf({ book }: CheckResult, [name, proposed]: Change): Correction {
  const at = address(name);
  const table = tableAt(book, at);
  const typed = textOf(book.workbook.cell(at));
  const parsed = parseAmount(typed, table?.decimals);
  const row = table?.blocks.flatMap(({ rows }) => rows).find(({ index }) => index === at.row)?.label ?? '';
  return {
    at,
    row,
    label: { zh: `${row} · 合计`, en: `${row} · total` },
    unit: table?.unit ?? '万元',
    decimals: table?.decimals ?? 2,
    typed,
    observed: parsed.kind === 'amount' ? parsed.amount : undefined,
    proposed: proposed === null ? undefined : Amount.fromDecimal(proposed),
  };
}

/** A cause that is certain and explains nothing, unless it says otherwise. */
export function cause(result: CheckResult, explained: Explanation, more: Partial<Cause> = {}): Cause {
  const table = tableAt(result.book, explained.corrections[0].at);
  if (!table) throw new Error('No table there');
  return {
    ...explained,
    id: 'c1',
    kind: kindOf(explained.errorType),
    certainty: 'certain',
    severity: 'error',
    table,
    explains: [],
    satisfiedCount: 0,
    corroboratedBy: [],
    alternatives: [],
    ...more,
  };
}

export function diagnosis(causes: readonly Cause[], gaveUp = false): Diagnosis {
  const causeOf = new Map(
    causes.flatMap((each) => each.explains.map((finding): [string, Cause] => [finding.id, each])),
  );
  return { causes, causeOf, gaveUp };
}

/** The findings of a result by their ids. */
export function findings(result: CheckResult, ...ids: readonly string[]): Finding[] {
  return result.findings.filter(({ id }) => ids.includes(id));
}
