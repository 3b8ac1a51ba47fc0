import { Amount } from '../../../../src/amount/amount';
import type { SetFormula, SetRun, Term } from '../../../../src/budget/disclosure/set/set-formula';
import type {
  DisclosureSet,
  HeaderCell,
  SetCell,
  SetColumn,
  SetRow,
  SetTable,
} from '../../../../src/budget/disclosure/set/set-table';
import type { TableKey } from '../../../../src/budget/layouts/layout';
import type { FormPlan } from '../../../../src/workbook/sheet-plan';
import type { DataSheet } from '../../../../src/budget/sheets/set/set-places';

// A small set made by hand, with every kind of cell and of formula. No builder has a hand in it.

const SIX = '#,##0.000000';

export function text(value: string, spans: { columnSpan?: number; rowSpan?: number } = {}): SetCell {
  return { kind: 'text', text: value, ...spans };
}

export function amount(
  decimal: string | Amount | null,
  formula?: SetFormula,
): Extract<SetCell, { kind: 'amount' }> {
  const value = typeof decimal === 'string' ? Amount.fromDecimal(decimal) : decimal;
  return { kind: 'amount', amount: value, ...(formula && { formula }) };
}

export function run(table: TableKey, column: number, firstRow: number, lastRow: number): SetRun {
  return { table, column, firstRow, lastRow };
}

export function at(table: TableKey, row: number, column: number): Term & { kind: 'cell' } {
  return { kind: 'cell', at: { table, row, column } };
}

function row(kind: SetRow['kind'], ...cells: readonly SetCell[]): SetRow {
  return { kind, cells };
}

function column(key: string, holds: SetColumn['holds'], ...headings: readonly string[]): SetColumn {
  return { key, headings, holds };
}

function head(value: string, row: number, column: number, rowSpan = 1, columnSpan = 1): HeaderCell {
  return { text: value, row, column, rowSpan, columnSpan };
}

export const table: SetTable = {
  key: 'revenue-and-expenditure',
  number: '01',
  sheet: '预算01表',
  marking: null,
  title: '收支总表',
  preparedBy: null,
  unitLine: '金额单位：万元',
  unit: '万元',
  format: SIX,
  orientation: 'portrait',
  headerRows: 1,
  header: [],
  columns: [],
  rows: [],
  notes: [],
};

/** What a text can begin with that a spreadsheet takes for something else, and what SUMIFS does. */
const NASTY = [
  '=1+1',
  '+86',
  '-x',
  '@a',
  '\t=2',
  '=HYPERLINK("http://a","b")',
  '>5',
  '<>',
  '2*',
  '20?',
  '~',
  '"双引号"',
];
export const CODES = Array.from({ length: 200 }, (_, i) => {
  const nasty = NASTY[i];
  return (
    nasty ??
    `${2010101 + i * 4321}-${['行政运行', '机关事业单位职业年金缴费支出', '其他城乡社区管理事务支出'][i % 3] ?? ''}`
  );
});
const amounts = CODES.map((_, i) => Amount.ofScaled((i * 7_654_321 + 1) % 98_765_432_109, 6));
const isProject = (i: number) => i % 3 === 1;

export function sumOf(values: readonly Amount[]): Amount {
  return values.reduce((sum, value) => sum.plus(value), Amount.zero);
}

const amountsWhere = (holds: (i: number) => boolean) => sumOf(amounts.filter((_, i) => holds(i)));
const total = sumOf(amounts);
const basic = amountsWhere((i) => !isProject(i));
const project = amountsWhere(isProject);
const LAST = CODES.length - 1;

/** 200 rows on several pages. */
const expenditure: SetTable = {
  ...table,
  key: 'expenditure',
  number: '03',
  sheet: "03 支出 A&B's 表",
  marking: '预算03表',
  title: '支出预算总表',
  preparedBy: '编制部门：北京市朝阳区人民政府小关街道办事处',
  orientation: 'landscape',
  headerRows: 2,
  header: [
    head('科目编码及名称', 0, 0, 2),
    head('政府支出经济分类科目', 0, 1, 2),
    head('合计', 0, 2, 2),
    head('其中', 0, 3, 1, 3),
    head('基本支出', 1, 3),
    head('项目支出', 1, 4),
    head('对附属单位补助支出', 1, 5),
  ],
  columns: [
    column('functional', 'code', '科目编码及名称'),
    column('governmentEconomic', 'code', '政府支出经济分类科目'),
    column('total', 'amount', '合计'),
    column('basic', 'amount', '其中', '基本支出'),
    column('project', 'amount', '其中', '项目支出'),
    column('subsidy', 'amount', '其中', '对附属单位补助支出'),
  ],
  rows: [
    ...CODES.map((code, i) =>
      row(
        'data',
        text(code),
        text(isProject(i) ? '50205-委托业务费' : '50101-工资奖金津补贴'),
        amount(amounts[i] ?? null, { plus: [at('expenditure', i, 3), at('expenditure', i, 4)] }),
        isProject(i) ? null : amount(amounts[i] ?? null),
        isProject(i) ? amount(amounts[i] ?? null) : null,
        null,
      ),
    ),
    row(
      'total',
      text('合计', { columnSpan: 2 }),
      null,
      ...([total, basic, project, null] as const).map((sum, i) =>
        amount(sum, { plus: [{ kind: 'run', run: run('expenditure', i + 2, 0, LAST) }] }),
      ),
    ),
  ],
  notes: ['注：本表按支出功能分类科目和政府支出经济分类科目编列，其中“对附属单位补助支出”没有数据。'],
};

const matching = (
  criteria: Extract<Term, { kind: 'matching' }>['where'][number]['is'],
  column = 0,
): Term => ({
  kind: 'matching',
  sum: run('expenditure', 2, 0, LAST),
  where: [{ run: run('expenditure', column, 0, LAST), is: criteria }],
});

/** Every nasty text summed by what stands beside it and by its own text, and some more. */
const matched: SetTable = {
  ...table,
  key: 'general-budget',
  number: '06',
  sheet: '06',
  title: '一般公共预算财政拨款支出表',
  unitLine: '金额单位：元',
  unit: '元',
  format: '#,##0.00',
  headerRows: 1,
  header: ['项目', '按文字', '底表'].map((label, i) => head(label, 0, i)),
  columns: [
    column('functional', 'code', '项目'),
    column('is', 'amount', '按文字'),
    column('data', 'amount', '底表'),
  ],
  rows: [
    ...CODES.slice(0, 16).map((code, i) => {
      const yuan = amounts[i]?.scaledBy(4) ?? null;
      return row(
        'data',
        text(code),
        amount(yuan, { plus: [matching({ kind: 'is', text: code })], power: 4 }),
        amount(yuan, {
          plus: [
            {
              kind: 'data',
              sum: { sheet: 'budget-lines', column: 'amount' },
              where: [
                { column: { sheet: 'budget-lines', column: 'functional' }, is: { kind: 'is', text: code } },
              ],
            },
          ],
          power: 4,
        }),
      );
    }),
    row(
      'part',
      text('其中：以 206 开头的科目'),
      amount(amountsWhere((i) => (CODES[i] ?? '').startsWith('206')).scaledBy(4), {
        plus: [matching({ kind: 'begins', text: '206' })],
        power: 4,
      }),
      amount(null, { plus: [matching({ kind: 'begins', text: '999' })], power: 4 }),
    ),
    row(
      'part',
      text('其中：以 20? 开头的科目'),
      amount(amountsWhere((i) => (CODES[i] ?? '').startsWith('20?')).scaledBy(4), {
        plus: [matching({ kind: 'begins', text: '20?' })],
        power: 4,
      }),
      null,
    ),
    row(
      'total',
      text('项目支出之外'),
      amount(total.minus(project).scaledBy(4), {
        plus: [at('expenditure', CODES.length, 2)],
        minus: [matching({ kind: 'is', text: '50205-委托业务费' }, 1)],
        power: 4,
      }),
      { kind: 'open', reason: 'fund' },
    ),
  ],
};

const half = total.scaledBy(-4);
/** Two halves side by side. */
const overview: SetTable = {
  ...table,
  marking: '预算01表',
  headerRows: 2,
  header: [
    head('收入', 0, 0, 1, 2),
    head('支出', 0, 2, 1, 2),
    ...['项目', '预算数', '项目', '预算数'].map((label, i) => head(label, 1, i)),
  ],
  columns: [
    column('revenue.item', 'text', '收入', '项目'),
    column('revenue.total', 'amount', '收入', '预算数'),
    column('expenditure.item', 'text', '支出', '项目'),
    column('expenditure.total', 'amount', '支出', '预算数'),
  ],
  rows: [
    row(
      'data',
      text('一、一般公共预算拨款收入'),
      amount(total),
      text('一、基本支出'),
      amount(basic, { plus: [at('expenditure', CODES.length, 3)] }),
    ),
    row(
      'data',
      text('二、政府性基金预算拨款收入'),
      null,
      text('二、项目支出'),
      amount(project, { plus: [at('expenditure', CODES.length, 4)] }),
    ),
    row('data', text('三、其他收入'), { kind: 'open', reason: 'table' }, null, null),
    row(
      'total',
      text('本年收入合计'),
      amount(total, { plus: [{ kind: 'run', run: run('revenue-and-expenditure', 1, 0, 2) }] }),
      text('本年支出合计'),
      amount(total, { plus: [at('revenue-and-expenditure', 0, 3), at('revenue-and-expenditure', 1, 3)] }),
    ),
    row(
      'part',
      text('折合亿元'),
      amount(half, { plus: [at('revenue-and-expenditure', 3, 1)], power: -4 }),
      text('收支差额'),
      amount('0', {
        plus: [at('revenue-and-expenditure', 3, 1)],
        minus: [at('revenue-and-expenditure', 3, 3)],
      }),
    ),
  ],
};

const GOAL =
  '保障街道范围内社区服务、环境整治、安全巡查等综合业务正常开展，按季度组织检查并形成台账，'.repeat(6);
const MEASURES = ['数量指标', '质量指标', '时效指标', '经济成本指标', '社会效益指标', '满意度指标'];

/** Texts over several rows, longer than their rows. */
const performance: SetTable = {
  ...table,
  key: 'project-performance',
  number: '12',
  sheet: '12',
  title: '项目支出绩效表（含各项目的绩效目标、各级指标和本年指标值）',
  orientation: 'landscape',
  header: ['项目名称', '项目总额', '绩效目标', '二级指标', '三级指标', '指标值'].map((label, i) =>
    head(label, 0, i),
  ),
  columns: [
    column('project', 'text', '项目名称'),
    column('total', 'amount', '项目总额'),
    column('goal', 'text', '绩效目标'),
    column('level2', 'text', '二级指标'),
    column('level3', 'text', '三级指标'),
    column('value', 'text', '指标值'),
  ],
  rows: MEASURES.map((measure, i) =>
    row(
      'data',
      i === 0 ? text('街道综合业务服务与社区环境整治提升项目', { rowSpan: MEASURES.length }) : null,
      i === 0 ? { ...amount('12345678.123456'), rowSpan: MEASURES.length } : null,
      i === 0 ? text(GOAL, { rowSpan: MEASURES.length }) : null,
      text(measure),
      text(i === 2 ? `按合同约定时间完成，${'逾期按日扣减服务费用并书面说明原因；'.repeat(4)}` : '完成情况'),
      text('≥95%'),
    ),
  ),
};

/** No rows, and a note that says so. */
const empty: SetTable = {
  ...table,
  key: 'government-fund',
  number: '08',
  sheet: '预算08表',
  marking: '预算08表',
  title: '政府性基金预算财政拨款支出表',
  header: ['科目编码', '科目名称', '合计'].map((label, i) => head(label, 0, i)),
  columns: [
    column('code', 'code', '科目编码'),
    column('name', 'text', '科目名称'),
    column('total', 'amount', '合计'),
  ],
  rows: [row('data', null, null, null), row('total', text('合计', { columnSpan: 2 }), null, amount(null))],
  notes: ['注：本单位无政府性基金预算财政拨款支出，本表无数据。'],
};

export const smallSet: DisclosureSet = {
  pack: 'beijing-12',
  title: '2026年部门预算公开表',
  department: '北京市朝阳区人民政府小关街道办事处',
  year: 2026,
  tables: [overview, expenditure, matched, empty, performance],
};

/** The data that the set is of, as a sheet behind it, with room below for more. */
export const baseSheet: FormPlan = {
  name: '底表',
  widths: [40, 20],
  rows: [
    { cells: [{ value: '支出功能分类科目' }, { value: '金额' }] },
    ...CODES.map((code, i) => ({
      cells: [
        { value: code, style: { format: '@' } },
        { value: Number((amounts[i] ?? Amount.zero).toString()), style: { format: SIX } },
      ],
    })),
  ],
};
export const basePlace: DataSheet = {
  key: 'budget-lines',
  sheet: '底表',
  firstRow: 1,
  lastRow: 5000,
  columns: new Map([
    ['functional', 0],
    ['amount', 1],
  ]),
};
