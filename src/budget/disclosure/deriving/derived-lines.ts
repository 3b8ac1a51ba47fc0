import type { Amount } from '../../../amount/amount';
import { totalled } from '../../../amount/sum';
import { grouped } from '../../../common/grouped';
import { amountAt, amountIn } from '../../tables/amounts';
import type { Book } from '../../tables/book';
import { leafRows, placedTable } from '../../tables/selection';
import type { BudgetLine, Category } from '../data/lines';
import type { DerivationContext } from './derivation';
import { fundGroups } from './fund-groups';
import type { FundGroup } from './fund-groups';
import { fundSharesOf } from './fund-shares';
import { fundedLines } from './funded-lines';
import type { FundedLine } from './funded-lines';
import { pairKey, rawLinesOf } from './raw-lines';
import type { RawLine, RawLines } from './raw-lines';
import { onlyUnit } from './units';

/** The budget lines that a workbook's tables tell, with what they were made of. */
export interface DerivedLines {
  readonly lines: readonly BudgetLine[];
  /** Parallel to the lines. */
  readonly funded: readonly FundedLine[];
  readonly groups: readonly FundGroup[];
  readonly unreadable: RawLines['unreadable'];
}

/** Undefined where there is no 支出总表 that tells expenditure by all three codes. */
export function linesOf(context: DerivationContext): DerivedLines | undefined {
  const { book, units, sources } = context;
  const placed = placedTable(book, 'expenditure');
  const raw = placed && rawLinesOf(placed);
  if (!raw) return undefined;
  const shares = fundSharesOf(raw.lines, context);
  const funded = fundedLines(raw.lines, shares, sources);
  const unit = onlyUnit(units)?.name;
  const categoryOf = categoriesOf(book);
  const constructionOf = constructionsOf(book);
  const lines = funded.map((line): BudgetLine => {
    const { raw: from, fund, year, amount } = line;
    const { functional, governmentEconomic, departmentEconomic } = from;
    return {
      unit,
      functional,
      governmentEconomic,
      departmentEconomic,
      fund,
      year,
      category: line.isNotGeneral ? from.part : categoryOf(from),
      project: from.part === 'project' ? undefined : null,
      construction: constructionOf(line),
      amount,
      procurement: null,
      catalogue: null,
      threePublic: null,
    };
  });
  return { lines, funded, groups: fundGroups(raw.lines, shares), unreadable: raw.unreadable };
}

/**
 * Whether basic expenditure of the general public budget under a pair of economic codes is personnel or public funds: where 07 has
 * it all in one of the two columns. `basic` where it does not tell.
 */
function categoriesOf(book: Book): (line: RawLine) => Category {
  const placed = placedTable(book, 'basic-expenditure');
  const columns = new Map<string, readonly (Amount | undefined)[]>();
  let isPaired = false;
  for (const row of placed ? leafRows(placed.block) : []) {
    const { governmentEconomic, departmentEconomic } = row.codes;
    if (governmentEconomic) isPaired = true;
    const key = pairKey(governmentEconomic?.code, departmentEconomic?.code ?? '');
    const own = ['personnel', 'public'].map((column) => placed && amountIn(placed.block, row, column));
    const before = columns.get(key);
    columns.set(key, before ? own.map((amount, i) => totalled([amount, before[i]])) : own);
  }
  return ({ part, governmentEconomic, departmentEconomic }) => {
    if (part !== 'basic') return part;
    const government = isPaired ? governmentEconomic.code : undefined;
    const [personnel, other] = columns.get(pairKey(government, departmentEconomic.code)) ?? [];
    if (!personnel || !other || personnel.isZero === other.isZero) return 'basic';
    return other.isZero ? 'personnel' : 'public';
  };
}

/**
 * Whether a line is of capital construction: 06 tells project expenditure with and without it, code by code. None where both are the
 * same, all of it where nothing is without; undefined in between, and where the table does not tell.
 */
function constructionsOf(book: Book): (line: FundedLine) => boolean | undefined {
  const placed = placedTable(book, 'general-budget');
  const rows = grouped(placed ? leafRows(placed.block) : [], ({ codes }) => codes.functional?.code ?? '');
  const stated = (code: string, column: string): Amount | undefined =>
    totalled((rows.get(code) ?? []).map(({ figures }) => amountAt(figures.get(column)) ?? undefined));
  return ({ raw: { part, functional }, isNotGeneral }) => {
    if (part !== 'project') return false;
    if (isNotGeneral) return undefined;
    const [all, without] = ['project', 'project-without-construction'].map((column) =>
      stated(functional.code, column),
    );
    if (!all || !without) return undefined;
    return all.equals(without) ? false : without.isZero ? true : undefined;
  };
}
