import { grouped } from '../../common/grouped';
import { oncePer } from '../../common/once-per';
import { codeText } from './code';
import type { CodeList, ListedCode } from './code';
import { departmentEconomicCodes } from './department-economic-codes';
import { functionalCodes } from './functional-codes';
import { governmentEconomicCodes } from './government-economic-codes';
import { normaliseName } from './name';

/** 支出功能分类, 部门预算支出经济分类, 政府预算支出经济分类. */
export type Classification = 'functional' | 'departmentEconomic' | 'governmentEconomic';

/** From the one that others are printed under to the innermost. */
export const CLASSIFICATIONS: readonly Classification[] = [
  'functional',
  'governmentEconomic',
  'departmentEconomic',
];

const listed: Readonly<Record<Classification, ReadonlyMap<string, ListedCode>>> = {
  functional: byCode(functionalCodes),
  departmentEconomic: byCode(departmentEconomicCodes),
  governmentEconomic: byCode(governmentEconomicCodes),
};

/**
 * The present name of a code, or undefined where the built-in list has none.
 * The lists are incomplete: undefined never means that the code is wrong.
 */
export function listedName(classification: Classification, code: string): string | undefined {
  return listed[classification].get(code)?.[1];
}

/** The codes that bear a name now, in the list. */
export function codesNamed(classification: Classification, name: string): readonly string[] {
  return (codesByName(listed[classification]).get(normaliseName(name)) ?? []).map(([code]) => code);
}

const codesByName = oncePer((list: ReadonlyMap<string, ListedCode>) =>
  grouped(list.values(), ([, name]) => normaliseName(name)),
);

/** The names that a code bore before its present one; none where the list knows of none. */
export function olderNames(classification: Classification, code: string): readonly string[] {
  return listed[classification].get(code)?.[2] ?? [];
}

/** How many digits the codes of a class (类), a section (款) and an item (项) have. */
const DIGITS: Readonly<Record<Classification, readonly number[]>> = {
  functional: [3, 5, 7],
  departmentEconomic: [3, 5],
  governmentEconomic: [3, 5],
};

/** The codes of the class and section that a code belongs to, the class first. */
export function parentsOf(classification: Classification, code: string): string[] {
  return DIGITS[classification]
    .filter((digits) => digits < code.length)
    .map((digits) => code.slice(0, digits));
}

/** What stands in a column of one level of a code, or undefined where the code does not go so deep: `201`, `03`, `01`. */
export function codePart(classification: Classification, code: string, level: number): string | undefined {
  const [end, start] = [DIGITS[classification][level], DIGITS[classification][level - 1] ?? 0];
  return end !== undefined && end <= code.length ? code.slice(start, end) : undefined;
}

/** Whether a code is of the lowest level, which money is budgeted under. */
export function isItemCode(classification: Classification, code: string): boolean {
  return code.length === DIGITS[classification].at(-1);
}

/** The codes that the list has of the lowest level, as tables print them: `2010301-行政运行`. */
export function listedItems(classification: Classification): readonly string[] {
  return listedCodes(classification).filter((each) =>
    isItemCode(classification, each.split('-', 1)[0] ?? ''),
  );
}

/** The codes of every level that the list has, as tables print them: `201-一般公共服务支出`. */
export function listedCodes(classification: Classification): readonly string[] {
  return [...listed[classification].values()].map(([code, name]) => codeText({ code, name })).sort();
}

function byCode(list: CodeList): ReadonlyMap<string, ListedCode> {
  return new Map(list.map((entry) => [entry[0], entry]));
}
