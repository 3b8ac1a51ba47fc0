import { basicExpenditureTie } from './between/basic-expenditure-tie';
import { codeCoverage } from './between/code-coverage';
import { economicCoverage } from './between/economic-coverage';
import { expenditureTie } from './between/expenditure-tie';
import { fiscalTie } from './between/fiscal-tie';
import { generalBudgetTie } from './between/general-budget-tie';
import { procurementCeiling } from './between/procurement-ceiling';
import { projectTie } from './between/project-tie';
import { revenueTie } from './between/revenue-tie';
import { servicePurchaseTie } from './between/service-purchase-tie';
import { threePublicTie } from './between/three-public-tie';
import type { Rule } from './rule';
import { balance } from './within/balance';
import { codeSubtotal } from './within/code-subtotal';
import { columnBound } from './within/column-bound';
import { columnTotal } from './within/column-total';
import { itemTotal } from './within/item-total';
import { missingTotal } from './within/missing-total';
import { rowTotal } from './within/row-total';

/** Every rule, in the order in which a reviewer reads them. */
export const rules: readonly Rule[] = [
  rowTotal,
  columnTotal,
  codeSubtotal,
  itemTotal,
  balance,
  columnBound,
  missingTotal,
  revenueTie,
  expenditureTie,
  procurementCeiling,
  fiscalTie,
  generalBudgetTie,
  codeCoverage,
  basicExpenditureTie,
  economicCoverage,
  threePublicTie,
  servicePurchaseTie,
  projectTie,
];
