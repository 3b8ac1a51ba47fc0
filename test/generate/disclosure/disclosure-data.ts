import { Amount } from '../../../src/amount/amount';
import { listedName } from '../../../src/budget/classification/classification';
import type { Classification } from '../../../src/budget/classification/classification';
import type { CodeAndName } from '../../../src/budget/classification/code';
import { className } from '../../../src/budget/classification/functional-class';
import { fiscalFunds, specialAccount } from '../../../src/budget/layouts/funds';
import type { Fund } from '../../../src/budget/layouts/funds';
import type { BudgetLine, MemoItem, ThreePublicItem } from '../../../src/budget/disclosure/data/lines';
import type {
  CarryOver,
  DisclosureData,
  IndicatorEntry,
  Revenue,
} from '../../../src/budget/disclosure/data/disclosure-data';
import { NO_SOURCE_FIGURES, NO_SOURCE_ROWS } from '../../../src/budget/disclosure/data/source-figures';
import type { Department, Fen, Line, Unit } from '../department/department';
import { flowOf, isFiscal } from '../department/sums';

const carriedFunds: readonly Fund[] = [...fiscalFunds, specialAccount];

const OFFICIAL: Readonly<Record<string, ThreePublicItem>> = {
  '30212': 'overseas',
  '30217': 'reception',
  '31013': 'vehicle-purchase',
  '30913': 'vehicle-purchase',
  '30231': 'vehicle-operation',
};

/** What a department fills into the base sheet. */
export function disclosureDataOf(department: Department): DisclosureData {
  const { year, units, lines, savings, officeRunning } = department;
  const funds = [...new Set([...lines, ...savings].map(({ fund }) => fund))];
  const flows = units.flatMap((unit) =>
    funds.map((fund) => ({
      unit,
      fund,
      ...flowOf(department, (money) => money.unit === unit && money.fund === fund),
    })),
  );
  return {
    department: { year, name: department.name, officeRunning: wan(officeRunning) },
    lines: lines.flatMap(budgetLines),
    revenues: flows.filter(({ thisYear }) => thisYear > 0).map(revenueOf),
    carryOvers: [
      ...flows.filter(({ carriedIn }) => carriedIn > 0).map(carriedIn),
      ...savings.map(({ unit, fund, functional, amount }): CarryOver => ({
        ...owner(unit),
        direction: 'carried-out',
        fund: fund.key,
        functional: `${functional}-${listedName('functional', functional) ?? ''}`,
        amount: wan(amount),
      })),
    ],
    indicators: indicatorsOf(department),
    memoItems: memoItemsOf(department),
    missing: new Set(),
    sourceFigures: NO_SOURCE_FIGURES,
    sourceRows: NO_SOURCE_ROWS,
  };
}

function wan(fen: Fen): Amount {
  return Amount.fromNumber(fen).scaledBy(-6);
}

function owner({ name, code }: Unit): Pick<Revenue, 'unit' | 'unitCode'> {
  return { unit: name, unitCode: code };
}

/** Money of last year is a line of its own. */
function budgetLines(line: Line): BudgetLine[] {
  const { unit, functional, governmentEconomic, departmentEconomic, fund, purpose, amount, carriedIn } = line;
  const common = {
    unit: unit.name,
    functional: named('functional', functional),
    governmentEconomic: named('governmentEconomic', governmentEconomic),
    departmentEconomic: named('departmentEconomic', departmentEconomic),
    category: purpose,
    project: null,
    construction: departmentEconomic.startsWith('309'),
    procurement: null,
    catalogue: null,
    threePublic: isFiscal(line) ? (OFFICIAL[departmentEconomic] ?? null) : null,
  };
  const parts = [
    { ...common, fund: fund.key, year: 'this-year', amount: wan(amount - carriedIn) } as const,
    { ...common, fund: carriedKey(fund), year: 'carried-in', amount: wan(carriedIn) } as const,
  ];
  return parts.filter((part) => !part.amount.isZero);
}

function named(classification: Classification, code: string): CodeAndName {
  return { code, name: listedName(classification, code) ?? '' };
}

function carriedKey(fund: Fund): string {
  return carriedFunds.includes(fund) ? fund.key : 'own';
}

interface Flow {
  readonly unit: Unit;
  readonly fund: Fund;
  readonly thisYear: Fen;
  readonly carriedIn: Fen;
}

function revenueOf({ unit, fund, thisYear }: Flow): Revenue {
  return { ...owner(unit), fund: fund.key, amount: wan(thisYear) };
}

function carriedIn({ unit, fund, carriedIn: amount }: Flow): CarryOver {
  return {
    ...owner(unit),
    direction: 'carried-in',
    fund: carriedKey(fund),
    functional: null,
    amount: wan(amount),
  };
}

const NOTHING = { project: null, procurement: null, catalogue: null, threePublic: null } as const;

function memoItemsOf({ units, procurement, services, projects }: Department): MemoItem[] {
  const unit = units[0]?.name;
  const memo = (amount: Fen, item: Partial<MemoItem>): MemoItem => ({
    unit,
    functional: null,
    fiscal: true,
    ...NOTHING,
    ...item,
    amount: wan(amount),
  });
  const items = [
    memo(procurement.goods, { procurement: 'goods' }),
    memo(procurement.works, { procurement: 'works' }),
    memo(procurement.services, { procurement: 'services' }),
    ...services.map(({ amount, catalogue, field }) =>
      memo(amount, { catalogue, functional: `${field}-${className(field) ?? ''}` }),
    ),
    ...projects.flatMap((project) => {
      const own = { unit: project.unit.name, project: project.name };
      return [memo(project.fiscal, own), memo(project.other, { ...own, fiscal: false })];
    }),
  ];
  return items.filter(({ amount }) => !amount.isZero);
}

function indicatorsOf({ projects }: Department): IndicatorEntry[] {
  return projects.flatMap(({ unit, name, goal, indicators }) =>
    indicators.map((indicator, i) => ({
      unit: unit.name,
      project: name,
      goal: i === 0 ? goal : '',
      ...indicator,
    })),
  );
}
