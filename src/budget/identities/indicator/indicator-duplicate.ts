import type { Workbook } from '../../../workbook/workbook';
import { grouped } from '../../../common/grouped';
import { normaliseName } from '../../classification/name';
import type { Indicator, Project } from '../../tables/project';
import type { Table } from '../../tables/table';
import { observation } from '../rule';
import type { Judgement, TableRule } from '../rule';
import { isAttributionReliable } from './attribution';
import { projectsOf } from './aspects';

/** No indicator stands twice in one project. */
export const indicatorDuplicate: TableRule = {
  meta: {
    id: 'indicator-duplicate',
    kind: 'indicator',
    severity: 'warning',
    title: { zh: '同一项目的绩效指标不重复', en: 'No indicator twice in a project' },
    why: {
      zh: '一个项目中一、二、三级指标都相同的指标只应列一次；重复的一条多半是复制后忘了修改。',
      en: 'An indicator whose three levels are the same is listed once in a project; a second one was mostly copied and never changed.',
    },
    basis: {
      zh: '财政部《项目支出绩效目标和指标设置指引》（财预〔2021〕101号）',
      en: 'The Ministry of Finance’s guide to performance targets of projects (财预〔2021〕101号)',
    },
    messages: {
      pass: { zh: '项目“{project}”没有重复的指标。', en: 'Project “{project}” lists no indicator twice.' },
      fail: {
        zh: '项目“{project}”的指标“{indicator}”列了 {count} 次，请修改或删除重复的指标。',
        en: 'Project “{project}” lists indicator “{indicator}” {count} times. Change or remove what is repeated.',
      },
      cannotJudge: {
        zh: '无法判断指标是否重复：项目名称没有合并到它的各条指标行，从表上看不出指标属于哪个项目（按所在位置有 {count} 处重复）。请把项目名称合并到所属指标的各行后重新检查。',
        en: 'Whether indicators are repeated cannot be judged: project names are not merged over the rows of their indicators, so the sheet does not tell whose they are (as they stand, {count} are repeated). Merge each name over its rows and check again.',
      },
    },
  },
  scope: 'table',
  dependsOn: 'cells',
  judge: judgeTable,
};

/** An indicator that a project lists again. */
interface Repetition {
  readonly project: Project;
  readonly first: Indicator;
  readonly again: Indicator;
  readonly more: readonly Indicator[];
}

function* judgeTable(table: Table, workbook: Workbook): Iterable<Judgement> {
  const projects = projectsOf(table).map((project) => ({ project, repetitions: repetitionsOf(project) }));
  const [first, ...more] = projects.flatMap(({ repetitions }) => repetitions);
  if (first && !isAttributionReliable(table, workbook)) {
    yield observation({
      outcome: 'cannot-judge',
      at: first.again.at,
      cells: more.map(({ again }) => again.at),
      values: { count: more.length + 1 },
    });
    return;
  }
  for (const { project, repetitions } of projects) {
    if (repetitions.length > 0) yield* repetitions.map(repeated);
    else yield observation({ outcome: 'pass', at: project.row.labelAt, values: { project: project.name } });
  }
}

function repetitionsOf(project: Project): readonly Repetition[] {
  const named = project.indicators.filter(({ level3 }) => level3 !== '');
  return [...grouped(named, keyOf).values()].flatMap(([first, again, ...more]) =>
    again ? [{ project, first, again, more }] : [],
  );
}

function keyOf({ level1, level2, level3 }: Indicator): string {
  return [level1, level2, level3].map(normaliseName).join('/');
}

function repeated({ project, first, again, more }: Repetition): Judgement {
  return observation({
    outcome: 'fail',
    at: again.at,
    cells: [first, ...more].map(({ at }) => at),
    values: { project: project.name, indicator: again.level3, count: more.length + 2 },
  });
}
