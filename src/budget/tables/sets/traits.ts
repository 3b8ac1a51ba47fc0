import type { Unit } from '../../../amount/unit';
import type { Workbook } from '../../../workbook/workbook';
import type { LayoutPack } from '../../layouts/layout';
import type { Table } from '../table';
import { yearsIn } from '../title-years';
import { departmentNameOf } from './department-name';
import { sheetMarks } from './sheet-marks';

/** What a table shows of the set that it belongs to; undefined where it does not tell. */
export interface Traits {
  readonly year: string | undefined;
  /** Whose it is. */
  readonly department: string | undefined;
  /** What its sheet's name has besides the table's. */
  readonly mark: string | undefined;
  readonly pack: LayoutPack;
  readonly unit: Unit | undefined;
}

/** The traits of all tables of a workbook. */
export function traitsOf(tables: readonly Table[], workbook: Workbook): ReadonlyMap<Table, Traits> {
  const marks = sheetMarks(tables);
  return new Map(
    tables.map((table) => [
      table,
      {
        year: yearOf(table),
        department: departmentNameOf(table, workbook),
        mark: marks.get(table),
        pack: table.pack,
        unit: table.unitStated ? table.unit : undefined,
      },
    ]),
  );
}

const YEAR_OF_SHEET = /(?<!\d)((?:19|20)\d\d)(?!\d)/u;

/** The one year of the title, or of the sheet's name where the title names none. */
function yearOf({ title, sheet }: Table): string | undefined {
  const years = yearsIn(title);
  if (years.length > 0) return years.length === 1 ? years[0] : undefined;
  return YEAR_OF_SHEET.exec(sheet.normalize('NFKC'))?.[1];
}

/** Of each trait what most tables of a set have. */
export function commonTraits(tables: readonly Table[], traits: ReadonlyMap<Table, Traits>): Traits {
  const all = tables.flatMap((table) => traits.get(table) ?? []);
  const [first] = all;
  if (!first) throw new Error('A set without tables');
  return {
    year: mostCommon(all.map(({ year }) => year)),
    department: mostCommon(all.map(({ department }) => department)),
    mark: mostCommon(all.map(({ mark }) => mark)),
    pack: mostCommon(all.map(({ pack }) => pack)) ?? first.pack,
    unit: mostCommon(all.map(({ unit }) => unit)),
  };
}

function mostCommon<T>(values: readonly (T | undefined)[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce<readonly [T, number] | undefined>(
    (best, each) => (best && best[1] >= each[1] ? best : each),
    undefined,
  )?.[0];
}

/** Whether two names are of one department: one of them may be shortened. */
function isSameDepartment(one: string, other: string): boolean {
  return one.includes(other) || other.includes(one);
}

/** How much each trait says for two tables being of one set, and against it. */
const SAYS = {
  year: { alike: 3, unlike: -3 },
  department: { alike: 3, unlike: -4 },
  mark: { alike: 2, unlike: -2 },
  pack: { alike: 0, unlike: -1 },
  unit: { alike: 0, unlike: -0.5 },
} as const satisfies Record<keyof Traits, { alike: number; unlike: number }>;

/** How much a table's traits say for its belonging to a set with those: below zero they say that it does not. */
export function likeness(table: Traits, set: Traits): number {
  return (Object.keys(SAYS) as (keyof Traits)[]).reduce((sum, trait) => {
    const alike = isAlike(trait, table, set);
    return alike === undefined ? sum : sum + SAYS[trait][alike ? 'alike' : 'unlike'];
  }, 0);
}

/** Whether both have a trait alike; undefined where one of them does not tell. */
export function isAlike(trait: keyof Traits, one: Traits, other: Traits): boolean | undefined {
  if (one[trait] === undefined || other[trait] === undefined) return undefined;
  return trait === 'department'
    ? isSameDepartment(one.department ?? '', other.department ?? '')
    : one[trait] === other[trait];
}
