import * as fc from 'fast-check';
import type { DisclosureData } from '../../../src/budget/disclosure/data/disclosure-data';
import { arbitraryDepartment } from '../department/arbitrary-department';
import type { Department } from '../department/department';
import { disclosureDataOf } from './disclosure-data';

/** Data of just so many lines: departments put together, for what is consistent stays so beside other consistent data. */
export function manyLines(count: number): fc.Arbitrary<DisclosureData> {
  return fc
    .array(arbitraryDepartment(200), { minLength: 60, maxLength: 60 })
    .map((departments) => disclosureDataOf(together(departments, count)));
}

function together(departments: readonly Department[], count: number): Department {
  const [first] = departments;
  if (!first) throw new Error('No department');
  const own = departments.flatMap(({ lines }) => lines);
  const repeated = Array.from({ length: count }, (_, i) => own[i % own.length]).filter(
    (line) => line !== undefined,
  );
  const units = [
    ...new Map(departments.flatMap((each) => each.units).map((unit) => [unit.name, unit])).values(),
  ];
  // A line that money of last year pays too becomes two.
  const lines = repeated.map((line) => ({
    ...line,
    unit: units.find(({ name }) => name === line.unit.name) ?? line.unit,
    carriedIn: 0,
  }));
  return { ...first, units, lines, savings: [], services: [], projects: [] };
}
