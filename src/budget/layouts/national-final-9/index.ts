import type { LayoutPack } from '../layout';
import { revenue } from '../shanghai-9-final/2-revenue';
import { expenditure } from '../shanghai-9-final/3-expenditure';
import { governmentFund } from '../shanghai-9-final/8-government-fund';
import { revenueAndExpenditure } from './01-revenue-and-expenditure';
import { fiscalAppropriation } from './04-fiscal-appropriation';
import { generalBudget } from './05-general-budget';
import { basicExpenditure } from './06-basic-expenditure';
import { threePublic, threePublicInRows } from './07-three-public';
import { stateCapital } from './09-state-capital';

/** The nine tables of a department's final accounts as the Ministry of Finance publishes them (公开01表 to 公开09表). */
export const nationalFinal9: LayoutPack = {
  key: 'national-final-9',
  label: { zh: '全国部门决算公开 9 表', en: 'National department final accounts, 9 tables' },
  tables: [
    revenueAndExpenditure,
    { ...revenue, number: '02' },
    { ...expenditure, number: '03' },
    fiscalAppropriation,
    generalBudget,
    basicExpenditure,
    threePublic,
    { ...governmentFund, number: '08' },
    stateCapital,
  ],
  alternatives: [threePublicInRows],
};
