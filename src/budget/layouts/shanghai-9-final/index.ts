import type { LayoutPack } from '../layout';
import { revenueAndExpenditure } from './1-revenue-and-expenditure';
import { revenue } from './2-revenue';
import { expenditure } from './3-expenditure';
import { fiscalAppropriation } from './4-fiscal-appropriation';
import { generalBudget } from './5-general-budget';
import { basicExpenditure } from './6-basic-expenditure';
import { threePublic } from './7-three-public';
import { governmentFund } from './8-government-fund';
import { stateCapital } from './9-state-capital';

/** The nine tables of a department's final accounts (决算) in Shanghai (2024). */
export const shanghai9Final: LayoutPack = {
  key: 'shanghai-9-final',
  label: { zh: '上海部门决算公开 9 表', en: 'Shanghai department final accounts, 9 tables' },
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
};
