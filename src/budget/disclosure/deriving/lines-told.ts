import type { BudgetLine } from '../data/budget-line';
import { placedTable } from '../../tables/selection';
import { categoriesOf } from './categories';
import { constructionsOf } from './constructions';
import type { Evidence } from './evidence';
import { fundGroups } from './fund-groups';
import type { FundGroup } from './fund-groups';
import { fundSharesOf } from './fund-shares';
import { fundedLines } from './funded-lines';
import type { FundedLine } from './funded-lines';
import { rawLinesOf } from './raw-lines';
import type { RawLines } from './raw-lines';
import { onlyUnit } from './units';

/** The budget lines that a workbook's tables tell, with what they were made of. */
export interface ToldLines {
  readonly lines: readonly BudgetLine[];
  /** Parallel to the lines. */
  readonly funded: readonly FundedLine[];
  readonly groups: readonly FundGroup[];
  readonly unreadable: RawLines['unreadable'];
}

/** Undefined where there is no 支出总表 that tells expenditure by all three codes. */
export function linesOf(evidence: Evidence): ToldLines | undefined {
  const { book, units, sources } = evidence;
  const placed = placedTable(book, 'expenditure');
  const raw = placed && rawLinesOf(placed);
  if (!raw) return undefined;
  const shares = fundSharesOf(raw.lines, evidence);
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
