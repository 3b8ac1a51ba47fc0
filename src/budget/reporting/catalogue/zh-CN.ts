import type { CauseTally } from '../cause-messages';
import type { ReportMessages } from '../messages';
import type { Tally } from '../tally';
import { zhCNCauses } from './zh-CN-causes';
import { zhCNList } from './zh-CN-list';
import { zhCNPage } from './zh-CN-page';
import { listed } from '../../../common/language';

export const zhCN: ReportMessages = {
  verdicts: {
    pass: (tally, causes, passed) =>
      `通过${others({ ...tally, error: 0 })}${found(causes)}；${passed} 项勾稽相符。`,
    fail: (tally, causes, passed) =>
      `${tally.error} 处需改${others(tally)}${found(causes)}；${passed} 项勾稽相符。`,
    incomplete: (tally, causes, passed) =>
      `没有发现错误，但有 ${tally.cannotJudge} 项无法判断${others({ ...tally, cannotJudge: 0 })}${found(causes)}；${passed} 项勾稽相符。`,
    noTables: '没有找到预算表，未作检查。',
    nothingToCheck: '表内没有可核对的金额，未能判断。',
  },
  lookedFor:
    '要找的是部门预算、决算公开用的表：上方有表名（如“收支总表”“支出预算总表”“财政拨款收支总表”“项目支出绩效表”），' +
    '其下有表头（如“科目编码”“合计”“基本支出”“项目支出”）和金额。工作表叫什么、排第几都不影响识别。',
  classes: { error: '错误', warning: '提醒', cannotJudge: '无法判断', info: '提示' },
  tables: (count, packs) => `识别出 ${count} 张表（${packs}）`,
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
  causes: zhCNCauses,
  list: zhCNList,
  page: zhCNPage,
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
  const rest = listed(
    [
      [warning, `${warning} 处请核实`],
      [cannotJudge, `${cannotJudge} 项无法判断`],
    ],
    '，',
  );
  return rest && `，${rest}`;
}
