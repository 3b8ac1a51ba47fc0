import { Amount } from '../../../amount/amount';
import { codeText } from '../../classification/code';
import type { CarryOver, Department, DisclosureData, IndicatorEntry, Revenue } from '../data/disclosure-data';
import type { BudgetLine, MemoItem } from '../data/lines';
import { choiceIn } from './base-sheet';
import type { BaseSheet } from './base-sheet';
import { budgetLines } from './budget-lines';
import { carryOver } from './carry-over';
import { department } from './department';
import { indicators } from './indicators';
import { memoItems } from './memo-items';
import { revenue } from './revenue';

/** What a cell of a base sheet holds: null for nothing, undefined where something belongs there that is not known. */
export type BaseValue = string | Amount | null | undefined;

/** A row of a base sheet by the keys of its columns. */
export type BaseRow = Readonly<Record<string, BaseValue>>;

/** Data as rows of the base sheets: what is read of them again is the same data. Of a sheet whose list is undefined there are none. */
export function baseRows(data: DisclosureData): ReadonlyMap<BaseSheet, readonly BaseRow[]> {
  return new Map<BaseSheet, readonly BaseRow[]>([
    [department, [departmentRow(data.department)]],
    [budgetLines, (data.lines ?? []).map(lineRow)],
    [revenue, (data.revenues ?? []).map(revenueRow)],
    [carryOver, (data.carryOvers ?? []).map(carryOverRow)],
    [memoItems, data.memoItems.map(memoItemRow)],
    [indicators, (data.indicators ?? []).map(indicatorRow)],
  ]);
}

function departmentRow({ year, name, officeRunning }: Department): BaseRow {
  return {
    year: year === undefined ? undefined : String(year),
    name: stated(name),
    'office-running': officeRunning === null ? Amount.zero : (officeRunning ?? null),
  };
}

function lineRow(line: BudgetLine): BaseRow {
  return {
    unit: stated(line.unit),
    functional: codeText(line.functional),
    governmentEconomic: codeText(line.governmentEconomic),
    departmentEconomic: codeText(line.departmentEconomic),
    fund: choiceIn(budgetLines, 'fund', line.fund),
    year: choiceIn(budgetLines, 'year', line.year),
    // 基本支出 alone is no choice: the two parts of it are.
    category: choiceIn(budgetLines, 'category', line.category === 'basic' ? undefined : line.category),
    project: line.project,
    construction: line.construction === undefined ? undefined : line.construction ? '是' : null,
    amount: line.amount,
    ...purposesOf(line),
  };
}

function revenueRow({ unit, unitCode, fund, amount }: Revenue): BaseRow {
  return {
    unit: stated(unit),
    'unit-code': unitCode || null,
    fund: choiceIn(revenue, 'fund', stated(fund)),
    amount,
  };
}

function carryOverRow(left: CarryOver): BaseRow {
  return {
    unit: stated(left.unit),
    'unit-code': left.unitCode || null,
    direction: choiceIn(carryOver, 'direction', left.direction),
    fund: choiceIn(carryOver, 'fund', stated(left.fund)),
    functional: left.functional,
    amount: left.amount,
  };
}

function memoItemRow(item: MemoItem): BaseRow {
  const { procurement, catalogue, threePublic, project } = item;
  const isProcurementAlone = procurement && !catalogue && !threePublic && project === null;
  const money = item.fiscal === undefined ? undefined : item.fiscal ? 'fiscal' : 'other';
  return {
    unit: stated(item.unit),
    functional: item.functional,
    money: choiceIn(memoItems, 'money', money) ?? (isProcurementAlone ? null : undefined),
    project,
    amount: item.amount,
    ...purposesOf(item),
  };
}

function indicatorRow(indicator: IndicatorEntry): BaseRow {
  return {
    unit: stated(indicator.unit),
    project: stated(indicator.project),
    goal: indicator.goal || null,
    'level-1': stated(indicator.level1),
    'level-2': stated(indicator.level2),
    'level-3': stated(indicator.level3),
    relation: stated(indicator.relation),
    value: stated(indicator.value),
    measure: indicator.measure || null,
  };
}

function purposesOf({ procurement, catalogue, threePublic }: BudgetLine | MemoItem): BaseRow {
  const levels = catalogue ?? [];
  const deepest = levels.findLastIndex((level) => level !== '');
  // A level that is not stated above one that is.
  const level = (at: number): BaseValue => stated(levels[at]) ?? (at < deepest ? undefined : null);
  return {
    procurement: procurement && choiceIn(budgetLines, 'procurement', procurement),
    'catalogue-1': level(0),
    'catalogue-2': level(1),
    'catalogue-3': level(2),
    'three-public': threePublic && choiceIn(budgetLines, 'three-public', threePublic),
  };
}

function stated(text: string | undefined): string | undefined {
  return text === '' ? undefined : text;
}
