import type { Unit } from '../../../amount/unit';
import type { Workbook } from '../../../workbook/workbook';
import type { LayoutPack } from '../../layouts/layout';
import type { Table } from '../table';
import { yearsIn } from '../title-years';
import { departmentNameOf } from './department-name';
import { sheetMarks } from './sheet-marks';

/** What a table shows of the set that it belongs to; undefined where it does not tell. */
export interface Traits {
  readonly year?: string | undefined;
  /** Whose it is. */
  readonly department?: string | undefined;
  /** What its sheet's name has besides the table's. */
  readonly mark?: string | undefined;
  readonly pack?: LayoutPack | undefined;
  readonly unit?: Unit | undefined;
}

export type Trait = keyof Traits;

/**
 * How much each trait says for two tables being of one set, and against it. What is alike may be so by chance; what is unlike may
 * be a slip in one title, but neither another's name nor another mark on the sheet.
 */
const SAYS: Readonly<Record<Trait, { readonly alike: number; readonly unlike: number }>> = {
  year: { alike: 1, unlike: -3 },
  department: { alike: 1, unlike: -5 },
  mark: { alike: 2, unlike: -4 },
  pack: { alike: 0, unlike: -1 },
  unit: { alike: 0, unlike: -0.5 },
};

const TRAITS = Object.keys(SAYS) as readonly Trait[];

/** The traits of all tables of a workbook. What is the same in all of them says nothing, and is left out. */
export function traitsOf(tables: readonly Table[], workbook: Workbook): ReadonlyMap<Table, Traits> {
  const marks = sheetMarks(tables);
  const all = tables.map((table): Traits => ({
    year: yearOf(table),
    department: departmentNameOf(table, workbook),
    mark: marks.get(table),
    pack: table.pack,
    unit: table.unitStated ? table.unit : undefined,
  }));
  const telling = TRAITS.filter((trait) => differs(trait, all));
  return new Map(
    tables.map((table, i) => {
      const own: Traits = Object.fromEntries(telling.map((trait) => [trait, all[i]?.[trait]]));
      return [table, own];
    }),
  );
}

function differs(trait: Trait, all: readonly Traits[]): boolean {
  const [first, ...others] = all.filter((each) => each[trait] !== undefined);
  return first !== undefined && others.some((other) => isAlike(trait, first, other) === false);
}

const YEAR_OF_SHEET = /(?:^|\D)((?:19|20)\d\d)(?!\d)/u;

/** The one year of the title, or of the sheet's name where the title names none. */
function yearOf({ title, sheet }: Table): string | undefined {
  const years = yearsIn(title);
  if (years.length > 0) return years.length === 1 ? years[0] : undefined;
  return YEAR_OF_SHEET.exec(sheet.normalize('NFKC'))?.[1];
}

/** Of each trait what most tables of a set have. */
export function commonTraits(tables: readonly Table[], traits: ReadonlyMap<Table, Traits>): Traits {
  const all = tables.flatMap((table) => traits.get(table) ?? []);
  return {
    year: mostCommon(all.map(({ year }) => year)),
    department: mostCommon(all.map(({ department }) => department)),
    mark: mostCommon(all.map(({ mark }) => mark)),
    pack: mostCommon(all.map(({ pack }) => pack)),
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

/** How much a table's traits say for its belonging to a set with those: below zero they say that it does not. */
export function likeness(table: Traits, set: Traits): number {
  return TRAITS.reduce((sum, trait) => {
    const alike = isAlike(trait, table, set);
    return alike === undefined ? sum : sum + SAYS[trait][alike ? 'alike' : 'unlike'];
  }, 0);
}

/** Whether both have a trait alike; undefined where one of them does not tell. */
export function isAlike(trait: Trait, one: Traits, other: Traits): boolean | undefined {
  if (one[trait] === undefined || other[trait] === undefined) return undefined;
  return trait === 'department'
    ? isSameDepartment(one.department ?? '', other.department ?? '')
    : one[trait] === other[trait];
}

/** Whether two names are of one department: one of them may be shortened. */
function isSameDepartment(one: string, other: string): boolean {
  return one.includes(other) || other.includes(one);
}
