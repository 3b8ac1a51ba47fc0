import { listed } from '../../../common/language';
import type { Tally } from '../tally';
import { causesZhCN } from './causes/zh-CN';
import type { CauseTally, ListMessages, PageMessages, ReportMessages, VerdictFacts } from './messages';

const LIST: ListMessages = {
  title: '更正建议',
  columns: {
    number: '序号',
    file: '文件',
    sheet: '工作表',
    cell: '单元格',
    figure: '项目',
    observed: '现为',
    proposed: '应为',
    unit: '单位',
    certainty: '把握',
    why: '原因',
    cause: '原因号',
  },
  insertBefore: (row) => `第 ${row} 行之前插入`,
  newRow: '新增行',
  nothing: '没有可以建议的更正。',
  foot: '由勾稽生成，原文件没有改动；“很可能”“可能”的，请先核对原始数据再改；没有查明原因的不在此列。',
  page: (page, pages) => `第 ${page} 页，共 ${pages} 页`,
};

const PAGE: PageMessages = {
  title: '勾稽检查报告',
  tables: '各表',
  tableColumns: { table: '表', sheet: '工作表', unit: '单位' },
  outcomes: { pass: '相符', fail: '不符', cannotJudge: '无法判断', notApplicable: '不适用' },
  absent: '没有找到的表',
  causes: '原因和更正建议',
  columns: {
    number: '序号',
    table: '表',
    sheet: '工作表',
    cell: '单元格',
    problem: '问题',
    observed: '现为',
    proposed: '应为',
    certainty: '确定程度',
    remark: '说明',
  },
  errorTypes: {
    separator: '小数点、千分位写错',
    unit: '单位写错',
    digit: '数字写错',
    transposition: '相邻两位颠倒',
    sign: '正负号写反',
    'shifted-row': '金额填错了栏',
    'shifted-block': '金额错行',
    'swapped-rows': '两行金额互换',
    'missing-row': '漏了行',
    'duplicate-row': '重复了一行',
    'omitted-amount': '漏填金额',
    'formula-range': '公式范围不对',
    'stale-total': '合计没有更新',
    'parent-figure': '填了上级科目的金额',
    'date-for-amount': '日期填在金额格里',
    transfer: '记错了行',
    'wrong-code': '编码写错',
    'text-number': '数字存成了文本',
    unknown: '金额有误',
  },
  cause: (number) => `原因 ${number}`,
  ledTo: (count) => `由此引起 ${count} 处`,
  insertBefore: (row) => `第 ${row} 行之前插入`,
  newRow: '新增行',
  explained: '已说明',
  dismissed: (findings) => `已由用户说明不是错误（${findings} 处）`,
  dismissedBecause: (reason, since) =>
    `已说明不是错误：${reason}${since === undefined ? '' : `（${since}）`}`,
  nothing: '没有发现问题。',
  foot: '由勾稽生成。“很可能”“可能”的，请先核对原始数据再改。',
  page: (page, pages) => `第 ${page} 页，共 ${pages} 页`,
};

export const zhCN: ReportMessages = {
  verdicts: {
    pass: ({ tally, causes, tables, ...facts }) =>
      `通过${others({ ...tally, error: 0 })}${found(causes)}；核对 ${tables} 张表${rest(facts)}`,
    fail: ({ tally, causes, ...facts }) =>
      `${tally.error} 处需改${others(tally)}${found(causes)}${besides(facts)}${rest(facts)}`,
    incomplete: ({ tally, causes, ...facts }) =>
      `没有发现错误，但有 ${tally.cannotJudge} 项无法判断${others({ ...tally, cannotJudge: 0 })}${found(causes)}${besides(facts)}${rest(facts)}`,
    partial: ({ tally, causes, unchecked, ...facts }) =>
      `已核对的都相符${others(tally)}${found(causes)}；${unchecked}${rest(facts)}`,
    explained: ({ tally, causes, ...facts }) =>
      `问题均已说明${others(tally)}${found(causes)}${besides(facts)}${rest(facts)}`,
    onlyBaseSheets: '有底表，还没有预算表，未作检查。',
    noTables: '没有找到预算表，未作检查。',
    nothingToCheck: '表内没有可核对的金额，未能判断。',
  },
  lookedFor:
    '要找的是部门预算、决算公开用的表：上方有表名（如“收支总表”“支出预算总表”“财政拨款收支总表”“项目支出绩效表”），' +
    '其下有表头（如“科目编码”“合计”“基本支出”“项目支出”）和金额。工作表叫什么、排第几都不影响识别。',
  classes: { error: '错误', warning: '提醒', cannotJudge: '无法判断', info: '提示' },
  tables: (count, packs) => `识别出 ${count} 张表（${packs}）`,
  unregistered: '未登记',
  figure: {
    table: (title) => `表：${title}`,
    amount: (amount, unit) => `数：${amount} ${unit}`,
    blank: '空白',
    scope: (scope) => `含义：${scope}`,
    noScope: '含义：表头和行名没有限定',
    identities: (count) => `参与 ${count} 项勾稽：`,
    noIdentities: '没有勾稽用到这个数。',
    difference: (amount, unit) => `相差 ${amount} ${unit}`,
    more: (count) => `另外 ${count} 个数`,
  },
  forms: {
    writable: '可以生成整套公开表',
    byHeadings: '未登记的表，按表头和数字识别',
    unknown: '没有识别出预算表',
    nearest: (table) => `没有识别出预算表；最接近 ${table}`,
    scores: (score, title, header, rows) =>
      `相似 ${score}%：表名 ${title}%，表头 ${header}%${rows === undefined ? '' : `，各行 ${rows}%`}`,
    unit: (unit, isStated) => `单位：${unit}${isStated ? '' : '（表上没有写，按其他各表）'}`,
    columns: (columns, rows) => `${rows} 行；各栏：${columns}`,
    sums: (sums) => `栏间关系：${sums}`,
    unread: (column, heading, amounts) => `没有读的栏：${column}“${heading}”，有 ${amounts} 个金额`,
  },
  noFindings: '未发现问题',
  tally: ({ error, warning, cannotJudge, info }) =>
    listed(
      [
        [error, `${error} 处错误`],
        [warning, `${warning} 处提醒`],
        [cannotJudge, `${cannotJudge} 项无法判断`],
        [info, `${info} 条提示`],
      ],
      '，',
    ),
  unrecognised: '未识别为预算表的工作表（未检查）',
  nearest: (title, percent) => `最接近“${title}”（相似 ${percent}%）；如果就是这张表，请核对表名和表头`,
  emptySheet: '空白',
  hiddenSheet: '隐藏',
  onHiddenSheet: (sentence) => `隐藏的工作表：${sentence}`,
  elsewhere: '整个工作簿和其他工作表',
  tableHeading: (number, title, sheet) => `${number} ${title}（工作表“${sheet}”）`,
  ruleHeading: (title, rule, count) => `${title}（${rule}）${count > 1 ? `${count} 处` : ''}`,
  against: (cells) => `对照 ${cells}`,
  more: (count, cells) => `另有 ${count} 处：${cells}`,
  moreCells: (count) => ` 等 ${count} 格`,
  inBrackets: (text) => `（${text}）`,
  listSeparator: '、',
  colon: '：',
  blank: '空白',
  assumed: (count) => `采纳时并不确定、尚待核实的 ${count} 格`,
  causes: causesZhCN,
  list: LIST,
  page: PAGE,
};

/** `；查明 12 个原因（确定 7 个、很可能 3 个、可能 2 个），引起其中 48 处`; nothing where there is none. */
function found({ certain, likely, possible, explained }: CauseTally): string {
  const count = certain + likely + possible;
  if (count === 0) return '';
  const kinds = listed(
    [
      [certain, `确定 ${certain} 个`],
      [likely, `很可能 ${likely} 个`],
      [possible, `可能 ${possible} 个`],
    ],
    '，',
  );
  return `；查明 ${count} 个原因（${kinds}），引起其中 ${explained} 处`;
}

function others({ warning, cannotJudge }: Tally): string {
  const told = listed(
    [
      [warning, `${warning} 处请核实`],
      [cannotJudge, `${cannotJudge} 项无法判断`],
    ],
    '，',
  );
  return told && `，${told}`;
}

/** What was not checked, behind what was found. */
function besides({ unchecked }: Pick<VerdictFacts, 'unchecked'>): string {
  return unchecked && `；另外，${unchecked}`;
}

/** How much was explained, told apart, and how much holds. */
function rest({ passed, explained }: Pick<VerdictFacts, 'passed' | 'explained'>): string {
  return `${explained > 0 ? `；${explained} 处已由用户说明` : ''}；${passed} 项勾稽相符。`;
}
