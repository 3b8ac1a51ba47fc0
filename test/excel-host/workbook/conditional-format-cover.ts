import type { Range } from '../../../src/workbook/address';
import { intersection, without } from './area';
import type { ConditionalFormat } from './conditional-format';

/** The conditional formats that hold somewhere within some ranges. */
export function covering(
  formats: readonly ConditionalFormat[],
  ranges: readonly Range[],
): ConditionalFormat[] {
  return formats.filter((format) =>
    format.ranges.some((held) => ranges.some((range) => intersection(held, range))),
  );
}

/** Conditional formats without what they hold of some ranges; those that hold nowhere else are gone. */
export function uncovered(
  formats: readonly ConditionalFormat[],
  ranges: readonly Range[],
): ConditionalFormat[] {
  return formats.flatMap((format) => {
    const left = ranges.reduce<readonly Range[]>(
      (rest, range) => rest.flatMap((held) => without(held, range)),
      format.ranges,
    );
    if (left.length === 0) return [];
    format.ranges = left;
    return format;
  });
}
