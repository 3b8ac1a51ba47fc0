import { classOf, codeText, splitCode } from '../../classification/code';
import { className } from '../../classification/functional-class';
import type { ItemForm } from '../../layouts/form';
import type { BlockLayout } from '../../layouts/layout';
import type { Catalogue } from '../data/lines';
import type { SetCell } from '../set/set-table';
import type { BuildContext } from './context';
import { writeItemTable } from './item-table';
import type { KnownSum } from './known-sum';
import { memoPaidBy, paidBy, shownEntry, shownIn } from './shown-again';
import { amountCells, putTotalRow, TOTAL } from './sums';
import type { Entry, TableBody } from './table-body';

/** Writes 政府采购预算明细表 (04): what is procured, by class. */
export function writeProcurementTable(context: BuildContext, body: TableBody, form: ItemForm): void {
  const isKnown = !context.data.missing.has(body.layout.key);
  writeItemTable(
    body,
    body.layout.blocks.map((layout) => ({
      layout,
      top: form.blocks.find(({ block }) => block === layout.key)?.top ?? [],
      foot: form.blocks.find(({ block }) => block === layout.key)?.foot ?? [],
      entry: (value) =>
        isKnown ? shownEntry(context, shownIn(context), { aspect: 'procurement', value }) : { sum: 'table' },
    })),
  );
}

/** Writes the table of the three public expenses (10), a single row; Shanghai's has 机关运行经费 beside them. */
export function writeThreePublicTable(context: BuildContext, body: TableBody, block: BlockLayout): void {
  const isKnown = !context.data.missing.has(body.layout.key);
  const entry = (column: string): Entry => {
    if (column === 'office-running') {
      const amount = context.data.department.officeRunning;
      return { sum: amount === undefined ? 'office-running' : amount };
    }
    return isKnown
      ? shownEntry(context, shownIn(context), { aspect: 'three-public', value: column, fiscal: true })
      : { sum: 'table' };
  };
  const cells = amountCells(body, block, { name: TOTAL, index: 0 }, entry);
  body.putRow(
    0,
    'data',
    body.cells(cells, () => null),
  );
}

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
  const isKnown = !context.data.missing.has(body.layout.key);
  putTotalRow(body, block, { label, index: 0, isKnown }, names);
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
