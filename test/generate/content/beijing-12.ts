import { className } from '../../../src/budget/classification/functional-class';
import { beijing12 } from '../../../src/budget/layouts/beijing-12';
import {
  allFunds,
  fiscalFunds,
  generalBudget,
  governmentFund,
  specialAccount,
  stateCapital,
} from '../../../src/budget/layouts/funds';
import type { Fund } from '../../../src/budget/layouts/funds';
import type { BlockLayout, TableKey } from '../../../src/budget/layouts/layout';
import type { Department, Fen, Line, ProjectPlan, Unit } from '../department/department';
import { flowOf, isFiscal } from '../department/sums';
import type { TableStyle } from '../render/presentation';
import { codeBlock, withTotal } from './code-block';
import { plainBlock } from './content';
import type { BlockContent, RowContent, TableContent } from './content';
import { itemBlock } from './item-block';
import { officialFigures } from './official';
import { basicOrProject, byPurpose } from './purposes';
import { expenditureFigures, incomeFigures } from './summary';

type Fill = (department: Department, block: BlockLayout, style: TableStyle) => BlockContent;

/** What stands in each of the twelve tables. */
export function beijingTables(
  department: Department,
  styleOf: (key: TableKey) => TableStyle,
): TableContent[] {
  return beijing12.tables.map((layout) => ({
    layout,
    blocks: layout.blocks.map((block) =>
      fill[layout.key as keyof typeof fill](department, block, styleOf(layout.key)),
    ),
  }));
}

const every = (): boolean => true;

const fill: Readonly<Record<Exclude<TableKey, 'unregistered'>, Fill>> = {
  'revenue-and-expenditure': (department, block, style) => summary(department, block, style, every),
  revenue: revenueRows,
  expenditure: expenditureRows,
  procurement: ({ procurement: { goods, works, services } }, block, style) =>
    itemBlock(
      block,
      new Map([
        ['goods', { total: goods }],
        ['works', { total: works }],
        ['services', { total: services }],
        ['grand-total', { total: goods + works + services }],
      ]),
      style,
    ),
  'fiscal-appropriation': (department, block, style) => summary(department, block, style, isFiscal),
  'general-budget': ({ lines }, block, style) =>
    codeBlock(
      block,
      {
        things: lines.filter(({ fund }) => fund === generalBudget),
        codesOf: ({ functional }) => ({ functional }),
        unitOf: ({ unit }) => unit,
        amountsOf: (own) => ({ ...byPurpose(own), 'project-without-construction': withoutConstruction(own) }),
      },
      style,
    ),
  'basic-expenditure': ({ lines }, block, style) =>
    codeBlock(
      block,
      {
        things: lines.filter(({ fund, purpose }) => fund === generalBudget && purpose !== 'project'),
        codesOf: ({ governmentEconomic, departmentEconomic }) => ({ governmentEconomic, departmentEconomic }),
        amountsOf: byPurpose,
      },
      style,
    ),
  'government-fund': fundRows(governmentFund),
  'state-capital': fundRows(stateCapital),
  'three-public': ({ official }, block) =>
    plainBlock(block, [{ role: 'data', texts: {}, amounts: officialFigures(official), adds: [] }]),
  'service-purchase': serviceRows,
  'project-performance': projectRows,
};

function summary(
  department: Department,
  block: BlockLayout,
  style: TableStyle,
  picks: (money: { readonly fund: Fund }) => boolean,
): BlockContent {
  const figures =
    block.key === 'income'
      ? incomeFigures(department, picks, ({ key }) => key)
      : expenditureFigures(department, picks);
  return itemBlock(block, figures, style);
}

const withCarriedColumn: readonly Fund[] = [...fiscalFunds, specialAccount];

function revenueRows(department: Department, block: BlockLayout, style: TableStyle): BlockContent {
  const apart = style.codes !== 'with-name';
  const units = department.units.map((unit) => unitRow(unit, revenueOf(department, unit), apart));
  const all = revenueOf(department);
  const whole: RowContent = {
    ...unitRow(department, all, apart),
    adds: units.map((_, i) => i + 1),
  };
  const rows = style.departmentRow ? [whole, ...units] : units;
  return plainBlock(block, withTotal(rows, all, style), apart ? [] : ['unit-code']);
}

/** @param apart whether the code stands in a column of its own */
function unitRow(
  { code, name }: Pick<Unit, 'code' | 'name'>,
  amounts: RowContent['amounts'],
  apart: boolean,
): RowContent {
  const texts: RowContent['texts'] = apart ? { unit: name, 'unit-code': code } : { unit: `${code}-${name}` };
  return { role: 'data', texts, amounts, adds: [] };
}

function revenueOf(department: Department, unit?: Unit): Record<string, Fen> {
  const flow = (fund?: Fund) =>
    flowOf(department, (money) => (!unit || money.unit === unit) && (!fund || money.fund === fund));
  const { thisYear, carriedIn } = flow();
  const carriedOf = (funds: readonly Fund[]) => funds.reduce((sum, fund) => sum + flow(fund).carriedIn, 0);
  return {
    total: thisYear + carriedIn,
    'this-year': thisYear,
    'carried-in': carriedIn,
    ...Object.fromEntries(allFunds.map((fund) => [`this-year.${fund.key}`, flow(fund).thisYear])),
    ...Object.fromEntries(withCarriedColumn.map((fund) => [`carried-in.${fund.key}`, flow(fund).carriedIn])),
    'carried-in.own': carriedOf(allFunds.filter((fund) => !withCarriedColumn.includes(fund))),
  };
}

function expenditureRows({ lines }: Department, block: BlockLayout, style: TableStyle): BlockContent {
  const others = ['operating', 'remittance', 'subsidy'];
  const shown = style.otherExpenditure === 'shown-again';
  const content = codeBlock<Line>(
    block,
    {
      things: lines,
      codesOf: ({ functional, governmentEconomic, departmentEconomic }) => ({
        functional,
        governmentEconomic,
        departmentEconomic,
      }),
      amountsOf: (own) => ({ ...byPurpose(own), ...(shown && basicOrProject(own)) }),
    },
    style,
  );
  return { ...content, shownAgain: new Set(shown ? others : []) };
}

/** Part of project expenditure: all but what is bought or built. */
function withoutConstruction(lines: readonly Line[]): Fen {
  return byPurpose(lines.filter(({ departmentEconomic }) => !departmentEconomic.startsWith('309'))).project;
}

function fundRows(fund: Fund): Fill {
  return ({ lines }, block, style) =>
    codeBlock<Line>(
      block,
      {
        things: lines.filter((line) => line.fund === fund),
        codesOf: ({ functional, governmentEconomic, departmentEconomic }) => ({
          functional,
          governmentEconomic,
          departmentEconomic,
        }),
        amountsOf: basicOrProject,
      },
      style,
    );
}

function serviceRows({ services }: Department, block: BlockLayout, style: TableStyle): BlockContent {
  const rows = services.map(({ catalogue, field, amount }): RowContent => ({
    role: 'data',
    texts: {
      'catalogue-1': catalogue[0],
      'catalogue-2': catalogue[1],
      'catalogue-3': catalogue[2],
      field: `${field}-${className(field) ?? ''}`,
    },
    amounts: { total: amount },
    adds: [],
  }));
  return plainBlock(
    block,
    withTotal(rows, { total: services.reduce((sum, { amount }) => sum + amount, 0) }, style),
  );
}

function projectRows({ projects }: Department, block: BlockLayout): BlockContent {
  return plainBlock(block, projects.flatMap(projectContent));
}

function projectContent({ unit, name, goal, fiscal, other, indicators }: ProjectPlan): RowContent[] {
  return indicators.map(({ level1, level2, level3, relation, value, measure }, i) => {
    const indicator = { 'level-1': level1, 'level-2': level2, 'level-3': level3, relation, value, measure };
    if (i > 0) return { role: 'more', texts: indicator, amounts: {}, adds: [] };
    return {
      role: 'data',
      texts: { unit: `${unit.code}-${unit.name}`, project: name, goal, ...indicator },
      amounts: { total: fiscal + other, fiscal, other },
      adds: [],
    };
  });
}
