import { Workbook } from '../../src/workbook/workbook';
import { linesOf } from './line';
import { procurement, projectPerformance, servicePurchase, threePublic } from './lists';
import { basicExpenditure, expenditure, generalBudget, otherFunds } from './spending';
import { revenue, summaries } from './summaries';

/**
 * A consistent book in the layout of beijing-12 with all of its twelve tables, each with a row a line; only 01 and 05 have
 * the few rows that tables of their kind have.
 */
export function twelveTables(rows: number): Workbook {
  const lines = linesOf(rows);
  const sheets = [
    ...summaries(lines),
    revenue(lines),
    expenditure(lines),
    procurement(lines),
    generalBudget(lines),
    basicExpenditure(lines),
    ...otherFunds(lines),
    threePublic(lines),
    servicePurchase(lines),
    projectPerformance(lines),
  ];
  return new Workbook(sheets.sort((a, b) => a.name.localeCompare(b.name)));
}
