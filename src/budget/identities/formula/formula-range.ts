import { grouped } from '../../../common/grouped';
import type { Group } from '../../../common/grouped';
import type { Formula } from '../../../workbook/formula/formula-tree';
import type { Workbook } from '../../../workbook/workbook';
import { isUnregistered } from '../../layouts/unregistered';
import type { Figure } from '../../tables/figure';
import type { Row } from '../../tables/row';
import type { Block } from '../../tables/table';
import { columnLabel, placeList } from '../../tables/naming';
import { unknownItems } from '../../tables/selection';
import { addressOf } from '../form/table-figures';
import { notApplicable, observation } from '../rule';
import type { Judgement, TableRule } from '../rule';
import { cellsOf, formulaOf, operandsOf, shownFormula } from './formula-operands';
import type { BlockCell } from './formula-operands';
import { columnParts, optionalColumns, rowParts } from './row-and-column-parts';
import { coverageOf } from './coverage';
import type { Coverage, Operands, PartsOf } from './coverage';

/** The formula of a total adds every part of it, each once. */
export const formulaRange: TableRule = {
  meta: {
    id: 'formula-range',
    kind: 'formula',
    severity: 'error',
    symptom: 'formula-range',
    title: { zh: '合计公式不漏加、不重复加', en: "A total's formula adds every part once" },
    why: {
      zh: '插入或删去行以后，合计公式的范围常常没有跟着改，漏掉新加的行；把小计行、上级科目行一起加进去，又会重复。',
      en: "Rows inserted at the edge of a total's range are left out of it; a range that runs over subtotals or parent codes counts their parts twice.",
    },
    basis: { zh: '预算公开表样的合计关系', en: 'The totals of the prescribed tables' },
    messages: {
      pass: { zh: '{cell} 的公式加齐了各项。', en: 'The formula in {cell} adds every part once.' },
      fail: {
        zh: '{formulas} 的公式漏加了 {missing}（{cell} 现为 {formula}）。请把公式改全。',
        en: 'The formula in {formulas} leaves out {missing} ({cell} is {formula}). Extend it.',
      },
      surplus: {
        zh: '{formulas} 的公式多加了 {surplus}：它是其他各项之和或重复列示的项目，不应再加（{cell} 现为 {formula}）。请从公式里去掉。',
        en: 'The formula in {formulas} adds {surplus}, which is a sum of other parts, is shown again, or is no part ({cell} is {formula}). Take it out.',
      },
      both: {
        zh: '{formulas} 的公式漏加了 {missing}，又多加了 {surplus}（{cell} 现为 {formula}）。请改正公式的范围。',
        en: 'The formula in {formulas} leaves out {missing} and adds {surplus} wrongly ({cell} is {formula}). Correct its range.',
      },
      cannotJudge: { zh: '{cell} 的公式无法判断。', en: 'The formula in {cell} cannot be judged.' },
    },
  },
  scope: 'table',
  dependsOn: 'formulas',
  *judge({ pack, blocks }, workbook) {
    // What figures alone say of a table's sums accuses no formula of it.
    if (isUnregistered({ pack })) yield notApplicable;
    else for (const block of blocks) yield* judgeBlock(workbook, block);
  },
};

/** A formula with the figures that it leaves out, or should leave out. */
interface CheckedFormula {
  readonly total: Figure;
  readonly leftOut: readonly BlockCell[];
  readonly surplus: readonly BlockCell[];
  readonly direction: 'down' | 'across';
}

function* judgeBlock(workbook: Workbook, block: Block): Iterable<Judgement> {
  // Which sum a row of unknown name belongs to the formulas may know better.
  if (unknownItems(block).length > 0 || !block.rows.some((row) => row.figures.values().some(isFormula))) {
    yield notApplicable;
    return;
  }
  const cells = cellsOf(block);
  const judge = judgeOf(workbook, block, cells);
  const faulty: CheckedFormula[] = [];
  let judged = false;
  for (const cell of cells.values()) {
    const checked = isFormula(cell.figure) ? judge(cell) : undefined;
    if (!checked) continue;
    judged = true;
    if (checked.leftOut.length + checked.surplus.length > 0) faulty.push(checked);
    else yield observation({ outcome: 'pass', at: addressOf(cell.figure) });
  }
  for (const alike of alikeAmong(faulty)) yield* judgeAlike(block, alike);
  if (!judged) yield notApplicable;
}

function isFormula({ cell }: Figure): boolean {
  return cell?.formula !== undefined;
}

type JudgeCell = (cell: BlockCell) => CheckedFormula | undefined;

/** Judges a formula of a block; undefined where it is no sum that the block knows of. */
function judgeOf(workbook: Workbook, block: Block, cells: ReadonlyMap<string, BlockCell>): JudgeCell {
  const [rowsOf, columnsOf, optional] = [rowParts(block), columnParts(block), optionalColumns(block)];
  return (cell) => {
    const operands = operandsOf(workbook, cells, cell);
    if (!operands) return undefined;
    const { row, key, figure } = cell;
    const formula = figure.cell && formulaOf(figure.cell);
    if (operands.direction === 'down') {
      const at = (each: Row): BlockCell | undefined => cellAt(each, key);
      const coverage = coverageBeside(row, operands.rows, rowsOf, at, formula);
      return coverage && checkedFormula(figure, coverage, at, 'down');
    }
    const columns = new Map([...operands.columns].filter(([each]) => !optional.has(each)));
    const at = (each: string): BlockCell | undefined => cellAt(row, each);
    const coverage = coverageBeside(key, columns, columnsOf, at, formula);
    return coverage && checkedFormula(figure, coverage, at, 'across');
  };
}

function cellAt(row: Row, key: string): BlockCell | undefined {
  const figure = row.figures.get(key);
  return figure && { row, key, figure };
}

/** Undefined where the formula does not evidently set out to add these parts. */
function coverageBeside<Node>(
  root: Node,
  operands: Operands<Node>,
  partsOf: PartsOf<Node>,
  at: (node: Node) => BlockCell | undefined,
  formula: Formula | undefined,
): Coverage<Node> | undefined {
  if (partsOf(root).length === 0) return undefined;
  const first = coverageOf(root, operands, partsOf);
  // Headings without amounts of their own may lie within a range.
  const idle = new Set(first.surplus.filter((node) => at(node)?.figure.state === 'blank'));
  const busy = new Map([...operands].filter(([node]) => !idle.has(node)));
  const coverage = idle.size > 0 ? coverageOf(root, busy, partsOf) : first;
  const evident = isOneRange(formula) ? coverage.added > 0 : coverage.added * 2 >= coverage.parts;
  return evident && !isPlainCopy(operands, coverage, at) ? coverage : undefined;
}

/** `=E5` where only E5 holds an amount: it says where the money is, not what the total is made of. */
function isPlainCopy<Node>(
  operands: Operands<Node>,
  { leftOut }: Coverage<Node>,
  at: (node: Node) => BlockCell | undefined,
): boolean {
  return operands.size === 1 && leftOut.length > 0 && leftOut.every((node) => !holdsSomething(at(node)));
}

function isOneRange(formula: Formula | undefined): boolean {
  return formula?.kind === 'sum' && formula.parts.length === 1 && formula.parts[0]?.kind === 'range';
}

function checkedFormula<Node>(
  total: Figure,
  { leftOut, surplus }: Coverage<Node>,
  at: (node: Node) => BlockCell | undefined,
  direction: CheckedFormula['direction'],
): CheckedFormula {
  const cells = (nodes: readonly Node[]): BlockCell[] => nodes.map(at).filter((cell) => cell !== undefined);
  return { total, leftOut: cells(leftOut), surplus: cells(surplus), direction };
}

/** A formula that was copied across or down makes the same error in every copy. */
function alikeAmong(faulty: readonly CheckedFormula[]): Iterable<Group<CheckedFormula>> {
  return grouped(faulty, ({ direction, total, leftOut, surplus }) => {
    const name = ({ row, key }: BlockCell): string => (direction === 'down' ? String(row.index) : key);
    const line = direction === 'down' ? total.row : total.column;
    return [direction, line, leftOut.map(name), surplus.map(name)].join('|');
  }).values();
}

function* judgeAlike(block: Block, faulty: Group<CheckedFormula>): Iterable<Judgement> {
  const [first, ...others] = faulty;
  const { total, leftOut, surplus, direction } = first;
  const named = (cells: readonly BlockCell[]) =>
    placeList(
      cells.map(({ figure, row, key }) => ({
        ...addressOf(figure),
        name: direction === 'down' ? row.label : columnLabel(block, key).zh,
      })),
    );
  const concerned = faulty.flatMap((each) => [...each.leftOut, ...each.surplus]);
  yield observation({
    outcome: 'fail',
    ...(!concerned.some(holdsSomething) && { severity: 'warning' }),
    at: addressOf(total),
    cells: [...concerned.map(({ figure }) => figure), ...others.map((each) => each.total)].map(addressOf),
    message: surplus.length === 0 ? 'fail' : leftOut.length === 0 ? 'surplus' : 'both',
    values: {
      formula: shownFormula(total.cell),
      formulas: placeList(faulty.map((each) => addressOf(each.total))),
      missing: named(leftOut),
      surplus: named(surplus),
    },
  });
}

function holdsSomething(cell: BlockCell | undefined): boolean {
  const { figure } = cell ?? {};
  return figure?.state === 'unreadable' || (figure?.amount !== undefined && !figure.amount.isZero);
}
