import { joinedLabels, sameInBoth } from '../../../common/language';
import type { Label } from '../../../common/language';
import { contradictsName } from '../../classification/contradicted-name';
import type { TableKey } from '../../layouts/layout';
import type { Book } from '../../tables/book';
import type { Figure } from '../../tables/figure';
import type { Row } from '../../tables/row';
import type { Block, Table } from '../../tables/table';
import { columnLabel, tableName } from '../../tables/naming';
import { blockOf, isSome, itemEntry, leafRows, moneyIn, totalOf, totalRows } from '../../tables/selection';
import { atMostMessages, equationOrNotApplicable, notApplicable } from '../rule';
import type { BookRule, Judgement } from '../rule';
import { against, equation } from '../equation';
import type { Equation } from '../equation';

/** The department economic codes that each kind of expenditure is booked under. */
const CODES: Readonly<Record<string, readonly string[]>> = {
  overseas: ['30212'],
  reception: ['30217'],
  'vehicle-purchase': ['31013', '30913'],
  'vehicle-operation': ['30231'],
};

/** “三公”: at least what basic expenditure holds of its codes, at most what all expenditure holds of them. */
export const threePublicTie: BookRule = {
  meta: {
    id: 'three-public-tie',
    kind: 'between',
    severity: 'error',
    title: {
      zh: '“三公”经费与经济分类科目相符',
      en: 'Overseas visits, vehicles and receptions tie to their codes',
    },
    why: {
      zh: '因公出国（境）费、公务接待费、公务用车购置费和运行维护费，都不小于基本支出表中相应科目（30212、30217、31013、30231）的金额，也不大于支出总表中相应科目的金额（项目支出中也可能列支）。',
      en: 'Each kind is at least what basic expenditure holds of its economic code (30212, 30217, 31013, 30231) and at most what all expenditure holds of it: projects may carry it too.',
    },
    basis: {
      zh: '部门预算支出经济分类科目；“三公”经费公开口径',
      en: 'Department economic classification; what is disclosed of the three kinds',
    },
    messages: atMostMessages,
  },
  scope: 'book',
  dependsOn: 'names',
  tables: ['three-public', 'basic-expenditure', 'expenditure'],
  pairs: [
    ['three-public', 'basic-expenditure'],
    ['three-public', 'expenditure'],
  ],
  *judge(book) {
    const table = book.table('three-public');
    const block = table && blockOf(table);
    if (!block || !isOneRecord(block)) {
      yield notApplicable;
      return;
    }
    for (const [key, codes] of Object.entries(CODES)) yield* judgeKind(book, table, block, key, codes);
  },
};

/** Several rows without a total may be units, or years side by side: what they come to is not known. */
function isOneRecord(block: Block): boolean {
  return (
    hasKindsInRows(block) ||
    totalRows(block).length > 0 ||
    block.rows.filter(({ role }) => role === 'data').length < 2
  );
}

/** Whether each kind has a row, not a column. */
function hasKindsInRows({ layout }: Block): boolean {
  return layout.rows.kind === 'items';
}

/** What a kind comes to, and what it is called. */
function kindIn(
  block: Block,
  key: string,
): { readonly figures: readonly Figure[]; readonly label: () => Label } {
  if (!hasKindsInRows(block)) return { figures: totalOf(block, key), label: () => columnLabel(block, key) };
  const entry = itemEntry(block, key);
  return { figures: entry ? [entry.figure] : [], label: () => sameInBoth(entry?.row.label ?? key) };
}

function* judgeKind(
  book: Book,
  table: Table,
  block: Block,
  key: string,
  codes: readonly string[],
): Iterable<Judgement> {
  const { figures, label } = kindIn(block, key);
  const [basic, all] = [book.table('basic-expenditure'), book.table('expenditure')];
  const name = joinedLabels([tableName(table), label()], ' ');
  const inBasic = amountsUnder(basic, codes);
  const named = (other: Table) => ({
    zh: `${other.layout.title.zh} ${codes.join('、')}`,
    en: `${codes.join(', ')} of ${other.layout.title.en}`,
  });
  if (basic && isSome(inBasic) && figures.length > 0) {
    yield atMost(inBasic, figures, 'three-public', () => ({ subject: named(basic), counterpart: name }));
  }
  if (all && hasEconomicCodes(all) && isSome(figures)) {
    const inAll = amountsUnder(all, codes);
    yield atMost(figures, inAll, 'expenditure', () => ({ subject: name, counterpart: named(all) }));
  }
}

function amountsUnder(table: Table | undefined, codes: readonly string[]): Figure[] {
  const isOfCodes = ({ codes: { departmentEconomic: own } }: Row): boolean =>
    own !== undefined &&
    codes.includes(own.code) &&
    // 机关退休人员活动费 under the code of 因公出国 is a wrong code, which is told of by itself.
    !contradictsName('departmentEconomic', own.code, own.name);
  return (table?.blocks ?? []).flatMap((block) => moneyIn(block, leafRows(block).filter(isOfCodes), 'total'));
}

function hasEconomicCodes(table: Table): boolean {
  return table.blocks.some((block) => leafRows(block).some(({ codes }) => codes.departmentEconomic));
}

function atMost(
  subjects: readonly [Figure, ...Figure[]],
  limits: readonly Figure[],
  limiting: TableKey,
  words: Equation['words'],
): Judgement {
  return equationOrNotApplicable(against([limiting], equation('≤', subjects, limits, words)));
}
