import type { Amount } from '../../../amount/amount';
import type { TableKey } from '../../layouts/layout';
import type { BudgetLine, MemoItem } from './lines';
import type { SourceFigures, SourceRows } from './source-figures';

/** Whose budget it is, and of what year; undefined where nothing says so. */
export interface Department {
  readonly year: number | undefined;
  readonly name: string | undefined;
  /** 机关运行经费 in 万元, which follows from nothing else; null where there is none. */
  readonly officeRunning: Amount | null | undefined;
}

/** A unit's revenue of this year from one source. */
export interface Revenue {
  readonly unit: string;
  /** 部门(单位)代码; empty where none is stated. */
  readonly unitCode: string;
  /** The key of a fund. */
  readonly fund: string;
  /** In 万元. */
  readonly amount: Amount;
}

/** What a unit has left of a fund, from last year or for the next. */
export interface CarryOver {
  readonly unit: string;
  readonly unitCode: string;
  readonly direction: 'carried-in' | 'carried-out';
  /** The key of a fund, or `own`. */
  readonly fund: string;
  /** `2010302-一般行政管理事务`: what it is meant for; null where that is not stated. Only layouts that show revenue by code ask for it. */
  readonly functional: string | null;
  /** In 万元. */
  readonly amount: Amount;
}

/** A performance indicator of a project (项目绩效指标). */
export interface IndicatorEntry {
  readonly unit: string;
  readonly project: string;
  /** Of the whole project; empty in all rows but one. */
  readonly goal: string;
  readonly level1: string;
  readonly level2: string;
  readonly level3: string;
  readonly relation: string;
  readonly value: string;
  readonly measure: string;
}

/** All that the standard set is made of. A list that nothing tells of is undefined, one that has nothing in it is empty. */
export interface DisclosureData {
  readonly department: Department;
  readonly lines: readonly BudgetLine[] | undefined;
  readonly revenues: readonly Revenue[] | undefined;
  readonly carryOvers: readonly CarryOver[] | undefined;
  readonly indicators: readonly IndicatorEntry[] | undefined;
  readonly memoItems: readonly MemoItem[];
  /** Tables whose details neither lines nor memo items tell. */
  readonly missing: ReadonlySet<TableKey>;
  /** What the workbook's own tables say, for what does not follow from the rest. */
  readonly sourceFigures: SourceFigures;
  /** The rows of these tables, for those that nothing else tells the rows of. */
  readonly sourceRows: SourceRows;
}

/** The data with what a person says of the department, where they say it. */
export function withDepartment(
  data: DisclosureData,
  { year, name }: Partial<Pick<Department, 'year' | 'name'>>,
): DisclosureData {
  const said = { ...(year !== undefined && { year }), ...(name !== undefined && { name }) };
  return { ...data, department: { ...data.department, ...said } };
}
