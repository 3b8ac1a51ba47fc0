import { classOf } from './code';
import { crosswalk } from './crosswalk';

const governmentCodesOf = usualPairs();

/**
 * Whether a department economic code is usually budgeted under a government economic code, whatever the kind of unit.
 * Codes of items (30101) and of classes (301) will do: classes pair where any of their items do.
 * @returns undefined where the crosswalk does not have the department code at all
 */
export function isUsualPair(departmentCode: string, governmentCode: string): boolean | undefined {
  return governmentCodesOf.get(departmentCode)?.has(governmentCode);
}

function usualPairs(): ReadonlyMap<string, ReadonlySet<string>> {
  const pairs = new Map<string, Set<string>>();
  for (const [governmentCode, , departmentCodes] of crosswalk) {
    for (const item of departmentCodes.split(' ')) {
      for (const departmentCode of [item, classOf(item)]) {
        const governmentCodes = pairs.get(departmentCode) ?? new Set();
        pairs.set(departmentCode, governmentCodes.add(governmentCode).add(classOf(governmentCode)));
      }
    }
  }
  return pairs;
}
