import { crosswalk } from '../src/budget/classification/crosswalk';
import { departmentEconomicCodes } from '../src/budget/classification/department-economic-codes';
import { functionalCodes } from '../src/budget/classification/functional-codes';
import { governmentEconomicCodes } from '../src/budget/classification/government-economic-codes';

/** The items of the functional classification, code and name. */
export const functionalItems = functionalCodes.filter(([code]) => code.length === 7);

/** 302 only: the codes of 301 have counterparts in the functional classification that would have to be kept to. */
export const economicCodes = departmentEconomicCodes.filter(
  ([code]) => code.length === 5 && code.startsWith('302'),
);

const governmentCode = new Map(
  crosswalk
    .filter(([, kind]) => kind === 'administrative')
    .flatMap(([government, , departments]) =>
      departments.split(' ').map((department) => [department, government] as const),
    ),
);
const governmentName = new Map(governmentEconomicCodes.map(([code, name]) => [code, name]));

/** The government economic code that a department economic code is usually budgeted under, with its name. */
export function governmentOf(department: string): string {
  const code = governmentCode.get(department) ?? '';
  return `${code}-${governmentName.get(code) ?? ''}`;
}
