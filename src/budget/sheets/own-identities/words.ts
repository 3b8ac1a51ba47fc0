import { inLanguage } from '../../../common/language';

/** The texts of the workbook for own identities. */
export interface OwnWords {
  readonly title: string;
  readonly note: string;
  /** The sheet of what may be chosen. */
  readonly lists: string;
  readonly references: string;
  readonly referenceOf: string;
  readonly severities: readonly string[];
  readonly yes: string;
  readonly no: string;
  readonly promptTitle: string;
  readonly choicePrompt: string;
  readonly sidePrompt: string;
  readonly sideError: string;
}

const zhCN: OwnWords = {
  title: '审核公式',
  note: [
    '一行一条。左边、右边写成：工作表!单元格（预算03表!D62），或按含义 表名[行, 栏]（支出预算总表[合计行, 基本支出]、支出预算总表[功能=2120101, 合计]、三公表[公务接待费]）；',
    '之间用 + 或 - 相连，也可以写 SUM(…, …)；不同单位的表自动换算。关系：=、≤、≥、≠0（不能空）、同（两格文字相同）。',
    '级别不写是错误。下面是十个例子，“启用”是“否”；改成“是”或删去即可用。这张表可以放在被检查的工作簿里，也可以单独保存，用 gouji check 文件夹 --identities 本文件。',
  ].join('\n'),
  lists: '可选的名称',
  references: '按含义的写法（可以复制）',
  referenceOf: '表样',
  severities: ['错误', '提醒'],
  yes: '是',
  no: '否',
  promptTitle: '审核公式',
  choicePrompt: '请从列表中选。',
  sidePrompt: '可以从列表中选，也可以自己写：预算03表!D62，或 表名[行, 栏]，用 + - 相连。',
  sideError: '不在列表中；自己写的也可以，请选“是”。',
};

const enUS: OwnWords = {
  title: 'Own identities (审核公式)',
  note: [
    'One a line. A side is SHEET!CELL (预算03表!D62), or by meaning TABLE[row, column] (支出预算总表[合计行, 基本支出], 支出预算总表[功能=2120101, 合计], 三公表[公务接待费]),',
    'with + or - between them, or SUM(…, …); units are converted. Relations: =, ≤, ≥, ≠0 (must be filled in), 同 (two cells say the same).',
    'Without a severity it is an error. Below are ten examples, not used yet: make 否 in the first column 是, or delete them. Keep the sheet in the workbook that is checked, or by itself: gouji check FOLDER --identities THIS.xlsx.',
  ].join('\n'),
  lists: '可选的名称',
  references: 'By meaning (to copy)',
  referenceOf: 'forms',
  severities: ['错误', '提醒'],
  yes: '是',
  no: '否',
  promptTitle: '审核公式',
  choicePrompt: 'Choose from the list.',
  sidePrompt:
    'Choose from the list, or write: 预算03表!D62, or TABLE[row, column], with + or - between them.',
  sideError: 'Not in the list. Your own words will do as well: choose Yes.',
};

/** The texts in a language. */
export const ownWordsIn = inLanguage(zhCN, enUS);
