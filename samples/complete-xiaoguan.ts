/**
 * Makes xiaoguan-2026-data.xlsx: what `gouji template --from xiaoguan-2026-repaired.xlsx` writes, with what only the office itself
 * knows filled in. These answers are arbitrary; they are consistent with every figure of the document:
 * - The year is 2026.
 * - 其他收入 78.7 and 单位资金 1.017728 are used up: 0.2 under 2013202, the rest under 2120199, as 01 less 05 tells class by class.
 * - Project expenditure belongs to the projects of 12, in its order, from the line of the very amount or else from the largest lines
 *   of the general public budget that are left; what remains is of one project, for the pages of 12 that are lost.
 * - Nothing is capital construction.
 * - Indicators that lack texts, stand twice or cost more than their project are left out, and each project has at least one of
 *   every kind that is required: the document breaks off, and some of its rows are lost.
 *
 * Run by `npx tsx samples/complete-xiaoguan.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Amount } from '../src/amount/amount';
import type { BudgetLine } from '../src/budget/disclosure/data/lines';
import type { IndicatorEntry } from '../src/budget/disclosure/data/disclosure-data';
import { deriveData } from '../src/budget/disclosure/deriving/derive-data';
import { readBook } from '../src/budget/reading/read-book';
import { readWorkbook } from '../src/hosts/file/read-workbook';
import { templatePlan } from '../src/budget/sheets/base-sheet/template-plan';
import { writeSpreadsheet } from '../src/ooxml/write/write-spreadsheet';

const REST = '公开稿缺页的其他项目';
const OTHER_MONEY = [
  { code: '2013202', departmentEconomic: '30227', fund: 'other', year: 'this-year', amount: '0.2' },
  { code: '2120199', departmentEconomic: '30227', fund: 'other', year: 'this-year', amount: '78.5' },
  { code: '2120199', departmentEconomic: '30227', fund: 'own', year: 'carried-in', amount: '1.017728' },
] as const;

async function main(): Promise<void> {
  const bytes = new Uint8Array(readFileSync(join(__dirname, 'xiaoguan-2026-repaired.xlsx')));
  const { data } = deriveData(readBook(await readWorkbook(bytes, 'xiaoguan-2026-repaired.xlsx')));
  const projects = data.memoItems.flatMap(({ project, amount }) =>
    project === null ? [] : [{ project, amount }],
  );
  const lines = withProjects((data.lines ?? []).flatMap(funded), projects);
  const totals = new Map(projects.map(({ project, amount }) => [project, amount]));
  const names = [...projects.map(({ project }) => project), REST];
  const completed = {
    ...data,
    department: { ...data.department, year: 2026 },
    lines,
    memoItems: data.memoItems.filter(({ project }) => project === null),
    indicators: names.flatMap((project) =>
      completeIndicators(
        project,
        data.department.name ?? '',
        (data.indicators ?? []).filter((each) => each.project === project),
        totals.get(project),
      ),
    ),
  };
  const written = writeSpreadsheet(templatePlan('zh-CN', { data: completed, notes: [] }));
  writeFileSync(join(__dirname, 'xiaoguan-2026-data.xlsx'), written);
}

/** A line with its fund and year, split where other money pays for a part of it. */
function funded(line: BudgetLine): BudgetLine[] {
  const known = { ...line, construction: false };
  if (line.fund !== undefined) return [known];
  const own = OTHER_MONEY.filter(
    ({ code, departmentEconomic }) =>
      code === line.functional.code && departmentEconomic === line.departmentEconomic.code,
  ).map((part) => ({ fund: part.fund, year: part.year, amount: Amount.fromDecimal(part.amount) }));
  const rest = own.reduce((amount, part) => amount.minus(part.amount), line.amount);
  return [{ fund: 'general', year: 'this-year', amount: rest } as const, ...own].map((part) => ({
    ...known,
    ...part,
  }));
}

interface Project {
  readonly project: string;
  readonly amount: Amount;
}

/** The lines with the projects they belong to, split where they belong to several. */
function withProjects(lines: readonly BudgetLine[], projects: readonly Project[]): BudgetLine[] {
  const left = lines.map(({ amount }) => amount);
  const parts = lines.map((): BudgetLine[] => []);
  const take = (at: number, project: string, wanted: Amount): Amount => {
    const [line, there] = [lines[at], left[at]];
    if (!line || !there) return wanted;
    const taken = there.compareTo(wanted) < 0 ? there : wanted;
    if (taken.isZero) return wanted;
    parts[at]?.push({ ...line, project, amount: taken });
    left[at] = there.minus(taken);
    return wanted.minus(taken);
  };
  const general = [...lines.keys()].filter((at) => isOfProject(lines[at]) && lines[at]?.fund === 'general');
  const bySize = [...general].sort((a, b) =>
    lines[b] && lines[a] ? lines[b].amount.compareTo(lines[a].amount) : 0,
  );
  const spread: Project[] = [];
  for (const each of projects) {
    const same = general.find((at) => left[at]?.equals(each.amount) && left[at] === lines[at]?.amount);
    if (same === undefined) spread.push(each);
    else take(same, each.project, each.amount);
  }
  for (const { project, amount } of spread) {
    let wanted = amount;
    for (const at of bySize) wanted = take(at, project, wanted);
  }
  return lines.flatMap((line, at) => {
    if (!isOfProject(line)) return [line];
    take(at, REST, left[at] ?? Amount.zero);
    return parts[at] ?? [];
  });
}

function isOfProject(line: BudgetLine | undefined): boolean {
  return line?.category === 'project';
}

const REQUIRED = [
  ['产出指标', '数量指标', '完成年度任务', '1', '项'],
  ['产出指标', '质量指标', '任务完成质量', '100', '%'],
  ['产出指标', '时效指标', '任务完成期限', '12', '月'],
  ['成本指标', '经济成本指标', '控制在预算以内', '100', '%'],
  ['效益指标', '社会效益指标', '公共服务水平提升', '100', '%'],
  ['满意度指标', '服务对象满意度指标', '服务对象满意度', '95', '%'],
] as const;

function completeIndicators(
  project: string,
  unit: string,
  own: readonly IndicatorEntry[],
  total: Amount | undefined,
): IndicatorEntry[] {
  const seen = new Set<string>();
  const kept = own.filter((each) => {
    const key = [each.level1, each.level2, each.level3].join(' ');
    const isWhole = each.level3 !== '' && each.value !== '' && each.relation !== '';
    if (!isWhole || seen.has(key) || costsMore(each, total)) return false;
    seen.add(key);
    return true;
  });
  const lacking = REQUIRED.filter(
    ([level1, level2]) =>
      !kept.some((each) => each.level1 === level1 && (level1 !== '产出指标' || each.level2 === level2)),
  ).map(([level1, level2, level3, value, measure]) => ({
    ...{ unit, project, goal: '', level1, level2, level3, relation: '=', value, measure },
  }));
  const [first, ...rest] = [...kept, ...lacking];
  // In broken rows of the document the goal is lost and the texts beside it stand in its column.
  const stated = own.find((each) => each.goal !== '' && !each.goal.endsWith('指标'));
  const goal = stated?.goal ?? `完成${project}的年度任务。`;
  return first ? [{ ...first, goal }, ...rest] : [];
}

/** Whether an indicator of cost in 元 or 万元 is more than the project has. */
function costsMore({ level1, value, measure }: IndicatorEntry, total: Amount | undefined): boolean {
  if (level1 !== '成本指标' || !measure.includes('元') || total === undefined) return false;
  if (!/^\d+(\.\d+)?$/.test(value)) return false;
  const cost = Amount.fromDecimal(value).scaledBy(measure.startsWith('万元') ? 0 : -4);
  return cost.compareTo(total) > 0;
}

void main();
