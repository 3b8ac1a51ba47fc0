import { check, checkAgain } from '../../../../src/budget/check';
import type { Checked } from '../../../../src/budget/check';
import type { OwnIdentity, OwnRelation } from '../../../../src/budget/identities/own/own-identity';
import { findingSentence } from '../../../../src/budget/reporting/finding-sentence';
import { a1 } from '../../../../src/workbook/address';
import type { Workbook } from '../../../../src/workbook/workbook';
import { workbookOf } from '../../workbook-of';
import type { SheetSource } from '../../workbook-of';

/** 万元. */
const SUMMARY: SheetSource = [
  ['收支总表', null, null, '单位：万元'],
  ['收入', null, '支出'],
  ['项目', '预算数', '项目', '预算数'],
  ['一、一般公共预算拨款收入', 36, '一、一般公共服务支出', 30],
  [null, null, '八、社会保障和就业支出', 6],
  ['本年收入合计', 36, '本年支出合计', 36],
  ['收入总计', 36, '支出总计', 36],
];
/** 元. */
const EXPENDITURE: SheetSource = [
  ['支出预算总表', null, null, null, null, '单位：元'],
  ['支出功能分类科目', '政府支出经济分类科目', '部门支出经济分类科目', '合计', '基本支出', '项目支出'],
  ['2010301-行政运行', '50101-工资奖金津补贴', '30101-基本工资', 200_000, 200_000, null],
  ['2010301-行政运行', '50201-办公经费', '30201-办公费', 40_000, 40_000, null],
  ['2010302-一般行政管理事务', '50201-办公经费', '30201-办公费', 60_000, null, 60_000],
  [
    '2080505-机关事业单位基本养老保险缴费支出',
    '50102-社会保障缴费',
    '30108-机关事业单位基本养老保险缴费',
    60_000,
    60_000,
    null,
  ],
  ['合计', null, null, 360_000, 300_000, 60_000],
];
const NOTES: SheetSource = [
  ['某某局', '某某 局', '另一个局'],
  [36, 35.5, '三十六', '单位：万元'],
];

const SHEETS = { 收支: SUMMARY, 支出: EXPENDITURE, 附: NOTES };

function own({ result }: Checked): string[] {
  return result.findings
    .filter(({ rule }) => rule.kind === 'own')
    .map((finding) => {
      const { at, outcome, severity } = finding;
      const sentence = findingSentence(finding, result.book.workbook, 'zh-CN');
      return `${outcome === 'fail' ? severity : outcome} ${at.sheet} ${a1(at)} ${sentence}`;
    });
}

const checkedBy = (workbook: Workbook, identities: readonly OwnIdentity[] = []): Checked =>
  check(workbook, { withoutRules: [], identities });

function passes(identity: OwnIdentity): number {
  const workbook = workbookOf(SHEETS);
  return checkedBy(workbook, [identity]).result.counts.pass - checkedBy(workbook).result.counts.pass;
}

describe('an identity that holds is counted as a check that passed', () => {
  test.each<[left: string, relation: OwnRelation, right: string]>([
    // by cells, over sheets in 元 and in 万元
    ['收支!D6', '=', '支出!D7'],
    ["'收支'!$D$6", '=', '支出!d7'],
    ['支出!D7', '=', 'SUM(支出!D3:D6)'],
    ['支出!D7', '=', '支出!E7 + 支出!F7'],
    ['支出!D7 - 支出!E7', '=', '支出!F7'],
    ['支出!D7 － (支出!E7 ＋ 支出!F7)', '=', '0'],
    ['附!A2', '=', '收支!B7'],
    // by meaning
    ['支出预算总表[合计行, 合计]', '=', '收支总表[本年支出合计]'],
    ['支出总表[合计]', '=', '收支总表[支出总计, 预算数]'],
    ['支出预算总表[功能=2010301, 合计]', '=', '求和（支出!D3，支出!D4）'],
    ['支出预算总表[功能=20103]', '=', '收支总表[一般公共服务支出]'],
    ['支出预算总表[功能=201, 合计]', '=', '收支总表[一、一般公共服务支出]'],
    ['支出预算总表[经济=302, 项目支出]', '=', '支出!F5'],
    ['支出预算总表[功能=2010301, 经济=30201, 基本支出]', '=', '支出!E4'],
    ['支出预算总表[政府经济=50102-社会保障缴费]', '=', '支出!D6'],
    ['支出预算总表[列=合计, 行=合计]', '=', '收支总表[收入总计]'],
    // other relations
    ['支出预算总表[合计行, 基本支出]', '≤', '支出预算总表[合计行, 合计]'],
    ['支出预算总表[合计行, 合计]', '≥', '支出预算总表[合计行, 基本支出]'],
    ['支出预算总表[合计行, 项目支出]', '≠0', ''],
    ['附!A1', '同', '附!B1'],
  ])('%s %s %s', (left, relation, right) => {
    expect(own(checkedBy(workbookOf(SHEETS), [{ left, relation, right }]))).toEqual([]);
    expect(passes({ left, relation, right })).toBe(1);
  });
});

test.each<[identity: OwnIdentity, told: string]>([
  [
    {
      name: '两表一致',
      left: '收支总表[本年支出合计]',
      relation: '=',
      right: '支出!E7',
      message: '请退回。',
    },
    'error 收支 D6 两表一致：收支总表[本年支出合计] 为 36，不等于支出!E7 的 30，相差 6 万元。请退回。',
  ],
  [
    { left: '支出!D7', relation: '≤', right: '支出!E7', severity: 'warning' },
    'warning 支出 D7 支出!D7 ≤ 支出!E7：支出!D7 为 360,000，大于支出!E7 的 300,000，相差 60,000 元。',
  ],
  [
    { left: '支出!F7', relation: '≥', right: '支出!E7' },
    'error 支出 E7 支出!F7 ≥ 支出!E7：支出!E7 为 300,000，大于支出!F7 的 60,000，相差 240,000 元。',
  ],
  [{ name: '必填', left: '支出!F3', relation: '≠0' }, 'error 支出 F3 必填：没有填数，或者是 0。'],
  [
    { name: '单位', left: '附!A1', relation: '同', right: '附!C1' },
    'error 附 A1 单位：“某某局”和“另一个局”不同。',
  ],
  [
    { name: '花括号 {subject}', left: '收支!D6', relation: '=', right: '支出!E7', message: '{x}' },
    'error 收支 D6 花括号 ｛subject｝：收支!D6 为 36，不等于支出!E7 的 30，相差 6 万元。｛x｝',
  ],
  [
    { left: '附!C2', relation: '=', right: '收支!D6' },
    'cannot-judge 附 C2 附!C2 = 收支!D6：附 C2 不是数字，无法核对。请先改成数字。',
  ],
])('%j is told', (identity, told) => {
  expect(own(checkedBy(workbookOf(SHEETS), [identity]))).toEqual([told]);
});

test.each<[tolerance: string, fails: boolean]>([
  ['60000', false],
  ['59999.99', true],
])('with a tolerance of %s 元 a gap of 6 万元 fails: %s', (tolerance, fails) => {
  const identity: OwnIdentity = { left: '收支!D6', relation: '=', right: '支出!E7', tolerance };
  expect(own(checkedBy(workbookOf(SHEETS), [identity]))).toHaveLength(fails ? 1 : 0);
});

test.each<[left: string, fault: string]>([
  ['', '没有写'],
  ['D7', '“D7”没有写工作表'],
  ['支出!D7 * 2', '“* 2”看不懂'],
  ['支出!D7 +', '看不懂'],
  ['支出!D7 + 100', '“100”是数字；只能写 0'],
  ['上年.支出!D7', '要用上年的工作簿'],
  ['没有!D7', '工作簿里没有工作表“没有”；有：收支、支出、附'],
  ['支出!A1:XFD1048576', '单元格太多'],
  ['往来款表[合计]', '没有叫“往来款表”的表；认出的有：收支总表、支出预算总表'],
  ['支出预算总表[合计行, 经费]', '表里没有叫“经费”的栏或行；有：支出功能分类科目、'],
  ['支出预算总表[基本支出, 项目支出]', '写了两栏'],
  ['收支总表[一般公共服务支出, 社会保障和就业支出]', '可以是几行'],
  ['支出预算总表[功能=行政]', '“功能=行政”看不懂'],
  ['支出预算总表[功能=201', '看不懂'],
])('a side that cannot be read, “%s”, is an error, not silence', (left, fault) => {
  const [told = '', ...others] = own(
    checkedBy(workbookOf(SHEETS), [{ name: '条', left, relation: '=', right: '0' }]),
  );
  expect(others).toEqual([]);
  expect(told).toMatch(/^error 收支 A1 审核公式“条”的左边：/);
  expect(told).toContain(fault);
});

test('what a workbook’s tables do not have, though forms do, is not held against anything', () => {
  const identities: OwnIdentity[] = [
    { left: '政府采购预算明细表[合计行]', relation: '≠0' },
    { left: '支出预算总表[功能=2290101]', relation: '=', right: '三公表[公务接待费]' },
  ];
  expect(own(checkedBy(workbookOf(SHEETS), identities))).toEqual([]);
});

describe('on a sheet of the workbook itself', () => {
  const HEAD = ['名称', '左边', '关系', '右边', '容差（元）', '级别', '说明', '启用'];
  const withLines = (...lines: SheetSource): Workbook =>
    workbookOf({ ...SHEETS, 审核公式: [['审核公式'], HEAD, ...lines] });

  test('each line is checked, and the sheet is no table that was not recognised', () => {
    const checked = checkedBy(
      withLines(
        ['两表', '收支!D6', '＝', '支出!E7', null, '提醒', '请核实。'],
        ['容差', '收支!D6', '=', '支出!E7', 60000],
        ['不用', '收支!D6', '=', '支出!E7', null, null, null, '否'],
        ['必填', '支出!F3', '不为0'],
        [null],
      ),
    );
    expect(own(checked)).toEqual([
      'warning 收支 D6 两表：收支!D6 为 36，不等于支出!E7 的 30，相差 6 万元。请核实。',
      'error 支出 F3 必填：没有填数，或者是 0。',
    ]);
    expect(checked.result.book.unrecognised.map(({ sheet }) => sheet)).toEqual(['附']);
  });

  test.each<[line: SheetSource[number], told: string]>([
    [['甲', '支出!', '=', '收支!D6'], 'error 审核公式 B3 审核公式“甲”的左边：“支出!”看不懂'],
    [['甲', '支出!D7', '=', '收支'], 'error 审核公式 D3 审核公式“甲”的右边：“收支”看不懂'],
    [
      ['甲', '支出!D7', '约等于', '收支!D6'],
      'error 审核公式 C3 审核公式：关系“约等于”看不懂；请写 =、≤、≥、≠0 或 同。',
    ],
    [['甲', '支出!D7', '=', '收支!D6', '一百'], 'error 审核公式 E3 审核公式：容差“一百”不是元数'],
    [['甲', '支出!D7', '=', '收支!D6', null, '严重'], 'error 审核公式 F3 审核公式：级别“严重”看不懂'],
  ])('a line that cannot be read is an error at its cell: %j', (line, told) => {
    const [found = '', ...others] = own(checkedBy(withLines(line)));
    expect(others).toEqual([]);
    expect(found.slice(0, told.length)).toBe(told);
  });

  test('without headings is an error', () => {
    const [found] = own(checkedBy(workbookOf({ ...SHEETS, 审核公式: [['收支!D6', '=', '支出!D7']] })));
    expect(found).toBe('error 审核公式 A1 审核公式：没有找到表头；要有 左边、关系、右边 这几栏。');
  });

  test('an edit of it is checked anew, and one elsewhere by it', () => {
    const line = ['甲', '收支!D6', '=', '支出!E7'];
    const checked = checkedBy(withLines(line));
    const right = { sheet: '审核公式', row: 2, column: 3 };
    const mended = checkAgain(checked, checked.workbook.with([{ ...right, content: { value: '支出!D7' } }]));
    expect(own(mended)).toEqual([]);
    const broken = checkAgain(
      mended,
      mended.workbook.with([{ sheet: '收支', row: 5, column: 3, content: { value: 37 } }]),
    );
    expect(own(broken)).toHaveLength(1);
  });
});

test('names the cause of a wrong figure like any rule', () => {
  const wrong = SUMMARY.map((row) => row.map((cell) => (cell === 6 ? 60 : cell)));
  const identity: OwnIdentity = { left: '收支!D5', relation: '=', right: '支出!D6' };
  const { diagnosis } = checkedBy(workbookOf({ ...SHEETS, 收支: wrong }), [identity]);
  const cells = diagnosis.causes.flatMap(({ corrections }) =>
    corrections.map(({ at, proposed }) => `${a1(at)} ${proposed?.toString() ?? ''}`),
  );
  expect(cells).toEqual(['D5 6']);
});
