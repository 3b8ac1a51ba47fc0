import type { Certainty, ErrorType } from '../../../src/budget/locating/cause';
import type { CellErrorType } from '../../../src/budget/locating/repairs/typed-error';
import { workbookOf } from '../workbook-of';
import { causesOf } from './causes-of';
import type { Told, ToldRepair } from './causes-of';
import { typedError } from './typed-error';
import type { TypedAmount } from './typed-error';
import type { Mends } from './edits';
import type { Sheets } from './office';

/** A workbook whose only cause is the error of the test. */
export interface Found {
  readonly name: string;
  readonly sheets: Sheets;
  readonly certainty: Certainty;
  /** What the cells should hold. */
  readonly mends: Mends;
  /** Every finding that it explains. */
  readonly explains: readonly string[];
  readonly absent?: ToldRepair['absent'];
  /** Some of the other explanations. A certain cause has none. */
  readonly orElse?: readonly ToldRepair[];
}

/** A workbook that looks like the error of the test and is explained otherwise. */
export interface Left {
  readonly name: string;
  readonly sheets: Sheets;
  /** All causes, as far as they are told. */
  readonly instead: readonly Partial<Told>[];
}

/** Tests by tables of workbooks what an error explains, and what it does not. */
export function testErrorType(
  errorType: ErrorType,
  cases: { finds: readonly Found[]; leaves: readonly Left[] },
): void {
  describe(errorType, () => {
    test.each(cases.finds)(
      'explains $name',
      ({ sheets, certainty, mends, explains, absent, orElse = [] }) => {
        const cause = {
          errorType,
          certainty,
          mends,
          explains: [...explains].sort(),
          ...(absent && { absent }),
        };
        const others: unknown = certainty === 'certain' ? [] : expect.arrayContaining([...orElse]);
        expect(causesOf(workbookOf(sheets))).toEqual([{ ...cause, orElse: others }]);
      },
    );
    test.each(cases.leaves)('does not explain $name', ({ sheets, instead }) => {
      const causes = causesOf(workbookOf(sheets));
      expect(causes).toHaveLength(instead.length);
      expect(causes).toEqual(expect.arrayContaining(instead.map(partly)));
      expect(
        causes.filter((cause) => cause.errorType === errorType && cause.certainty !== 'possible'),
      ).toEqual([]);
    });
  });
}

/** Matches a cause by what is told of it; of other explanations, by some of them. */
export function partly({ orElse, explains, ...more }: Partial<Told>): unknown {
  const others: unknown = expect.arrayContaining([...(orElse ?? [])]);
  return expect.objectContaining({
    ...more,
    ...(orElse && { orElse: others }),
    ...(explains && { explains: [...explains].sort() }),
  });
}

/** Tests what an error in one cell makes of an amount, and what it does not: `[what is typed, what is right]`. */
export function testCellErrorType(
  { name, costOf }: CellErrorType,
  cases: { makes: readonly TypedAmount[]; doesNotMake: readonly TypedAmount[] },
): void {
  describe(`${name}, in one cell`, () => {
    test.each(cases.makes)('makes %s of %s', (...amounts) => {
      expect(costOf(typedError(...amounts))).toBeGreaterThan(0);
    });
    test.each(cases.doesNotMake)('does not make %s of %s', (...amounts) => {
      expect(costOf(typedError(...amounts))).toBeUndefined();
    });
  });
}
