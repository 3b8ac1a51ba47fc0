import { economicCodes, functionalItems, governmentOf } from '../codes';

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

/** So many lines of a budget, reproducible: no chance in them. */
export function linesOf(count: number): Line[] {
  return Array.from({ length: count }, (_, i) => line(i));
}

function line(i: number): Line {
  const [functional, name] = functionalItems[i % functionalItems.length] ?? ['', ''];
  const [department, departmentName] = economicCodes[(i * 7) % economicCodes.length] ?? ['', ''];
  return {
    unit: `618${String(i + 1).padStart(6, '0')}`,
    functional: [functional, name],
    government: governmentOf(department),
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
