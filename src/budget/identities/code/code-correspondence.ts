import { joinedLabels } from '../../../common/language';
import type { Label } from '../../../common/language';
import { listedName } from '../../classification/classification';
import type { Classification } from '../../classification/classification';
import type { Book } from '../../tables/book';
import type { Figure } from '../../tables/figure';
import type { Row } from '../../tables/row';
import type { Block, Table } from '../../tables/table';
import { figureElsewhere, tableName } from '../../tables/naming';
import { blockOf, figuresIn, isSome, leavesByCode } from '../../tables/selection';
import { equalMessages, equationOrNotApplicable, notApplicable } from '../rule';
import type { BookRule, Judgement } from '../rule';
import { equation } from '../equation';
import type { EquationWords } from '../equation';

/** 30108 = 2080505, 30109 = 2080506, 30113 = 2210201: codes of two classifications for the same money. */
export const codeCorrespondence: BookRule = {
  meta: {
    id: 'code-correspondence',
    kind: 'code',
    severity: 'warning',
    title: {
      zh: '养老保险、职业年金、住房公积金两种科目金额一致',
      en: 'Pension, annuity and housing fund agree in both classifications',
    },
    why: {
      zh: '基本养老保险缴费（30108 与 2080505）、职业年金缴费（30109 与 2080506）、住房公积金（30113 与 2210201）在经济分类和功能分类中各有一个科目，两个科目都用到时，金额应当相等。',
      en: 'Pension contributions (30108 and 2080505), annuity contributions (30109 and 2080506) and the housing fund (30113 and 2210201) have a code of their own in either classification; where both are used they hold the same money.',
    },
    basis: {
      zh: '财政部《政府收支分类科目》功能分类与经济分类的科目说明',
      en: 'The notes to the functional and economic classifications of the Ministry of Finance',
    },
    messages: {
      ...equalMessages,
      fail: {
        zh: '{subject} 为 {observed}，与 {counterpart} {expected} 应当相等，相差 {difference} {unit}。请核对这两个科目的编码和金额。',
        en: '{subject} is {observed} but should equal {counterpart}, {expected}: off by {difference} {unit}. Check codes and amounts of both items.',
      },
    },
  },
  scope: 'book',
  dependsOn: 'names',
  tables: ['expenditure', 'basic-expenditure', 'general-budget'],
  pairs: [['basic-expenditure', 'general-budget']],
  *judge(book) {
    for (const pair of PAIRS) {
      yield* judgeWithin(book, pair);
      yield* judgeBetween(book, pair);
    }
  },
};

interface Pair {
  readonly departmentEconomic: string;
  readonly functional: string;
}

const PAIRS: readonly Pair[] = [
  { departmentEconomic: '30108', functional: '2080505' },
  { departmentEconomic: '30109', functional: '2080506' },
  { departmentEconomic: '30113', functional: '2210201' },
];

/** The rows of one table that bear a code, and the column that they are counted in. */
interface Side {
  readonly table: Table;
  readonly block: Block;
  readonly code: Label;
  readonly rows: readonly Row[];
  readonly column: string;
}

/** In 支出总表 every row bears codes of both classifications. */
function* judgeWithin(book: Book, pair: Pair): Iterable<Judgement> {
  const table = book.table('expenditure');
  const economic = sideOf(table, 'departmentEconomic', pair, 'total');
  const functional = sideOf(table, 'functional', pair, 'total');
  if (!economic || !functional) {
    yield notApplicable;
    return;
  }
  // A row that bears both codes is on both sides: it proves nothing.
  yield* judgeSides(without(economic, functional), without(functional, economic));
}

/** 基本支出表 has the economic code, 一般公共预算支出表 the functional one. */
function* judgeBetween(book: Book, pair: Pair): Iterable<Judgement> {
  const functionalTable = book.table('general-budget');
  const hasBasic = functionalTable && blockOf(functionalTable)?.columns.has('basic');
  const economic = sideOf(book.table('basic-expenditure'), 'departmentEconomic', pair, 'total');
  const functional = sideOf(functionalTable, 'functional', pair, hasBasic ? 'basic' : 'total');
  if (economic && functional) yield* judgeSides(economic, functional);
  else yield notApplicable;
}

function sideOf(
  table: Table | undefined,
  classification: Classification & keyof Pair,
  pair: Pair,
  column: string,
): Side | undefined {
  const block = table && blockOf(table);
  const code = pair[classification];
  const rows = block && leavesByCode(block, classification).get(code);
  if (!rows) return undefined;
  const name = listedName(classification, code) ?? '';
  return { table, block, code: { zh: `${code}-${name}`, en: `${code}-${name}` }, rows, column };
}

function without(side: Side, other: Side): Side {
  const shared = new Set(other.rows);
  const rows = side.rows.filter((row) => !shared.has(row));
  const rest = {
    zh: `${side.code.zh}（不含 ${other.code.zh} 的行）`,
    en: `${side.code.en} (without ${other.code.en})`,
  };
  return { ...side, rows, code: rows.length < side.rows.length ? rest : side.code };
}

function* judgeSides(economic: Side, functional: Side): Iterable<Judgement> {
  const [left, right] = isSubject(economic, functional) ? [economic, functional] : [functional, economic];
  const subjects = figuresOf(left);
  yield isSome(subjects)
    ? equationOrNotApplicable(equation('=', subjects, figuresOf(right), () => wordsOf(left, right)))
    : notApplicable;
}

/** A side of a single figure can be told what it should be; the economic one where both have one. */
function isSubject(economic: Side, functional: Side): boolean {
  const [own, other] = [figuresOf(economic).length, figuresOf(functional).length];
  return own === 1 || (own > 1 && other !== 1);
}

function figuresOf({ rows, column }: Side): readonly Figure[] {
  return figuresIn(rows, column);
}

function wordsOf(left: Side, right: Side): EquationWords {
  const [first, ...more] = left.rows;
  const others = joinedLabels([tableName(right.table), right.code], ' ');
  const counterpart = { zh: `${others.zh} 各行之和`, en: `the rows of ${others.en}` };
  const less = { zh: `减去 ${left.code.zh} 其余各行`, en: `less the other rows of ${left.code.en}` };
  return {
    subject: first ? figureElsewhere(left.table, left.block, first, left.column) : left.code,
    counterpart: more.length === 0 ? counterpart : joinedLabels([counterpart, less], ' '),
  };
}
