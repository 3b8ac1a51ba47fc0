import { joinedLabels } from '../../../common/language';
import type { Label } from '../../../common/language';
import type { Workbook } from '../../../workbook/workbook';
import type { Indicator, Project } from '../../tables/project';
import type { Table } from '../../tables/table';
import { observation } from '../rule';
import type { Judgement, TableRule } from '../rule';
import { aspectsLacking, projectsOf } from './aspects';
import { isAttributionReliable } from './attribution';

/** Every project has indicators for all that is asked, and every indicator is filled in. */
export const indicatorComplete: TableRule = {
  meta: {
    id: 'indicator-complete',
    kind: 'indicator',
    severity: 'warning',
    title: { zh: '绩效指标完整', en: 'Performance indicators are complete' },
    why: {
      zh: '每个项目应设置产出（数量、质量、时效）、成本、效益和满意度指标；每条指标应填写二级指标、三级指标、指标性质、指标值和度量单位（定性指标不需要度量单位）。',
      en: 'Every project has indicators of output (quantity, quality, time), cost, benefit and satisfaction; every indicator has its levels 2 and 3, relation, value and, unless qualitative, unit of measure.',
    },
    basis: {
      zh: '财政部《项目支出绩效目标和指标设置指引》（财预〔2021〕101号）',
      en: 'The Ministry of Finance’s guide to performance targets of projects (财预〔2021〕101号)',
    },
    messages: {
      pass: {
        zh: '项目“{project}”的绩效指标完整。',
        en: 'The indicators of project “{project}” are complete.',
      },
      fail: {
        zh: '项目“{project}”缺少{lacking}，请补充。',
        en: 'Project “{project}” has no indicator of {lacking}. Add it.',
      },
      none: {
        zh: '项目“{project}”没有绩效指标，请补充。',
        en: 'Project “{project}” has no performance indicators. Add them.',
      },
      broken: {
        zh: '绩效指标“{indicator}”没有填写{lacking}，请补充。',
        en: 'Indicator “{indicator}” lacks its {lacking}. Fill it in.',
      },
      cannotJudge: {
        zh: '无法判断各项目的绩效指标是否完整：项目名称没有合并到它的各条指标行，从表上看不出指标属于哪个项目（按所在位置有 {count} 个项目不完整）。请把项目名称合并到所属指标的各行后重新检查。',
        en: 'Whether the indicators are complete cannot be judged: project names are not merged over the rows of their indicators, so the sheet does not tell whose they are (as they stand, {count} projects lack some). Merge each name over its rows and check again.',
      },
    },
  },
  scope: 'table',
  dependsOn: 'cells',
  *judge(table, workbook) {
    yield* judgeProjects(table, workbook);
    yield* judgeIndicators(table);
  },
};

function* judgeProjects(table: Table, workbook: Workbook): Iterable<Judgement> {
  const projects = projectsOf(table);
  const [first, ...more] = projects.filter((project) => aspectsLacking(project).length > 0);
  if (!first || isAttributionReliable(table, workbook)) {
    yield* projects.map(judgeProject);
    return;
  }
  yield observation({
    outcome: 'cannot-judge',
    at: first.row.labelAt,
    cells: more.map(({ row }) => row.labelAt),
    values: { count: more.length + 1 },
  });
}

function judgeProject(project: Project): Judgement {
  const lacking = aspectsLacking(project);
  return observation({
    outcome: lacking.length === 0 ? 'pass' : 'fail',
    at: project.row.labelAt,
    ...(project.indicators.length === 0 && { message: 'none' }),
    values: { project: project.name, lacking: listed(lacking.map(({ label }) => label)) },
  });
}

function* judgeIndicators(table: Table): Iterable<Judgement> {
  const columns = table.blocks[0]?.columns;
  for (const indicator of projectsOf(table).flatMap(({ indicators }) => indicators)) {
    const lacking = FIELDS.filter(
      (field) => columns?.has(field.column) === true && field.isLacking(indicator),
    );
    if (lacking.length === 0) continue;
    yield observation({
      outcome: 'fail',
      at: indicator.at,
      message: 'broken',
      values: {
        indicator: [indicator.level1, indicator.level2, indicator.level3]
          .filter((text) => text !== '')
          .join(' / '),
        lacking: listed(lacking.map(({ label }) => label)),
      },
    });
  }
}

interface Field {
  readonly column: string;
  readonly label: Label;
  readonly isLacking: (indicator: Indicator) => boolean;
}

/** A value may bear its relation and unit itself: `≥95%`. */
const BARE_NUMBER = /^[\d０-９.,，．]+$/;
const LEADING_RELATION = /^[≥≤<>=＝≧≦]/;
const QUALITATIVE = '定性';

const FIELDS: readonly Field[] = [
  { column: 'level-2', label: { zh: '二级指标', en: 'level 2' }, isLacking: ({ level2 }) => level2 === '' },
  { column: 'level-3', label: { zh: '三级指标', en: 'level 3' }, isLacking: ({ level3 }) => level3 === '' },
  {
    column: 'relation',
    label: { zh: '指标性质', en: 'relation' },
    isLacking: ({ relation, value }) => relation === '' && !LEADING_RELATION.test(value),
  },
  { column: 'value', label: { zh: '指标值', en: 'value' }, isLacking: ({ value }) => value === '' },
  {
    column: 'measure',
    label: { zh: '度量单位', en: 'unit of measure' },
    isLacking: ({ relation, value, measure }) =>
      measure === '' && relation !== QUALITATIVE && (value === '' || BARE_NUMBER.test(value)),
  },
];

function listed(labels: readonly Label[]): Label {
  return { zh: joinedLabels(labels, '、').zh, en: joinedLabels(labels, ', ').en };
}
