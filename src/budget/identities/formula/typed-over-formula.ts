import { a1 } from '../../../workbook/address';
import type { Figure } from '../../tables/figure';
import type { Row } from '../../tables/row';
import type { Block } from '../../tables/table';
import { placeList } from '../../tables/naming';
import { hierarchyOf } from '../../tables/hierarchy';
import { figuresIn } from '../../tables/selection';
import { addressOf } from '../form/table-figures';
import { notApplicable, observation } from '../rule';
import type { Judgement, TableRule } from '../rule';
import { shownFormula } from './formula-operands';

/** A total among formulas is a formula too. */
export const typedOverFormula: TableRule = {
  meta: {
    id: 'typed-over-formula',
    kind: 'formula',
    severity: 'warning',
    title: { zh: '合计的公式没有被数字覆盖', en: 'No number typed over a formula' },
    why: {
      zh: '同一行、同一栏的合计都用公式，只有个别格是直接填的数字，多半是公式被覆盖了：明细再改，它不会跟着变。',
      en: 'A number typed among totals that are formulas has mostly been put over one: it stays as it is when its parts change.',
    },
    basis: { zh: '电子表格的编制习惯', en: 'Practice of spreadsheets' },
    messages: {
      pass: { zh: '合计的公式没有被覆盖。', en: 'No total is typed over.' },
      fail: {
        zh: '{typed} 是直接填的数字，而同一行（栏）的合计有 {formulas} 格是公式（如 {example} 为 {formula}），明细再改它不会跟着变。请改回公式。',
        en: '{typed} is typed in where the totals beside it are formulas ({formulas} cells, such as {example}: {formula}); it will not follow when its parts change. Make it a formula again.',
      },
      cannotJudge: {
        zh: '{cell} 是否应为公式无法判断。',
        en: 'Whether {cell} should be a formula cannot be told.',
      },
    },
  },
  scope: 'table',
  dependsOn: 'amounts',
  *judge({ blocks }) {
    for (const block of blocks) yield* judgeBlock(block);
  },
};

const FEWEST_NEIGHBOURS = 3;
/** So many of the neighbours are formulas, at least. */
const SHARE = 0.75;

function* judgeBlock(block: Block): Iterable<Judgement> {
  const said = new Set<Figure>();
  let judged = false;
  for (const line of totalLines(block)) {
    const filled = line.filter(({ state, cell }) => state === 'amount' || cell?.formula !== undefined);
    const formulas = filled.filter(isFormula);
    if (formulas.length < FEWEST_NEIGHBOURS) continue;
    judged = true;
    const prevail = formulas.length / (filled.length - 1) >= SHARE;
    const typed = prevail ? filled.filter((figure) => !isFormula(figure) && !said.has(figure)) : [];
    for (const figure of typed) said.add(figure);
    yield* judgeLine(typed, formulas);
  }
  if (!judged) yield notApplicable;
}

function isFormula({ cell }: Figure): boolean {
  return cell?.formula !== undefined;
}

/** The figures of each total row, across; of each total column, down. */
function totalLines(block: Block): Figure[][] {
  // Without a column for any of its parts nothing could be added up.
  const sums = block.layout.sums?.filter(({ parts }) => parts.some((key) => block.columns.has(key)));
  const totals = new Set(sums?.map(({ total }) => total));
  const rows = block.rows.filter(({ role }) => role !== 'memo');
  return [
    ...rows.filter((row) => isTotal(block, row)).map((row) => [...row.figures.values()]),
    ...[...totals].map((key) => figuresIn(withoutParents(block, rows), key)),
  ];
}

/** Rows that add no others: where those do, their formulas say nothing of what stands in a row by itself. */
function withoutParents({ layout, rows: all }: Block, rows: readonly Row[]): readonly Row[] {
  if (layout.rows.kind !== 'codes') return rows;
  const { children } = hierarchyOf(all);
  return rows.filter((row) => row.role === 'data' && !children.has(row));
}

function isTotal({ layout }: Block, row: Row): boolean {
  if (layout.rows.kind !== 'items') return row.role === 'total';
  return row.item !== undefined && layout.rows.sums.some(({ total }) => total === row.item);
}

function* judgeLine(typed: readonly Figure[], formulas: readonly Figure[]): Iterable<Judgement> {
  const [first, ...others] = typed;
  const [beside] = formulas;
  if (!beside) return;
  if (!first) {
    yield observation({ outcome: 'pass', at: addressOf(beside) });
    return;
  }
  const example = nearest(first, formulas) ?? beside;
  yield observation({
    outcome: 'fail',
    at: addressOf(first),
    cells: others.map(addressOf),
    values: {
      typed: placeList(typed),
      formulas: formulas.length,
      example: a1(example),
      formula: shownFormula(example.cell),
    },
    ...(first.amount && { observed: first.amount }),
  });
}

function nearest(to: Figure, figures: readonly Figure[]): Figure | undefined {
  const distance = ({ row, column }: Figure): number => Math.abs(row - to.row) + Math.abs(column - to.column);
  return [...figures].sort((a, b) => distance(a) - distance(b))[0];
}
