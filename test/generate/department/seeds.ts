import * as fc from 'fast-check';

/** A picture of a line before it is made consistent: choices as numbers, so that counterexamples shrink. */
export interface LineSeed {
  readonly unit: number;
  readonly functional: number;
  readonly economic: number;
  readonly purpose: number;
  readonly fund: number;
  readonly amount: number;
  /** Percent of it that last year's money pays. */
  readonly carried: number;
}

const many = 10_000;

/** Amounts in fen: coins, round sums, anything. Never 0. */
const anyAmount = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 5_000_000 }).map((hundreds) => hundreds * 10_000) },
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 2_000_000_000 }) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 999 }) },
);

function lineSeed(amount: fc.Arbitrary<number>): fc.Arbitrary<LineSeed> {
  return fc.record({
    unit: fc.nat(2),
    functional: fc.nat(many),
    economic: fc.nat(many),
    purpose: fc.nat(99),
    fund: fc.nat(99),
    amount,
    carried: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.integer({ min: 1, max: 100 })),
  });
}

/** Which features a department has; each off is a smaller book. */
export interface DepartmentSeed {
  readonly year: number;
  readonly units: number;
  readonly firstIsAdministrative: boolean;
  readonly lines: readonly LineSeed[];
  /** How many functional codes are in use at most: few give many lines a code. */
  readonly variety: number;
  readonly governmentFund: boolean;
  readonly stateCapital: boolean;
  readonly otherMoney: boolean;
  /** Government funds and state capital pay personnel and offices too, not projects only. */
  readonly fundsPayBasics: boolean;
  readonly carrying: boolean;
  readonly savings: readonly { readonly line: number; readonly amount: number }[];
  /** Percentages: goods, works, services. */
  readonly procurement: readonly [number, number, number];
  readonly services: readonly { readonly field: number; readonly entry: number; readonly percent: number }[];
  readonly projects: number;
  readonly allProjectsListed: boolean;
  readonly indicators: number;
  readonly officeRunning: number;
  readonly officialBudget: readonly [number, number, number, number];
}

/**
 * Departments of up to so many lines, mostly small ones.
 * @param smallest fen that every amount of a line exceeds
 */
export function departmentSeed(most = 300, smallest = 0): fc.Arbitrary<DepartmentSeed> {
  const amount = anyAmount.map((fen) => fen + smallest);
  const line = lineSeed(amount);
  const lines = (max: number): fc.Arbitrary<LineSeed[]> => fc.array(line, { maxLength: max, size: 'max' });
  const official = fc.nat(5_000_000).map((fen) => (fen === 0 ? 0 : fen + smallest));
  return fc.record({
    year: fc.integer({ min: 2020, max: 2030 }),
    units: fc.integer({ min: 1, max: 3 }),
    firstIsAdministrative: fc.boolean(),
    lines: fc.oneof(
      { weight: 6, arbitrary: lines(Math.min(most, 12)) },
      { weight: 5, arbitrary: lines(Math.min(most, 50)) },
      { weight: 1, arbitrary: lines(most) },
    ),
    variety: fc.integer({ min: 1, max: 40 }),
    governmentFund: fc.boolean(),
    stateCapital: fc.boolean(),
    otherMoney: fc.boolean(),
    fundsPayBasics: fc.boolean(),
    carrying: fc.boolean(),
    savings: fc.array(fc.record({ line: fc.nat(many), amount }), { maxLength: 3 }),
    procurement: fc.tuple(fc.nat(33), fc.nat(33), fc.nat(33)),
    services: fc.array(fc.record({ field: fc.nat(many), entry: fc.nat(many), percent: fc.nat(15) }), {
      maxLength: 6,
    }),
    projects: fc.nat(6),
    allProjectsListed: fc.boolean(),
    indicators: fc.nat(3),
    officeRunning: fc.oneof(fc.constant(0), amount),
    officialBudget: fc.tuple(official, official, official, official),
  });
}
