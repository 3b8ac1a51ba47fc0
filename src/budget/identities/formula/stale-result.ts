import { Amount } from '../../../amount/amount';
import { parseAmount } from '../../../amount/parse-amount';
import type { Address } from '../../../workbook/address';
import { shownAmount } from '../../../workbook/amount-cell';
import type { Cell } from '../../../workbook/cell';
import { evaluateFormula } from '../../../workbook/formula/formula-value';
import type { Asker } from '../../../workbook/formula/formula-value';
import type { Workbook } from '../../../workbook/workbook';
import type { Table } from '../../tables/table';
import { notApplicable, observation } from '../rule';
import type { Judgement, TableRule } from '../rule';
import { formulaOf, holdsSubtotal, shownFormula } from './formula-operands';

/** The result saved with a formula is what the formula gives. */
export const staleResult: TableRule = {
  meta: {
    id: 'stale-result',
    kind: 'formula',
    severity: 'error',
    symptom: 'stale-result',
    title: { zh: '公式的结果是最新的', en: "A formula's result is up to date" },
    why: {
      zh: '工作簿设为手动重算，或由其他软件改过数字，公式显示的还是旧结果：公开出去的就是旧数。',
      en: 'Under manual calculation, or where another program changed the figures, a formula goes on showing its old result, and the old figure is what gets published.',
    },
    basis: { zh: '公式所引单元格的现有数字', en: 'The figures in the cells that the formula refers to' },
    messages: {
      pass: { zh: '{cell} 的公式结果是最新的。', en: 'The result in {cell} is up to date.' },
      fail: {
        zh: '{cell} 的公式 {formula} 按现有数字应得 {expected}，保存的结果是 {observed}，相差 {difference} {unit}。请在 Excel 里按 Ctrl+Alt+F9 全部重算后保存。',
        en: '{cell} ({formula}) should give {expected} from the figures as they are; the saved result is {observed}, off by {difference} {unit}. Recalculate everything in Excel (Ctrl+Alt+F9) and save.',
      },
      cannotJudge: { zh: '{cell} 的公式无法重算。', en: 'The formula in {cell} cannot be worked out.' },
    },
  },
  scope: 'table',
  dependsOn: 'formulas',
  judge: judgeTable,
};

function* judgeTable(table: Table, workbook: Workbook): Iterable<Judgement> {
  let judged = false;
  for (const cell of formulaCells(table, workbook)) {
    const judgement = judgeCell(workbook, table, cell);
    if (!judgement) continue;
    judged = true;
    yield judgement;
  }
  if (!judged) yield notApplicable;
}

function* formulaCells({ sheet, range }: Table, workbook: Workbook): Iterable<Cell> {
  for (const { index, cells } of workbook.sheet(sheet)?.rows ?? []) {
    if (index < range.top || index > range.bottom) continue;
    for (const cell of cells) if (cell.formula !== undefined) yield cell;
  }
}

/** Undefined where no number was saved, or the formula cannot be worked out. */
function judgeCell(workbook: Workbook, { sheet, unit }: Table, cell: Cell): Judgement | undefined {
  const formula = formulaOf(cell);
  if (typeof cell.value !== 'number' || !formula) return undefined;
  const at = { sheet, row: cell.row, column: cell.column };
  const operands = new OperandReader(workbook);
  const expected = evaluateFormula(formula, at, (address, asker) => operands.read(address, asker));
  if (!expected) return undefined;
  const observed = Amount.fromNumber(cell.value);
  const noise = operands.magnitude.plus(expected.abs()).times(BINARY_NOISE);
  if (observed.minus(expected).abs().compareTo(noise) <= 0) return observation({ outcome: 'pass', at });
  const values = { formula: shownFormula(cell), unit };
  const shown = (amount: Amount): Amount => shownAmount(amount, cell.format);
  return observation({
    outcome: 'fail',
    at,
    cells: operands.cells,
    values,
    observed: shown(observed),
    expected: shown(expected),
  });
}

/** What adding doubles may leave over, as a share of what was added. */
const BINARY_NOISE = Amount.ofScaled(1, 12);

/** Gives a formula its operands as they were saved, and remembers them. */
class OperandReader {
  readonly cells: Address[] = [];
  magnitude = Amount.zero;

  constructor(private readonly workbook: Workbook) {}

  /** As Excel reads a cell for an operator or a sum; undefined where that cannot be known. */
  read(address: Address, asker: Asker): Amount | 'blank' | undefined {
    const amount = this.amountAt(address, asker);
    if (amount instanceof Amount) {
      this.cells.push(address);
      this.magnitude = this.magnitude.plus(amount.abs());
    }
    return amount;
  }

  private amountAt(address: Address, asker: Asker): Amount | 'blank' | undefined {
    const cell = this.workbook.cell(address);
    if (!cell || (cell.value === null && cell.formula === undefined)) return 'blank';
    const subtotal = asker === 'subtotal' || asker === 'visible-subtotal';
    if (subtotal && holdsSubtotal(this.workbook, address)) return 'blank';
    if (subtotal && this.workbook.sheet(address.sheet)?.hiddenRows.has(address.row)) {
      // Filtered away or hidden by hand: a SUBTOTAL(9,…) minds the difference, a file does not tell.
      return asker === 'visible-subtotal' ? 'blank' : undefined;
    }
    if (typeof cell.value === 'number') return Amount.fromNumber(cell.value);
    if (typeof cell.value === 'string') return asker === 'operator' ? typedNumber(cell.value) : 'blank';
    return undefined;
  }
}

/** Operators take a text that reads as a number for that number. */
function typedNumber(text: string): Amount | undefined {
  const typed = parseAmount(text);
  return typed.kind === 'amount' && typed.sureness === 'certain' ? typed.amount : undefined;
}
