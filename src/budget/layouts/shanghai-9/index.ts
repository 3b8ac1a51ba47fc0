import type { LayoutPack } from '../layout';
import { revenueAndExpenditure } from './1-revenue-and-expenditure';
import { revenue } from './2-revenue';
import { expenditure } from './3-expenditure';
import { fiscalAppropriation } from './4-fiscal-appropriation';
import { generalBudget } from './5-general-budget';
import { governmentFund } from './6-government-fund';
import { stateCapital } from './7-state-capital';
import { basicExpenditure } from './8-basic-expenditure';
import { threePublic } from './9-three-public';
import { shanghaiForm } from './form';

/** The nine tables of a department budget in Shanghai (2025, 2026). */
export const shanghai9: LayoutPack = {
  key: 'shanghai-9',
  label: { zh: '上海部门预算公开 9 表', en: 'Shanghai department budget, 9 tables' },
  form: shanghaiForm,
  tables: [
    revenueAndExpenditure,
    revenue,
    expenditure,
    fiscalAppropriation,
    generalBudget,
    governmentFund,
    stateCapital,
    basicExpenditure,
    threePublic,
  ],
};
