import { CLASSIFICATIONS, listedName } from '../../classification/classification';
import type { Classification } from '../../classification/classification';
import { absentParents } from '../../tables/absent-parents';
import type { AbsentParent } from '../../tables/absent-parents';
import type { Book } from '../../tables/book';
import { notApplicable, observation } from '../rule';
import type { BookRule, Judgement } from '../rule';

/** Where a table lists the code above others, it lists every such code. */
export const absentParent: BookRule = {
  meta: {
    id: 'absent-parent',
    kind: 'code',
    severity: 'warning',
    symptom: 'absent-parent',
    title: { zh: '上级科目的行没有遗漏', en: 'No row of a parent code is missing' },
    why: {
      zh: '列了类、款的表，每一类、款都应有自己的行。少了上级科目的一行，它的下级还在，合计照样相符，但类、款的数就看不到了。',
      en: 'A table that lists classes and sections has a row for each of them. Where one is lost its parts are still there and the totals tie, but its own figure is not to be seen.',
    },
    basis: {
      zh: '政府收支分类科目的类、款、项层级',
      en: 'The levels of the government classification of revenue and expenditure',
    },
    messages: {
      pass: { zh: '各上级科目都有自己的行。', en: 'Every parent code has its row.' },
      fail: {
        zh: '本表有 {child} 等 {count} 个下级科目，没有上级科目 {code}{name} 的行，而其他上级科目都列了。请检查是否漏了这一行。',
        en: 'The table lists {child} ({count} such rows) but not {code}{name} above it, though it lists other parents. Look whether that row was lost.',
      },
      cannotJudge: {
        zh: '上级科目是否遗漏无法判断。',
        en: 'Whether parent codes are missing cannot be told.',
      },
    },
  },
  scope: 'book',
  dependsOn: 'names',
  *judge(book) {
    const isListed = listingIn(book);
    for (const { blocks } of book.tables) {
      for (const block of blocks) {
        const absent = absentParents(block, isListed);
        for (const each of absent) yield absence(each);
        if (absent.length === 0 && block.rows.length > 0) yield notApplicable;
      }
    }
  },
};

function listingIn(book: Book): (classification: Classification, code: string) => boolean {
  const listed = new Map(CLASSIFICATIONS.map((each) => [each, new Set<string>()]));
  for (const { blocks } of book.tables) {
    for (const { rows } of blocks) {
      for (const { codes } of rows) {
        for (const each of CLASSIFICATIONS) {
          const entry = codes[each];
          if (entry) listed.get(each)?.add(entry.code);
        }
      }
    }
  }
  return (classification, code) => listed.get(classification)?.has(code) ?? false;
}

function absence({ classification, code, children: [first, ...more] }: AbsentParent): Judgement {
  return observation({
    outcome: 'fail',
    at: first.codes[classification]?.at ?? first.labelAt,
    cells: more.map((row) => row.codes[classification]?.at ?? row.labelAt),
    values: {
      code,
      name: listedName(classification, code) ?? '',
      child: first.label,
      count: more.length + 1,
    },
  });
}
