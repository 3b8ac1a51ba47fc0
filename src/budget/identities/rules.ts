import { basicExpenditureTie } from './between/basic-expenditure-tie';
import { codeCoverage } from './between/code-coverage';
import { economicCoverage } from './between/economic-coverage';
import { expenditureTie } from './between/expenditure-tie';
import { fiscalTie } from './between/fiscal-tie';
import { generalBudgetTie } from './between/general-budget-tie';
import { procurementCeiling } from './between/procurement-ceiling';
import { projectTie } from './between/project-tie';
import { revenueByCode } from './between/revenue-by-code';
import { revenueTie } from './between/revenue-tie';
import { servicePurchaseTie } from './between/service-purchase-tie';
import { threePublicTie } from './between/three-public-tie';
import { absentParent } from './code/absent-parent';
import { catalogueParent } from './code/catalogue-parent';
import { codeCorrespondence } from './code/code-correspondence';
import { codeName } from './code/code-name';
import { economicPair } from './code/economic-pair';
import { procurementLetter } from './code/procurement-letter';
import { misplacedAmount } from './form/misplaced-amount';
import { negativeAmount } from './form/negative-amount';
import { placeholder } from './form/placeholder';
import { strayUnit } from './form/stray-unit';
import { textNumber } from './form/text-number';
import { titleYear } from './form/title-year';
import { unitStated } from './form/unit-stated';
import { unreadableAmount } from './form/unreadable-amount';
import { formulaRange } from './formula/formula-range';
import { staleResult } from './formula/stale-result';
import { typedOverFormula } from './formula/typed-over-formula';
import { costIndicator } from './indicator/cost-indicator';
import { indicatorComplete } from './indicator/indicator-complete';
import { indicatorDuplicate } from './indicator/indicator-duplicate';
import type { Rule } from './rule';
import { balance } from './within/balance';
import { codeSubtotal } from './within/code-subtotal';
import { columnBound } from './within/column-bound';
import { columnTotal } from './within/column-total';
import { increaseRate } from './within/increase-rate';
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
  increaseRate,
  missingTotal,
  revenueTie,
  expenditureTie,
  revenueByCode,
  procurementCeiling,
  fiscalTie,
  generalBudgetTie,
  codeCoverage,
  basicExpenditureTie,
  economicCoverage,
  threePublicTie,
  servicePurchaseTie,
  projectTie,
  absentParent,
  codeName,
  economicPair,
  codeCorrespondence,
  catalogueParent,
  procurementLetter,
  indicatorComplete,
  indicatorDuplicate,
  costIndicator,
  textNumber,
  unreadableAmount,
  strayUnit,
  misplacedAmount,
  negativeAmount,
  titleYear,
  placeholder,
  unitStated,
  formulaRange,
  typedOverFormula,
  staleResult,
];
