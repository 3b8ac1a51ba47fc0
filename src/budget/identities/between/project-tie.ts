import { Amount } from '../../../amount/amount';
import { convert } from '../../../amount/unit';
import type { Unit } from '../../../amount/unit';
import { joinedLabels } from '../../../common/language';
import type { Book } from '../../tables/book';
import type { Figure } from '../../tables/figure';
import type { Table } from '../../tables/table';
import { columnLabel, tableName } from '../../tables/naming';
import { blockOf, figuresIn, isSome, totalOf } from '../../tables/selection';
import { atMostMessages, equationOrNotApplicable, notApplicable, observation } from '../rule';
import type { BookRule, Judgement } from '../rule';
import { equation } from '../equation';

/** Projects with performance indicators are part of project expenditure: together never more. */
export const projectTie: BookRule = {
  meta: {
    id: 'project-tie',
    kind: 'between',
    severity: 'error',
    title: { zh: '绩效表的项目总额不超过项目支出', en: 'Projects within project expenditure' },
    why: {
      zh: '项目支出绩效表所列项目的总额之和，不会超过支出总表的项目支出合计；全部项目都列出时应当相等。',
      en: 'The totals of the projects listed with their indicators are together at most the project expenditure of the department, and equal to it where all projects are listed.',
    },
    basis: {
      zh: '《项目支出绩效评价管理办法》（财预〔2020〕10号）；《预算法实施条例》第五条：各部门预算支出包括基本支出和项目支出',
      en: 'Measures for performance evaluation of project expenditure (Caiyu [2020] 10); Regulation on the Implementation of the Budget Law, article 5: a department’s expenditure is basic and project expenditure',
    },
    messages: {
      ...atMostMessages,
      cannotJudge: {
        zh: '{subject} 共 {sum} {unit}，少于支出总表的项目支出 {project} {unit}，而表中有的行已残缺、错位，无法判断是否还有项目没有列出（例如表尾缺页）。',
        en: '{subject} adds up to {sum} {unit}, less than the project expenditure of {project} {unit}, and rows of the table are broken: whether projects are missing (a lost last page, say) cannot be told.',
      },
    },
  },
  scope: 'book',
  dependsOn: 'cells',
  tables: ['project-performance', 'expenditure'],
  pairs: [['project-performance', 'expenditure']],
  *judge(book) {
    const [performance, detail] = [book.table('project-performance'), book.table('expenditure')];
    const [projects, rows] = [performance && blockOf(performance), detail && blockOf(detail)];
    if (!performance || !detail || !projects || !rows) {
      yield notApplicable;
      return;
    }
    const listed = figuresIn(
      projects.rows.filter(({ role }) => role === 'data'),
      'total',
    );
    const ceiling = totalOf(rows, 'project');
    if (!isSome(listed) || ceiling.length === 0) {
      yield notApplicable;
      return;
    }
    const words = () => ({
      subject: joinedLabels([tableName(performance), columnLabel(projects, 'total')], ' '),
      counterpart: joinedLabels([tableName(detail), columnLabel(rows, 'project')], ' '),
    });
    yield equationOrNotApplicable(equation('≤', listed, ceiling, words));
    yield* judgeCompleteness(book, performance, listed, ceiling);
  },
};

/** A shorter list is in order, unless the table is visibly broken. */
function* judgeCompleteness(
  book: Book,
  performance: Table,
  listed: readonly Figure[],
  ceiling: readonly Figure[],
): Iterable<Judgement> {
  const [sum, project] = [listed, ceiling].map((figures) => sumOf(figures, performance.unit));
  if (!sum || !project) return;
  const damaged = performance.strays.length > 0 || performance.displaced.length > 0;
  if (!damaged || sum.compareTo(project) >= 0) return;
  const last = book.workbook
    .sheet(performance.sheet)
    ?.rows.findLast(({ index }) => index <= performance.range.bottom);
  yield observation({
    outcome: 'cannot-judge',
    at: {
      sheet: performance.sheet,
      row: last?.index ?? performance.range.bottom,
      column: last?.cells[0]?.column ?? performance.range.left,
    },
    values: { subject: tableName(performance), sum, project, unit: performance.unit },
  });
}

function sumOf(figures: readonly Figure[], unit: Unit): Amount {
  return figures.reduce(
    (sum, figure) => (figure.amount ? sum.plus(convert(figure.amount, figure.unit, unit)) : sum),
    Amount.zero,
  );
}
