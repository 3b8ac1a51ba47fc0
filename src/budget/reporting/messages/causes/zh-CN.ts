import { listed } from '../../../../common/language';
import type { Certainty } from '../../../locating/cause';
import { tenTo } from '../../figures';
import type { CauseMessages } from '../messages';

/** 应 is sure, 似应 is not, 或应 is one of several. */
const OUGHT: Readonly<Record<Certainty, string>> = { certain: '应', likely: '似应', possible: '或应' };

const OPEN = { cell: '是哪一格错', amount: '应是哪个数', place: '应填在哪一格' } as const;

/** Every text about causes. */
export const causesZhCN: CauseMessages = {
  certainties: { certain: '确定', likely: '很可能', possible: '可能' },
  heading: ({ certain, likely, possible }) =>
    `查明的原因 ${certain + likely + possible} 个（${listed(
      [
        [certain, `确定 ${certain}`],
        [likely, `很可能 ${likely}`],
        [possible, `可能 ${possible}`],
      ],
      '、',
    )}）`,
  others: '其余（没有查到原因）',
  gaveUp: '错误交织太多，部分原因没有查完。请先改正以上各处，再检查一次。',
  phrases: {
    separator: '小数点或千分位的位置不对',
    'point-as-comma': '小数点误作千分位',
    'comma-as-point': '千分位误作小数点',
    unit: '金额的单位用错',
    digit: '数字写错',
    'digit-wrong': '一位数字写错',
    'digit-dropped': '漏写一位数字',
    'digit-added': '多写一位数字',
    transposition: '相邻两位数字颠倒',
    sign: '正负号写反',
    'shifted-row': '金额填错了栏',
    'shifted-cells': '金额填错了格',
    'block-low': '整段金额比名称低一行',
    'block-high': '整段金额比名称高一行',
    'block-off': '整段金额与名称错开了行',
    'swapped-rows': '两行的金额互换',
    'duplicate-row': '同一行列了两次',
    'omitted-amount': '漏填金额',
    'stale-total': '各项无误，合计没有随之更新',
    'parent-figure': '填成了上级科目或合计的金额',
    'date-for-amount': '该格是日期，不是金额',
    transfer: '一笔金额记错了行',
    'wrong-code': '编码写错',
    'text-number': '数字存成了文本',
    unknown: '金额有误',
  },
  countedIn: (typed, unit) => `按${typed}填写，而本表的单位是${unit}`,
  rowsMissing: (count) => (count === 1 ? '漏了一行' : `漏了 ${count} 行`),
  formulaRange: (formula) => (formula ? `公式 ${formula} 的求和范围不对` : '公式的求和范围不对'),
  hedged: (phrase, certainty) =>
    ({ certain: phrase, likely: `很可能是${phrase}`, possible: `可能是${phrase}` })[certainty],
  shouldBe: (now, then, certainty) => {
    const ought = OUGHT[certainty];
    if (then === undefined) return now === undefined ? `${ought}为空白` : `${now} ${ought}删去`;
    return now === undefined ? `${ought}为 ${then}` : `${now} ${ought}为 ${then}`;
  },
  insteadOf: (words, then, certainty) => `该格现为${words}，${OUGHT[certainty]}为 ${then}`,
  suchAs: (cell, label, figures) => `如 ${cell}${label === '' ? ' ' : `（${label}）`}${figures}`,
  belongsIn: (from, amount, to, name, certainty) =>
    `${from} 的 ${amount}${amount.endsWith('）') ? '' : ' '}${OUGHT[certainty]}在 ${to}${name && `（${name}）`}`,
  becoming: (now, then) => `${now}（改为 ${then}）`,
  alsoHolds: (cell, amount, certainty) => `${cell} ${OUGHT[certainty]}为 ${amount}`,
  nameBelongs: (name, to) => `“${name}”移到 ${to}`,
  wordsInTheWay: (cells) => `${cells} 现有文字，请先移开`,
  rowsBelongIn: (rows, from, to, column, certainty) =>
    `${rows && `${rows} `}${from} 列的金额${OUGHT[certainty]}在 ${to} 列${column && `（${column}）`}`,
  moveRows: (way, certainty) => `各行金额${OUGHT[certainty]}${way === 'up' ? '上移' : '下移'}一行`,
  exchange: (one, other, certainty) => `“${one}”与“${other}”的金额${OUGHT[certainty]}对调`,
  rowBefore: (row, name, amounts, source, certainty) =>
    `第 ${row} 行之前${OUGHT[certainty]}有${name === undefined ? '一行（名称不明）' : `“${name}”`}` +
    (amounts && `，${amounts}`) +
    (source === undefined ? '' : `（${source}）`),
  rowsBefore: ([[row, count] = [0, 0], ...others], certainty) =>
    [
      `第 ${row} 行之前${OUGHT[certainty]}有 ${count} 行`,
      ...others.map(([before, rows]) => `第 ${before} 行之前 ${rows} 行`),
    ].join('，'),
  rowList: (rows, count) => `各行：${rows.join('；')}${rows.length < count ? ` 等 ${count} 行` : ''}`,
  namedAs: (cell) => `名称见${cell}`,
  columnAmount: (column, amount) => `${column || '金额'} ${amount}`,
  removeRow: (certainty) => `这一行${OUGHT[certainty]}删去`,
  fixFormula: '请改公式的范围，不要直接填数',
  unexplained: '看不出是怎样写错的',
  cellsInAll: (cells, count) => `${cells} 共 ${count} 格`,
  someCells: (cells, count) => `${cells} 等 ${count} 格`,
  rows: (rows) => `第 ${rows} 行`,
  rowRun: (first, last) => (first === last ? String(first) : `${first}—${last}`),
  andOthers: (list, count) => `${list}，等 ${count} 处`,
  quoted: (text) => `“${text}”`,
  satisfied: (ties, all) => `修正后 ${ties} 处勾稽${all && ties > 1 ? '全部' : ''}成立`,
  agreeing: (tables, count) => `与${tables.join('、')}${count > tables.length ? `等 ${count} 张表` : ''}一致`,
  alternatives: (list, count) =>
    `也可能是 ${list.join('、')}${count > list.length ? `等 ${count} 种情形` : ''}。`,
  alternative: (cells, phrase, now, then) => `${cells} ${phrase}（${now} → ${then}）`,
  cannotTell: (ties, what) =>
    `只凭${ties > 1 ? `这 ${ties} 处` : '这一处'}勾稽分不出${OPEN[what]}，请核对原始数据。`,
  lookUp: '依据还不充分，请核对原始数据。',
  sentence: (place, body, evidence, doubt) => `${place}：${told(body, evidence)}${doubt}`,
  reason: (body, evidence, doubt) => `${told(body, evidence)}${doubt}`,
  change: (cell, now, then) => `${cell} ${now} → ${then}`,
  changes: (list, power) => `各格${scaling(power)}：${list}`,
  ledTo: (count, cells, ties) => `由此引起 ${count} 处${ties ? '勾稽不符' : '问题'}：${cells}`,
  remove: '删去',
  nameless: '名称不明',
  semicolon: '；',
};

/** The evidence in brackets, unless brackets stand before it. */
function told(body: readonly string[], evidence: readonly string[]): string {
  const text = body.join('，');
  if (evidence.length === 0) return `${text}。`;
  return text.endsWith('）') ? `${text}，${evidence.join('，')}。` : `${text}（${evidence.join('；')}）。`;
}

function scaling(power: number | undefined): string {
  if (!power) return '';
  return `（${power > 0 ? '除以' : '乘以'} ${tenTo(Math.abs(power))}）`;
}
