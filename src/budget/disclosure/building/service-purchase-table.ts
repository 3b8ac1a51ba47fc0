import { classOf, codeText, splitCode } from '../../classification/code';
import { className } from '../../classification/functional-class';
import type { BlockLayout } from '../../layouts/layout';
import type { Catalogue } from '../data/budget-line';
import type { SetCell } from '../set/set-table';
import type { BuildContext } from './context';
import type { KnownSum } from './known-sum';
import { amountCells } from './row-sums';
import { memoPaidBy, paidBy } from './shown-again';
import type { TableBody } from './table-body';
import { putTotalRow } from './totals';

interface Purchase {
  readonly catalogue: Catalogue;
  readonly field: string;
  readonly sum: KnownSum;
}

/** Writes 政府购买服务预算财政拨款明细表 (11): a row for each service that fiscal appropriations buy, the lines' in the order of the catalogue. */
export function writeServicePurchaseTable(
  context: BuildContext,
  body: TableBody,
  block: BlockLayout,
  label: string,
): void {
  const purchases = purchasesOf(context);
  const names = purchases.map((_, i) => String(i));
  for (const [i, purchase] of purchases.entries()) {
    const at = { name: String(i), index: i + 1 };
    const amounts = amountCells(body, block, at, () => ({ sum: purchase.sum }));
    body.putRow(
      at.index,
      'data',
      body.cells(amounts, ({ layout: { key } }) => keyCell(key, purchase)),
    );
  }
  const isTold = !context.data.untold.has(body.layout.key);
  putTotalRow(body, block, { label, index: 0, isTold }, names);
}

function purchasesOf({ data: { lines = [], memoItems }, funds }: BuildContext): Purchase[] {
  const ofLines = lines.flatMap((line): Purchase[] => {
    const paid = paidBy(line, true, funds);
    if (!line.catalogue || paid === false) return [];
    return [
      { catalogue: line.catalogue, field: line.functional.code, sum: paid === true ? line.amount : paid },
    ];
  });
  const ofMemos = memoItems.flatMap((memo): Purchase[] => {
    const paid = memoPaidBy(memo, true);
    if (!memo.catalogue || paid === false) return [];
    return [
      { catalogue: memo.catalogue, field: memo.functional ?? '', sum: paid === true ? memo.amount : paid },
    ];
  });
  return [...ofLines.sort(byCatalogue), ...ofMemos];
}

function byCatalogue(a: Purchase, b: Purchase): number {
  const key = ({ catalogue, field }: Purchase) => [...catalogue, field].join('\u0000');
  return key(a) < key(b) ? -1 : 1;
}

function keyCell(column: string, { catalogue, field }: Purchase): SetCell {
  const level = /^catalogue-([123])$/.exec(column)?.[1];
  const text = level === undefined ? fieldText(field) : (catalogue[Number(level) - 1] ?? '');
  return text === '' ? null : { kind: 'text', text };
}

/** The class that a code belongs to, as printed: `212-城乡社区支出`. */
function fieldText(field: string): string {
  const code = classOf(splitCode(field)?.code ?? field);
  const name = className(code);
  return name === undefined ? field : codeText({ code, name });
}
