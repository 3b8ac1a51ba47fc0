import type * as fc from 'fast-check';
import {
  allFunds,
  fiscalFunds,
  generalBudget,
  governmentFund,
  stateCapital,
} from '../../../src/budget/layouts/funds';
import type { Fund } from '../../../src/budget/layouts/funds';
import { economicPool, functionalPool, governmentCodes, sameMoney } from './code-pool';
import type { Department, Line, OfficialExpenses, Purpose, Saving, Unit } from './department';
import { projectPlans } from './projects';
import { departmentSeed } from './seeds';
import type { DepartmentSeed, LineSeed } from './seeds';
import { servicePlans } from './services';
import { isFiscal, spent } from './sums';

const NAMES = ['北京市朝阳区清河街道办事处', '清河街道市民服务中心', '清河街道社区事务管理所'] as const;
const CODE = '618';

/**
 * A department whose figures are free of contradictions, of up to so many budget lines.
 * @param smallest fen that every amount exceeds
 */
export function arbitraryDepartment(mostLines?: number, smallest?: number): fc.Arbitrary<Department> {
  return departmentSeed(mostLines, smallest).map(departmentOf);
}

function departmentOf(seed: DepartmentSeed): Department {
  const units = NAMES.slice(0, seed.units).map((name, i) => ({
    code: `${CODE}00${i + 1}`,
    name,
    administrative: i === 0 && seed.firstIsAdministrative,
  }));
  const lines = seed.lines.map((line) => lineOf(seed, units, line));
  const total = spent(lines);
  const [goods, works, services] = seed.procurement;
  const [overseas, reception, vehiclePurchase, vehicleOperation] = seed.officialBudget;
  return {
    year: seed.year,
    code: CODE,
    name: NAMES[0],
    units,
    lines,
    savings: savingsOf(seed, lines),
    procurement: { goods: share(total, goods), works: share(total, works), services: share(total, services) },
    services: servicePlans(seed, lines),
    projects: projectPlans(seed, lines),
    official: officialOf(lines),
    officialBudget: { overseas, reception, vehiclePurchase, vehicleOperation },
    officeRunning: seed.officeRunning,
  };
}

function share(amount: number, percent: number): number {
  return Math.floor((amount * percent) / 100);
}

/** One of a list, whatever the number. */
function pick<T>(list: readonly T[], choice: number): T {
  const picked = list[choice % list.length];
  if (picked === undefined) throw new Error('Nothing to pick from');
  return picked;
}

function lineOf(seed: DepartmentSeed, units: readonly Unit[], line: LineSeed): Line {
  const unit = pick(units, line.unit);
  const fund = fundOf(seed, line.fund);
  const common = {
    unit,
    fund,
    amount: line.amount,
    carriedIn: seed.carrying ? share(line.amount, line.carried) : 0,
  };
  const purpose = purposeOf(seed, fund, line.purpose);
  const same = sameMoney[line.functional % 20];
  if (same && purpose === 'personnel') {
    return {
      ...common,
      ...same,
      purpose,
      governmentEconomic: governmentCode(same.departmentEconomic, unit, 0),
    };
  }
  const departmentEconomic = pick(economicPool[purpose], line.economic);
  return {
    ...common,
    purpose,
    functional: pick(functionalPool, ((line.functional % seed.variety) * 7919) % functionalPool.length),
    departmentEconomic,
    governmentEconomic: governmentCode(departmentEconomic, unit, line.economic),
  };
}

function governmentCode(departmentEconomic: string, unit: Unit, choice: number): string {
  const own = governmentCodes(departmentEconomic, unit.administrative);
  return pick(own.length > 0 ? own : governmentCodes(departmentEconomic, !unit.administrative), choice);
}

const otherFunds = allFunds.filter((fund) => !fiscalFunds.includes(fund));

function fundOf(seed: DepartmentSeed, choice: number): Fund {
  if (seed.governmentFund && choice >= 60 && choice < 70) return governmentFund;
  if (seed.stateCapital && choice >= 70 && choice < 75) return stateCapital;
  if (seed.otherMoney && choice >= 75) return pick(otherFunds, choice);
  return generalBudget;
}

function purposeOf(seed: DepartmentSeed, fund: Fund, choice: number): Purpose {
  if (!isFiscal({ fund }) && choice >= 90)
    return pick(['operating', 'remittance', 'subsidy'] as const, choice);
  if (fund !== generalBudget && isFiscal({ fund }) && !seed.fundsPayBasics) return 'project';
  return pick(['personnel', 'public', 'project'] as const, choice);
}

function savingsOf({ savings }: DepartmentSeed, lines: readonly Line[]): Saving[] {
  if (lines.length === 0) return [];
  return savings.map((saving) => {
    const { unit, functional, fund } = pick(lines, saving.line);
    return { unit, functional, fund, amount: saving.amount };
  });
}

/** All that fiscal appropriations pay under the codes of each kind. */
function officialOf(lines: readonly Line[]): OfficialExpenses {
  const under = (...codes: readonly string[]): number =>
    spent(lines.filter((line) => isFiscal(line) && codes.includes(line.departmentEconomic)));
  return {
    overseas: under('30212'),
    reception: under('30217'),
    vehiclePurchase: under('31013', '30913'),
    vehicleOperation: under('30231'),
  };
}
