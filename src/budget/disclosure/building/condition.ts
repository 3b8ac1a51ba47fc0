import { choiceText } from '../base';
import type { DisclosureData } from '../data/disclosure-data';
import type { BudgetLine, Category } from '../data/lines';
import type { Criterion, DataColumn, Term } from '../set/set-formula';
import type { Answer } from './known-sum';

/** What is asked of a budget line, each of a column of the base sheet. */
export type Condition =
  | { readonly column: 'functional' | 'governmentEconomic' | 'departmentEconomic'; readonly begins: string }
  | { readonly column: 'fund' | 'category' | 'year' | 'construction'; readonly among: readonly string[] }
  | { readonly column: 'unit' | 'project'; readonly is: string };

/** Whether a line meets all conditions, or what would have to be known to tell. */
export function meets(line: BudgetLine, conditions: readonly Condition[], funds: PossibleFunds): Answer {
  let met: Answer = true;
  for (const condition of conditions) {
    const own = answer(line, condition, funds);
    if (own === false) return false;
    if (met === true) met = own;
  }
  return met;
}

function answer(line: BudgetLine, condition: Condition, funds: PossibleFunds): Answer {
  if ('begins' in condition) return line[condition.column].code.startsWith(condition.begins);
  if ('is' in condition) {
    const known = line[condition.column];
    return known === undefined ? condition.column : known === condition.is;
  }
  if (condition.column === 'category') return answerOfCategory(line.category, condition.among);
  if (condition.column === 'construction') return line.construction ?? 'construction';
  if (condition.column === 'fund') return funds.isAmong(line.fund, condition.among);
  return line.year === undefined ? 'year' : condition.among.includes(line.year);
}

function answerOfCategory(category: Category, among: readonly string[]): Answer {
  if (category !== 'basic') return among.includes(category);
  const [personnel, publicFunds] = [among.includes('personnel'), among.includes('public')];
  return personnel === publicFunds ? personnel : 'category';
}

const LINES = 'budget-lines';
const AMOUNT: DataColumn = { sheet: LINES, column: 'amount' };

/** The live sum of the lines that meet all conditions: a term for each combination of what is allowed. */
export function lineTerms(conditions: readonly Condition[]): Term[] {
  const combinations = conditions
    .map(criteriaOf)
    .reduce<Combination[]>(
      (all, next) => all.flatMap((one) => next.map((criterion) => [...one, criterion])),
      [[]],
    );
  return combinations.map((where) => ({ kind: 'data', sum: AMOUNT, where }));
}

type Combination = { readonly column: DataColumn; readonly is: Criterion }[];

function criteriaOf(condition: Condition): Combination {
  const column = { sheet: LINES, column: condition.column };
  if ('begins' in condition) return [{ column, is: { kind: 'begins', text: condition.begins } }];
  if ('is' in condition) return [{ column, is: { kind: 'is', text: condition.is } }];
  return condition.among
    .filter((key) => key !== 'basic')
    .map((key) => ({ column, is: { kind: 'is', text: choiceText(LINES, condition.column, key) } }));
}

/** The funds that there is money of: what nothing says of a line's fund, these may still tell. */
export class PossibleFunds {
  private readonly funds: ReadonlySet<string> | undefined;

  constructor({ revenues, carryOvers }: DisclosureData) {
    if (!revenues || !carryOvers) return;
    const carriedIn = carryOvers.filter(({ direction }) => direction === 'carried-in');
    this.funds = new Set([...revenues, ...carriedIn].map(({ fund }) => fund));
  }

  /** Whether a fund is one of some. */
  isAmong(fund: string | undefined, among: readonly string[]): Answer {
    if (fund !== undefined) return among.includes(fund);
    const possible = [...(this.funds ?? [])];
    if (possible.length === 0) return 'fund';
    if (!possible.some((each) => among.includes(each))) return false;
    return possible.every((each) => among.includes(each)) || 'fund';
  }
}
