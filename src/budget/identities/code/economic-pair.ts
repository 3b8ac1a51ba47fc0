import { grouped } from '../../../common/grouped';
import type { Group } from '../../../common/grouped';
import { isUsualPair } from '../../classification/economic-pair';
import type { Book } from '../../tables/book';
import type { CodeEntry } from '../../tables/row';
import { codeText } from '../../classification/code';
import { notApplicable, observation } from '../rule';
import type { BookRule, Judgement } from '../rule';

/** A department economic code stands with a government economic code that it is usually budgeted under. */
export const economicPair: BookRule = {
  meta: {
    id: 'economic-pair',
    kind: 'code',
    severity: 'info',
    title: { zh: '政府经济科目与部门经济科目对应', en: 'Government and department economic codes match' },
    why: {
      zh: '部门支出经济分类科目通常列在固定的政府支出经济分类科目之下；不在对照关系之内的组合，多半是选错了其中一个科目。',
      en: 'An item of the department classification is usually budgeted under certain items of the government one; another pairing mostly means that one of the two was picked wrongly.',
    },
    basis: {
      zh: '财政部《支出经济分类科目改革方案》（财预〔2017〕98号）对照关系',
      en: 'The table of the two classifications in the Ministry of Finance’s reform (财预〔2017〕98号)',
    },
    messages: {
      pass: { zh: '{department} 列在 {government} 之下。', en: '{department} stands under {government}.' },
      fail: {
        zh: '部门经济科目 {department} 通常不列在政府经济科目 {government} 之下，请核对两个科目；确属实际情况的可以不改。',
        en: 'Department item {department} is not usually budgeted under government item {government}. Check both codes; leave them if they are meant.',
      },
      cannotJudge: {
        zh: '无法核对 {department} 与 {government}。',
        en: '{department} and {government} cannot be checked.',
      },
    },
  },
  scope: 'book',
  dependsOn: 'names',
  *judge(book) {
    for (const pairs of grouped(pairsOf(book), keyOf).values()) yield judgePair(pairs);
  },
};

interface Pair {
  readonly government: CodeEntry;
  readonly department: CodeEntry;
}

function pairsOf(book: Book): readonly Pair[] {
  const pairs: Pair[] = [];
  for (const { blocks } of book.tables) {
    for (const { rows } of blocks) {
      for (const { codes } of rows) {
        const { governmentEconomic: government, departmentEconomic: department } = codes;
        if (government && department) pairs.push({ government, department });
      }
    }
  }
  return pairs;
}

function keyOf({ government, department }: Pair): string {
  return `${government.code} ${department.code}`;
}

function judgePair([first, ...more]: Group<Pair>): Judgement {
  const { government, department } = first;
  const usual = isUsualPair(department.code, government.code);
  if (usual === undefined) return notApplicable;
  return observation({
    outcome: usual ? 'pass' : 'fail',
    at: department.at,
    cells: [government.at, ...more.map((pair) => pair.department.at)],
    values: { department: codeText(department), government: codeText(government) },
  });
}
