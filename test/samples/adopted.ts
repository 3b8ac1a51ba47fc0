import { Amount } from '../../src/amount/amount';
import { parseAmount } from '../../src/amount/parse-amount';
import { a1 } from '../../src/workbook/address';
import { textOf } from '../../src/workbook/cell';
import type { Cell } from '../../src/workbook/cell';
import type { Workbook } from '../../src/workbook/workbook';

/** Where the sample differs from the repaired one after everything was adopted: what no amount decides is for the person to see to. */
export const UNDECIDED = [
  // Names that the classification has otherwise, of which a warning tells.
  '预算03表 C27 30301-离退休费 ≠ 30301-离休费',
  '预算03表 C36 30309-奖金 ≠ 30309-奖励金',
  '预算06表 C16 机关事业等单位职业年金缴费支出 ≠ 机关事业单位职业年金缴费支出',
  // A row put in for the expenditure side is one for the other side, too: its items stand a row lower.
  '预算05表 A5  ≠ 一、一般公共预算资金',
  '预算05表 B5  ≠ 11262.466491',
  '预算05表 A6 一、一般公共预算资金 ≠ 二、政府性基金预算资金',
  '预算05表 A7 二、政府性基金预算资金 ≠ 三、国有资本经营预算资金',
  // A heading that slipped among the amounts, whose place nothing tells.
  '预算10表 D4 公务用车购置费 ≠ 小计',
  '预算10表 E4 公务用车运行维护费 ≠ 公务用车购置费',
  '预算10表 F4  ≠ 公务用车运行维护费',
  '预算10表 D5 36 ≠ 48.5992',
  '预算10表 E5 12.5992 ≠ 36',
  '预算10表 F5  ≠ 12.5992',
].sort();

/** The cells that hold other amounts, or other names, than those of another workbook. */
export function differences(workbook: Workbook, other: Workbook): string[] {
  const found = other.sheets.flatMap(({ name, rows }) =>
    rows
      .flatMap(({ cells }) => cells)
      .map((cell) => [`${name} ${a1(cell)}`, contentOf(workbook.sheet(name)?.cell(cell)), contentOf(cell)])
      .filter(([, one, wanted]) => one !== wanted)
      .map(([place, one, wanted]) => `${place} ${one} ≠ ${wanted}`),
  );
  return found.sort();
}

/** The amount in a cell, however it is written there, or the text. */
function contentOf(cell: Cell | undefined): string {
  return amountIn(cell)?.toString() ?? textOf(cell);
}

function amountIn(cell: Cell | undefined): Amount | undefined {
  if (typeof cell?.value === 'number') return Amount.fromNumber(cell.value);
  const typed = typeof cell?.value === 'string' ? parseAmount(cell.value, 6) : undefined;
  return typed?.kind === 'amount' ? typed.amount : undefined;
}
