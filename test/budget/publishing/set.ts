import { Amount } from '../../../src/amount/amount';
import type {
  DisclosureSet,
  HeaderCell,
  OpenReason,
  SetCell,
  SetColumn,
  SetRow,
  SetRowKind,
  SetTable,
} from '../../../src/budget/disclosure/set/set-table';

export const words = (text: string, span: { rowSpan?: number; columnSpan?: number } = {}): SetCell => ({
  kind: 'text',
  text,
  ...span,
});
export const money = (text: string): SetCell => ({ kind: 'amount', amount: Amount.fromDecimal(text) });
export const nothing: SetCell = { kind: 'amount', amount: null };
export const open = (reason: OpenReason): SetCell => ({ kind: 'open', reason });
export const row = (kind: SetRowKind, ...cells: readonly SetCell[]): SetRow => ({ kind, cells });

/** A heading with the headings under it, or a column. */
type Heading = readonly [text: string, over: readonly Heading[]] | SetColumn;

export const column = (text: string, key: string, holds: SetColumn['holds'] = 'amount'): SetColumn => ({
  key,
  headings: [text],
  holds,
});

/** Headings of one or two levels as header cells and columns. */
function headed(headings: readonly Heading[]): Pick<SetTable, 'header' | 'columns' | 'headerRows'> {
  const header: HeaderCell[] = [];
  const columns: SetColumn[] = [];
  const rows = headings.some((heading) => !('key' in heading)) ? 2 : 1;
  for (const heading of headings) {
    if ('key' in heading) {
      const text = heading.headings[0] ?? '';
      header.push({ text, row: 0, column: columns.length, rowSpan: rows, columnSpan: 1 });
      columns.push(heading);
      continue;
    }
    const [text, over] = heading;
    header.push({ text, row: 0, column: columns.length, rowSpan: 1, columnSpan: over.length });
    for (const under of over) {
      if (!('key' in under)) throw new Error('Two levels of headings at most.');
      header.push({
        text: under.headings[0] ?? '',
        row: 1,
        column: columns.length,
        rowSpan: 1,
        columnSpan: 1,
      });
      columns.push({ ...under, headings: [text, ...under.headings] });
    }
  }
  header.sort((a, b) => a.row - b.row || a.column - b.column);
  return { header, columns, headerRows: rows };
}

/** A table of the set, of which a test says what it is about. */
export function table(
  about: Pick<SetTable, 'key' | 'number' | 'title' | 'rows'> & Partial<SetTable>,
  ...headings: readonly Heading[]
): SetTable {
  return {
    sheet: `预算${about.number}表`,
    marking: `预算${about.number}表`,
    preparedBy: '编制部门：某某街道办事处',
    unitLine: '金额单位：万元',
    unit: '万元',
    format: '#,##0.000000',
    orientation: 'landscape',
    notes: [],
    ...headed(headings),
    ...about,
  };
}

export function setOf(...tables: readonly SetTable[]): DisclosureSet {
  return {
    pack: 'beijing-12',
    title: '2026年部门预算公开表',
    department: '某某街道办事处',
    year: 2026,
    tables,
  };
}

/** Revenue beside expenditure: two halves in a row. */
export const halves = table(
  {
    key: 'revenue-and-expenditure',
    number: '01',
    title: '收支总表',
    orientation: 'portrait',
    rows: [
      row(
        'data',
        words('一、一般公共预算拨款收入'),
        money('1000.5'),
        words('一、一般公共服务支出'),
        money('800.25'),
      ),
      row('data', words('九、其他收入'), nothing, words('八、社会保障和就业支出'), money('200.25')),
      row('total', words('本年收入合计'), money('1000.5'), words('本年支出合计'), money('1000.5')),
      row('data', words('上年结转结余'), nothing, words('年终结转结余'), nothing),
      row('total', words('收入总计'), money('1000.5'), words('支出总计'), money('1000.5')),
    ],
  },
  ['收入', [column('项目', 'income.item', 'text'), column('预算数', 'income.total')]],
  ['支出', [column('项目', 'expenditure.item', 'text'), column('预算数', 'expenditure.total')]],
);

/** Texts that a spreadsheet, a page or a reader could take for something else, in cells that reach over others. */
export const hostile = table(
  {
    key: 'project-performance',
    number: '12',
    title: '年度项目支出绩效表',
    notes: ['注：<script>alert(1)</script> & 其他'],
    rows: [
      row(
        'data',
        words('=1+1', { rowSpan: 2 }),
        words('<b>甲</b>"乙"', { rowSpan: 2 }),
        money('-1234567.8'),
        open('fund'),
        words('+86\n第二行'),
      ),
      row('data', null, null, open('fund'), open('project'), words("-x'y")),
      row(
        'data',
        words('@a'),
        words('\t=2'),
        money('0.000001'),
        money('0'),
        words('＝HYPERLINK("http://x.example")'),
      ),
      row('total', words('合计', { columnSpan: 2 }), null, money('-1234567.799999'), nothing, null),
    ],
  },
  column('单位名称', 'main.unit', 'text'),
  column('项目名称', 'main.project', 'text'),
  column('项目总额', 'main.total'),
  column('财政资金', 'main.fiscal'),
  column('绩效目标', 'main.goal', 'text'),
);

export const empty = table(
  {
    key: 'government-fund',
    number: '08',
    title: '政府性基金预算财政拨款支出表',
    notes: ['注：2026年无政府性基金预算财政拨款安排的预算，本表无数据。'],
    rows: [],
  },
  column('支出功能分类科目', 'main.functional', 'code'),
  ['本年政府性基金预算财政拨款支出', [column('合计', 'main.total'), column('基本支出', 'main.basic')]],
);
