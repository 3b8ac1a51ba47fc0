import { a1 } from '../../../workbook/address';
import type { BaseSheetWords } from './words';

export const zhCN: BaseSheetWords = {
  at: (place, said) => `${place}：${said}`,
  faults: {
    'repeated-sheet': ({ name, other }, label) =>
      `“${label(name)}”已经有一张，在工作表“${other}”里；两张都算会重复。请只留一张。`,
    'missing-column': ({ heading }, label) => `缺少“${label(heading)}”这一列。请照模板补上表头和内容。`,
    'repeated-column': ({ heading }, label) => `“${label(heading)}”这一列出现了两次。请只留一列。`,
    'example-row': () => '这一行还是模板的示例。请整行删除。',
    'total-row': () => '这一行是合计。合计由程序得出，请整行删除。',
    'missing-value': ({ heading }, label) => `“${label(heading)}”没有填。`,
    'missing-project': () => '支出类别是项目支出，要填项目名称。',
    'purposeless-item': () =>
      '没有填政府采购类别、购买服务目录、“三公”经费或项目名称，这一行不进入任何一张表。请补上，或删除这一行。',
    'missing-catalogue-level': ({ heading }, label) => `填了下级目录，“${label(heading)}”也要填。`,
    'needless-code': () => '只有年终结转结余才填科目。请清除，或改结转方向。',
    'missing-result': () => '公式没有保存计算结果。请用 Excel 打开、重算并保存，或改填数值。',
    'error-value': ({ error }) => `公式出错（${error}）。请改正公式或改填数值。`,
    'no-text': ({ heading, shown }, label) =>
      `“${label(heading)}”要填文字，这里存的是 ${shown}。请把单元格设成文本格式后重新填写。`,
    'unknown-choice': ({ heading, text, nearest }, label) =>
      `“${text}”不是“${label(heading)}”的选项。${
        nearest.length > 0 ? `最接近的是：${nearest.join('、')}。` : ''
      }请从下拉列表中选择。`,
    'text-amount': ({ text, seems }) =>
      seems
        ? `“${text}”是文本，看上去是 ${seems.toGrouped()}。请改填数字，单位万元。`
        : `“${text}”不是金额。请填数字，单位万元。`,
    'amount-out-of-range': ({ holds }) =>
      `${holds} 不可能是金额：金额不会超过十万亿亿元，也不会有四十多位小数。请改填金额，单位万元。`,
    'dressed-amount': ({ holds }) =>
      `单元格的格式是日期、时间或百分比，存的是 ${holds}。请改成数字格式，按万元重新填写。`,
    'too-many-decimals': ({ amount }) =>
      `${amount.toString()} 超过六位小数，不到一分钱。请核对是不是以万元为单位。`,
    'malformed-year': ({ text }) => `“${text}”不是年份。请填四位数字，例如 2026。`,
    'malformed-code': ({ text }) => `“${text}”没有科目代码。请写成“代码-名称”，例如 2010301-行政运行。`,
    'wrong-level': ({ code, name }) =>
      `${[code, name].filter((part) => part !== '').join('-')} 不是最末级科目。请填功能分类的项级（7 位）或经济分类的款级（5 位）科目。`,
    'nameless-code': ({ code }) => `内置的列表里没有 ${code}，不知道名称。请写成“代码-名称”。`,
    'second-name': ({ code, name, first, firstAt }) =>
      `${code} 在这里叫“${name}”，在 ${firstAt.sheet} ${a1(firstAt)} 叫“${first}”。请统一名称。`,
    'unknown-project': ({ project, unit }) =>
      `底表和专项明细里没有“${unit}”的项目“${project}”。请核对两处的名称。`,
    'second-row': () => '这张表只填一行。请删除多余的行。',
  },
  notices: {
    'only-examples': () => '表里只有模板的示例，得出的是示例数据。',
    'unread-column': ({ text }) => `这一列没有对应的表头（“${text}”），没有读取。`,
  },
  unknown: {
    'department-year': '预算年度',
    'department-name': '部门名称',
    unit: '单位名称：有几个单位，原表没有写明是哪一个',
    fund: '资金来源：原表不能证明由哪一种资金安排；一行由几种资金安排的，拆成几行',
    'other-fund': '资金来源：不是一般公共预算，原表没有写明是哪一种',
    year: '资金年度：是本年收入还是上年结转安排',
    category: '支出类别：是人员经费还是公用经费',
    project: '项目名称：支出总表不写项目；一行属于几个项目的，拆成几行',
    construction: '基建项目：属于基本建设的填“是”，不是的留空',
    fiscal: '资金：是财政资金还是其他资金',
    text: '指标缺少内容，或者不是选项里的文字',
  },
  known: ({ total, general, notGeneral }, entries) => {
    const all = `这 ${entries} 行共 ${total.toGrouped(6)} 万元`;
    if (!general || !notGeneral) return all;
    return `${all}，其中一般公共预算 ${general.toGrouped(6)}，不是一般公共预算的 ${notGeneral.toGrouped(6)}`;
  },
  sources: (sources) => `一般公共预算等财政拨款以外的资金有：${sources.join('、')}`,
  source: (fund, isCarriedIn, amount) => `${fund}（${isCarriedIn ? '上年结转' : '本年'}）${amount}`,
  own: '单位资金',
  missing: {
    lines: '没有按三种科目列出的支出总表，底表要自己填',
    revenues: '没有分单位的收入总表，本年收入要自己填',
    carryOvers: '原表没有写明结转结余是哪一种资金，结转结余要自己填',
    indicators: '没有项目支出绩效表，项目绩效指标要自己填',
    memoItems: '专项明细要自己填',
  },
  unreadable: '支出总表的这些单元格不是金额，没有写进底表',
};
