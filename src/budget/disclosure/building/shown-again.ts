import { allFunds, fiscalKeys } from '../../layouts/funds';
import { choiceText } from '../base';
import type { BudgetLine, MemoItem } from '../data/lines';
import type { Term } from '../set/set-formula';
import type { PossibleFunds } from './condition';
import type { BuildContext } from './context';
import { dataTerm } from './data-terms';
import { OWN } from './fund-columns';
import { addUp, sumWhere } from './known-sum';
import type { Answer } from './known-sum';
import type { Entry } from './table-body';

/** The aspects of lines and memo items that tables 04, 10, 11 and 12 are about. */
export type Aspect = 'procurement' | 'three-public' | 'project';

const PAYING: readonly string[] = [...allFunds.map(({ key }) => key), OWN];

/** Which lines and memo items a figure adds up. */
export interface Shown {
  readonly aspect: Aspect;
  /** The key of the choice, or the project's name. */
  readonly value: string;
  /** Of one unit; of all where left out. */
  readonly unit?: string;
  /** Whether fiscal appropriations pay for it; either where left out. */
  readonly fiscal?: boolean;
}

/** Lines and memo items to look through. */
export interface ShownIn {
  readonly lines: readonly BudgetLine[];
  readonly memoItems: readonly MemoItem[];
}

/** All lines and memo items. */
export function shownIn({ data: { lines = [], memoItems } }: BuildContext): ShownIn {
  return { lines, memoItems };
}

/** What lines and memo items of an aspect come to. */
export function shownEntry(
  { live, funds }: BuildContext,
  { lines, memoItems }: ShownIn,
  shown: Shown,
): Entry {
  const { fiscal } = shown;
  const formula = live(() => [...lineTermsOf(shown), ...memoTermsOf(shown)]);
  const sum = addUp([
    sumWhere(lines, (line) => isShown(line, shown) && (fiscal === undefined || paidBy(line, fiscal, funds))),
    sumWhere(memoItems, (memo) => isShown(memo, shown) && (fiscal === undefined || memoPaidBy(memo, fiscal))),
  ]);
  return { sum, ...(formula && { formula }) };
}

/** Whether fiscal appropriations pay for a line, or other money. */
export function paidBy({ fund }: BudgetLine, fiscal: boolean, funds: PossibleFunds): Answer {
  const isFiscal = funds.isAmong(fund, fiscalKeys);
  return typeof isFiscal === 'boolean' ? isFiscal === fiscal : isFiscal;
}

/** Whether fiscal appropriations pay for a memo item, or other money. */
export function memoPaidBy({ fiscal: paid }: MemoItem, fiscal: boolean): Answer {
  return paid === undefined ? 'fund' : paid === fiscal;
}

function isShown(thing: BudgetLine | MemoItem, { aspect, value, unit }: Shown): boolean {
  const own = aspect === 'three-public' ? thing.threePublic : thing[aspect];
  return own === value && (unit === undefined || thing.unit === unit);
}

function lineTermsOf(shown: Shown): Term[] {
  if (shown.fiscal === undefined) return [dataTerm('budget-lines', textsOf('budget-lines', shown))];
  return PAYING.filter((fund) => fiscalKeys.includes(fund) === shown.fiscal).map((fund) =>
    dataTerm('budget-lines', {
      ...textsOf('budget-lines', shown),
      fund: choiceText('budget-lines', 'fund', fund),
    }),
  );
}

function memoTermsOf(shown: Shown): Term[] {
  const { fiscal } = shown;
  const paid =
    fiscal === undefined ? {} : { money: choiceText('memo-items', 'money', fiscal ? 'fiscal' : 'other') };
  return [dataTerm('memo-items', { ...textsOf('memo-items', shown), ...paid })];
}

function textsOf(sheet: string, { aspect, value, unit }: Shown): Record<string, string> {
  const text = aspect === 'project' ? value : choiceText(sheet, aspect, value);
  return { [aspect]: text, ...(unit !== undefined && { unit }) };
}
