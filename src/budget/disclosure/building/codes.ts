import { listedName } from '../../classification/classification';
import type { Classification } from '../../classification/classification';

/** How many digits a class, a section and an item of a classification have. */
const DIGITS: Readonly<Record<Classification, readonly number[]>> = {
  functional: [3, 5, 7],
  departmentEconomic: [3, 5],
  governmentEconomic: [3, 5],
};

/** The codes above one, the class first. */
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

/** The name of a code above those of the data; empty where the list has none. */
export function parentName(classification: Classification, code: string): string {
  return listedName(classification, code) ?? '';
}
