import type { LayoutPack } from '../layout';
import { revenueAndExpenditure } from './01-revenue-and-expenditure';
import { revenue } from './02-revenue';
import { expenditure } from './03-expenditure';
import { procurement } from './04-procurement';
import { fiscalAppropriation } from './05-fiscal-appropriation';
import { generalBudget } from './06-general-budget';
import { basicExpenditure } from './07-basic-expenditure';
import { governmentFund } from './08-government-fund';
import { stateCapital } from './09-state-capital';
import { threePublic } from './10-three-public';
import { servicePurchase } from './11-service-purchase';
import { projectPerformance } from './12-project-performance';
import { beijingForm } from './form';

/** The twelve tables of a department budget in Beijing (Chaoyang district, 2026). */
export const beijing12: LayoutPack = {
  key: 'beijing-12',
  label: { zh: '北京部门预算公开 12 表', en: 'Beijing department budget, 12 tables' },
  form: beijingForm,
  tables: [
    revenueAndExpenditure,
    revenue,
    expenditure,
    procurement,
    fiscalAppropriation,
    generalBudget,
    basicExpenditure,
    governmentFund,
    stateCapital,
    threePublic,
    servicePurchase,
    projectPerformance,
  ],
};
