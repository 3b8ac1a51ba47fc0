import { grouped } from '../../../common/grouped';
import type { Group } from '../../../common/grouped';
import { oncePerText } from '../../../common/once-per-text';
import { CLASSIFICATIONS, listedName, olderNames } from '../../classification/classification';
import { contradictsName } from '../../classification/contradicted-name';
import type { Classification } from '../../classification/classification';
import { normaliseName, sameName } from '../../classification/name';
import type { Book } from '../../tables/book';
import type { CodeEntry, Row } from '../../tables/row';
import { observation } from '../rule';
import type { BookRule, Judgement } from '../rule';

/** One code has one name in the whole workbook, and it is the one of the list. */
export const codeName: BookRule = {
  meta: {
    id: 'code-name',
    kind: 'code',
    severity: 'warning',
    title: { zh: '一个科目编码只有一个名称', en: 'One code, one name' },
    why: {
      zh: '同一科目编码在各表中的名称应当一致，并与《政府收支分类科目》的现用名称相同；名称不同，往往是编码或名称有一个录错了。',
      en: 'A code bears the same name in every table, the present one of the national list; where names differ, the code or the name was mistyped.',
    },
    basis: {
      zh: '财政部《政府收支分类科目》',
      en: 'The Ministry of Finance’s classification of government revenue and expenditure',
    },
    messages: {
      pass: { zh: '{code} 的名称一致。', en: '{code} bears one name.' },
      fail: {
        zh: '{code} 写作“{name}”，科目表中的名称是“{listed}”。请核对编码，并把名称改为“{listed}”。',
        en: '{code} is called “{name}”; its name in the list is “{listed}”. Check the code and use that name.',
      },
      older: {
        zh: '{code} 写作“{name}”，这是旧名称。请改为现用名称“{listed}”。',
        en: '{code} is called “{name}”, which is its older name. Use the present one, “{listed}”.',
      },
      minority: {
        zh: '{code} 写作“{name}”，在其他各处写作“{usual}”。请核对后统一。',
        en: '{code} is called “{name}”, elsewhere mostly “{usual}”. Find out which is right and use it everywhere.',
      },
      tie: {
        zh: '{code} 有不同的名称：{names}，无法判断哪一个正确。请对照科目表核对后统一。',
        en: '{code} bears different names: {names}. Which is right cannot be told; look it up and use it everywhere.',
      },
      cannotJudge: { zh: '无法核对 {code} 的名称。', en: 'The name of {code} cannot be checked.' },
    },
  },
  scope: 'book',
  dependsOn: 'names',
  *judge(book) {
    for (const classification of CLASSIFICATIONS) yield* judgeClassification(book, classification);
  },
};

/** The cells that call a code by one name. */
type Spelling = Group<CodeEntry>;

function judgeClassification(book: Book, classification: Classification): readonly Judgement[] {
  const codes = grouped(entriesOf(book, classification), ({ code }) => code);
  return [...codes].flatMap(([code, entries]) => {
    const spellings = spellingsOf(entries);
    const listed = listedName(classification, code);
    return listed === undefined
      ? againstEachOther(spellings)
      : againstList(spellings, listed, olderNames(classification, code));
  });
}

function spellingsOf(entries: Group<CodeEntry>): readonly Spelling[] {
  const [{ name: first }] = entries;
  if (entries.every(({ name }) => name === first)) return [entries];
  return [...grouped(entries, ({ name }) => normaliseName(name)).values()];
}

/** Every name that stands beside a code; one that is printed once for several rows counts once. */
function entriesOf(book: Book, classification: Classification): ReadonlySet<CodeEntry> {
  const entries = new Set<CodeEntry>();
  for (const { blocks } of book.tables) {
    for (const { rows } of blocks) {
      for (const entry of namesOfCodes(rows, classification)) entries.add(entry);
    }
  }
  return entries;
}

/** None where what stands beside the codes mostly is no name of theirs: projects, units. */
function namesOfCodes(rows: readonly Row[], classification: Classification): Iterable<CodeEntry> {
  const named = new Set<CodeEntry>();
  for (const { codes } of rows) {
    const entry = codes[classification];
    if (entry && entry.name !== '') named.add(entry);
  }
  const contradicts = oncePerText(
    ({ code, name }: CodeEntry) => contradictsName(classification, code, name),
    ({ code, name }) => `${code} ${name}`,
  );
  let [listed, others] = [0, 0];
  for (const entry of named) {
    if (listedName(classification, entry.code) === undefined) continue;
    listed++;
    if (contradicts(entry)) others++;
  }
  return listed > 1 && others * 2 > listed ? [] : named;
}

function againstList(
  spellings: readonly Spelling[],
  listed: string,
  older: readonly string[],
): readonly Judgement[] {
  return spellings.map((spelling) => {
    const [{ name }] = spelling;
    if (sameName(name, listed)) return agreeing(spelling);
    const message = older.some((each) => sameName(each, name)) ? 'older' : 'fail';
    return deviating(spelling, spellings, message, { listed });
  });
}

function againstEachOther(spellings: readonly Spelling[]): readonly Judgement[] {
  const [usual, next, ...rest] = [...spellings].sort((a, b) => b.length - a.length);
  if (!usual) return [];
  if (!next) return [agreeing(usual)];
  if (next.length === usual.length) {
    const names = spellings.map(([{ name }]) => `“${name}”`).join('、');
    return [deviating(next, spellings, 'tie', { names })];
  }
  return [next, ...rest].map((each) => deviating(each, spellings, 'minority', { usual: usual[0].name }));
}

function agreeing([{ code, nameAt }]: Spelling): Judgement {
  return observation({ outcome: 'pass', at: nameAt, values: { code } });
}

function deviating(
  spelling: Spelling,
  spellings: readonly Spelling[],
  message: string,
  values: Readonly<Record<string, string>>,
): Judgement {
  const [first, ...more] = spelling;
  const others = [...more, ...spellings.filter((each) => each !== spelling).flat()];
  return observation({
    outcome: 'fail',
    at: first.nameAt,
    cells: others.map(({ nameAt }) => nameAt),
    message,
    values: { code: first.code, name: first.name, ...values },
  });
}
