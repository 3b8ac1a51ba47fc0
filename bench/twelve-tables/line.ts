import { crosswalk } from '../../src/budget/classification/crosswalk';
import { departmentEconomicCodes } from '../../src/budget/classification/department-economic-codes';
import { functionalCodes } from '../../src/budget/classification/functional-codes';
import { governmentEconomicCodes } from '../../src/budget/classification/government-economic-codes';

/** A line of the budget: each of three funds pays a third of it. */
export interface Line {
  readonly unit: string;
  readonly functional: readonly [code: string, name: string];
  readonly government: string;
  readonly department: string;
  /** In millionths of 万元, what one of the funds pays: exact in a double. */
  readonly basic: number;
  readonly project: number;
}

/** How many funds pay for every line. */
export const FUNDS = 3;

const items = functionalCodes.filter(([code]) => code.length === 7);
/** 302 only: the codes of 301 have counterparts in the functional classification that would have to be kept to. */
const economic = departmentEconomicCodes.filter(([code]) => code.length === 5 && code.startsWith('302'));
const governmentCode = new Map(
  crosswalk
    .filter(([, kind]) => kind === 'administrative')
    .flatMap(([government, , departments]) =>
      departments.split(' ').map((department) => [department, government] as const),
    ),
);
const governmentName = new Map(governmentEconomicCodes.map(([code, name]) => [code, name]));

/** So many lines of a budget, reproducible: no chance in them. */
export function linesOf(count: number): Line[] {
  return Array.from({ length: count }, (_, i) => line(i));
}

function line(i: number): Line {
  const [functional, name] = items[i % items.length] ?? ['', ''];
  const [department, departmentName] = economic[(i * 7) % economic.length] ?? ['', ''];
  const government = governmentCode.get(department) ?? '';
  return {
    unit: `618${String(i + 1).padStart(6, '0')}`,
    functional: [functional, name],
    government: `${government}-${governmentName.get(government) ?? ''}`,
    department: `${department}-${departmentName}`,
    basic: 1_000_000 + ((i * 7_919) % 99_999_999),
    project: 500_000 + ((i * 104_729) % 9_999_999),
  };
}

/** What all lines come to for one fund, in 万元. */
export function total(lines: readonly Line[], of: (line: Line) => number): number {
  return lines.reduce((sum, each) => sum + of(each), 0) / 1e6;
}

/** What one fund pays for a line. */
export const both = ({ basic, project }: Line): number => basic + project;

/** The same for all funds. */
export const ofAll = (of: (line: Line) => number) => (line: Line) => of(line) * FUNDS;
