import { Amount } from '../../../amount/amount';
import { parseAmount } from '../../../amount/parse-amount';
import { convert, unitOf, unitPower } from '../../../amount/unit';
import type { Unit } from '../../../amount/unit';
import type { Workbook } from '../../../workbook/workbook';
import { normaliseName } from '../../classification/name';
import type { Indicator, Project } from '../../tables/project';
import type { Table } from '../../tables/table';
import { notApplicable, observation } from '../rule';
import type { Judgement, TableRule } from '../rule';
import { isAttributionReliable } from './attribution';
import { projectsOf } from './aspects';

/** A cost indicator that is an amount of money never exceeds the total of its project. */
export const costIndicator: TableRule = {
  meta: {
    id: 'cost-indicator',
    kind: 'indicator',
    severity: 'error',
    title: { zh: '成本指标不超过项目总额', en: 'A cost indicator never exceeds its project' },
    why: {
      zh: '以“元”“万元”计的成本指标是项目成本的控制数，不会比项目总额大；超过时多半是单位用错或多写了零。人均、单次等单位成本不在此列。',
      en: 'A cost indicator counted in 元 or 万元 limits what the project costs and is never more than its total; where it is, the unit or the zeros are mostly wrong. Costs per head or per item are not meant.',
    },
    basis: {
      zh: '财政部《项目支出绩效目标和指标设置指引》（财预〔2021〕101号）',
      en: 'The Ministry of Finance’s guide to performance targets of projects (财预〔2021〕101号)',
    },
    messages: {
      pass: {
        zh: '成本指标“{indicator}”不超过项目“{project}”的总额。',
        en: 'Cost indicator “{indicator}” does not exceed the total of project “{project}”.',
      },
      fail: {
        zh: '成本指标“{indicator}”为 {value}，合 {observed} {unit}，超过项目“{project}”的总额 {expected} {unit}。请核对指标值和度量单位。',
        en: 'Cost indicator “{indicator}” is {value}, that is {observed} {unit}: more than the total of project “{project}”, {expected} {unit}. Check its value and unit of measure.',
      },
      cannotJudge: {
        zh: '成本指标“{indicator}”为 {value}，从表上看不出它属于哪个项目，无法与项目总额核对。请把项目名称合并到所属指标的各行后重新检查。',
        en: 'Cost indicator “{indicator}” is {value}; the sheet does not tell whose it is, so it cannot be held against a total. Merge each project’s name over its rows and check again.',
      },
    },
  },
  scope: 'table',
  dependsOn: 'cells',
  judge: judgeTable,
};

function* judgeTable(table: Table, workbook: Workbook): Iterable<Judgement> {
  const projects = projectsOf(table);
  const reliable = isAttributionReliable(table, workbook);
  for (const [i, project] of projects.entries()) {
    const neighbours = reliable
      ? []
      : [projects[i - 1], projects[i + 1]].filter((each) => each !== undefined);
    for (const indicator of project.indicators) {
      const cost = costOf(indicator, table.unit);
      if (cost) yield judgeCost(table, { project, neighbours, indicator, cost });
    }
  }
}

/** Money in the unit of the table; the decimals it was typed with say how exact it is meant. */
interface Cost {
  readonly amount: Amount;
  readonly decimals: number;
}

interface Case {
  readonly project: Project;
  /** Other projects that the indicator may belong to. */
  readonly neighbours: readonly Project[];
  readonly indicator: Indicator;
  readonly cost: Cost;
}

function judgeCost(table: Table, { project, neighbours, indicator, cost }: Case): Judgement {
  const total = project.row.figures.get('total');
  if (!total?.amount) return notApplicable;
  const exceeds = isMore(cost, project);
  const sure = !isParted(table, project, indicator) && neighbours.every((each) => isMore(cost, each));
  return observation({
    outcome: !exceeds ? 'pass' : sure ? 'fail' : 'cannot-judge',
    at: indicator.valueAt,
    cells: [{ sheet: total.sheet, row: total.row, column: total.column }],
    values: {
      project: project.name,
      indicator: indicator.level3 || indicator.level2,
      value: `${indicator.value} ${indicator.measure}`.trim(),
      unit: table.unit,
    },
    ...(exceeds && sure && { observed: cost.amount, expected: total.amount }),
  });
}

/** Whether money of a project that could not be read stands between a project and an indicator below it. */
function isParted({ strays }: Table, { row }: Project, { at }: Indicator): boolean {
  return strays.some((stray) => row.index < stray.row && stray.row < at.row);
}

/** Whether a cost is more than a project's total, beyond what the decimals of both leave open. */
function isMore({ amount, decimals }: Cost, { row }: Project): boolean {
  const total = row.figures.get('total');
  if (!total?.amount) return false;
  const room = halfOfLast(decimals).plus(halfOfLast(total.decimals));
  return amount.minus(total.amount).compareTo(room) > 0;
}

function halfOfLast(decimals: number): Amount {
  return Amount.ofScaled(5, 0).scaledBy(-decimals - 1);
}

const RELATION = /^[≥≤<>=＝≧≦]+/;
/** `元`, `万元/年`, `元/每个项目`: for the project as a whole; not `元/人`, `元/次`. */
const MEASURE = /^(?:人民币)?([千万亿]?元)(?:\/?(?:每|全)?个?(?:年|年度|项目))?$/;

/** The money that an indicator limits, where it is a cost of the whole project. */
function costOf({ level1, level2, value, measure }: Indicator, unit: Unit): Cost | undefined {
  if (!level1.includes('成本') && !level2.includes('成本')) return undefined;
  const typed = parseAmount(value.trim().replace(RELATION, ''));
  if (typed.kind !== 'amount') return undefined;
  const stated = MEASURE.exec(normaliseName(measure))?.[1];
  if (stated === undefined && measure !== '') return undefined;
  const own = typed.unit ?? unitOf(stated ?? '');
  if (!own) return undefined;
  const decimals = typed.decimals + unitPower(unit) - unitPower(own);
  return { amount: convert(typed.amount, own, unit), decimals };
}
