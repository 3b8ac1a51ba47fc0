import { indicatorDuplicate } from '../../../../src/budget/identities/indicator/indicator-duplicate';
import { findingsOf } from '../../findings-of';
import { workbookOf } from '../../workbook-of';
import { complete, projectsSheet } from './projects-sheet';
import type { ProjectSource } from './projects-sheet';
import { testRule } from '../test-rule';
import { cases, project, SATISFIED } from './indicator-duplicate.cases';

const workbook = (...projects: readonly ProjectSource[]) => workbookOf({ 绩效: projectsSheet(projects) });

testRule(cases);

describe('an indicator', () => {
  test('that stands three times is one finding', () => {
    const projects = [project('甲项目', [...complete, SATISFIED, SATISFIED])];
    expect(findingsOf(indicatorDuplicate, workbook(...projects))).toHaveLength(1);
  });

  test('cannot be told to be repeated where nobody can tell whose it is', () => {
    const projects = ['甲项目', '乙项目', '丙项目'].map((name) => ({
      ...project(name, complete),
      nameIn: 3,
    }));
    const last = { ...project('丁项目', [...complete, SATISFIED]), nameIn: 3 };
    expect(findingsOf(indicatorDuplicate, workbook(...projects, last))).toMatchObject([
      { cell: '绩效!G29', outcome: 'cannot-judge' },
    ]);
  });
});
