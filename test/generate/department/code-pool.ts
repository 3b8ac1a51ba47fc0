import { listedName } from '../../../src/budget/classification/classification';
import { crosswalk } from '../../../src/budget/classification/crosswalk';
import { departmentEconomicCodes } from '../../../src/budget/classification/department-economic-codes';
import { functionalCodes } from '../../../src/budget/classification/functional-codes';
import type { Purpose } from './department';

/** Codes of the two classifications that stand for the same money: 30108 = 2080505 … */
export const sameMoney = [
  { departmentEconomic: '30108', functional: '2080505' },
  { departmentEconomic: '30109', functional: '2080506' },
  { departmentEconomic: '30113', functional: '2210201' },
] as const;

/** Functional codes of seven digits whose class and section have names too. */
export const functionalPool: readonly string[] = functionalCodes
  .map(([code]) => code)
  .filter(
    (code) => code.length === 7 && [3, 5].every((digits) => listedName('functional', code.slice(0, digits))),
  )
  .filter((code) => !sameMoney.some(({ functional }) => functional === code));

const economic = departmentEconomicCodes
  .map(([code]) => code)
  .filter(
    (code) =>
      code.length === 5 && governmentCodes(code, true).length + governmentCodes(code, false).length > 0,
  )
  .filter((code) => !sameMoney.some(({ departmentEconomic }) => departmentEconomic === code));

const of = (classes: readonly string[]): readonly string[] =>
  economic.filter((code) => classes.includes(code.slice(0, 3)));

/** The economic codes that money of each purpose is spent under. */
export const economicPool: Readonly<Record<Purpose, readonly string[]>> = {
  personnel: of(['301', '303']),
  public: of(['302', '310']),
  project: of(['302', '303', '307', '309', '310', '312']),
  operating: of(['302', '310']),
  remittance: ['39999'],
  subsidy: ['39999'],
};

/** The government economic codes that a department economic code is budgeted under, by the kind of unit. */
export function governmentCodes(departmentCode: string, administrative: boolean): readonly string[] {
  const kinds: readonly string[] = [administrative ? 'administrative' : 'publicInstitution', 'any'];
  return crosswalk
    .filter(([, kind, codes]) => kinds.includes(kind) && codes.split(' ').includes(departmentCode))
    .map(([code]) => code);
}
