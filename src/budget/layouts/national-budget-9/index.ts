import type { LayoutPack } from '../layout';
import { revenueAndExpenditure } from './1-revenue-and-expenditure';
import { revenue } from './2-revenue';
import { expenditure } from './3-expenditure';
import { fiscalAppropriation } from './4-fiscal-appropriation';
import { generalBudget } from './5-general-budget';
import { basicExpenditure } from './6-basic-expenditure';
import { threePublic, threePublicInRows } from './7-three-public';
import { governmentFund } from './8-government-fund';
import { stateCapital } from './9-state-capital';

/** The nine tables of a department budget as the Ministry of Finance publishes them: the centre, and whoever follows it. */
export const nationalBudget9: LayoutPack = {
  key: 'national-budget-9',
  label: { zh: '全国部门预算公开 9 表', en: 'National department budget, 9 tables' },
  tables: [
    revenueAndExpenditure,
    revenue,
    expenditure,
    fiscalAppropriation,
    generalBudget,
    basicExpenditure,
    threePublic,
    governmentFund,
    stateCapital,
  ],
  alternatives: [threePublicInRows],
};
