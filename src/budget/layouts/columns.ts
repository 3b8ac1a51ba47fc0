import type { Label } from '../../common/language';
import type { Classification } from '../classification/classification';
import type { ColumnLayout } from './layout';

interface ColumnOptions {
  readonly aliases?: readonly string[];
  readonly under?: readonly string[];
  readonly optional?: boolean;
  readonly ofAnotherYear?: boolean;
}

/** An amount column. */
export function amount(key: string, label: Label, options: ColumnOptions = {}): ColumnLayout {
  return { key, label, role: { kind: 'amount' }, ...options };
}

/** A column of percentages. */
export function percentage(key: string, label: Label, options: ColumnOptions = {}): ColumnLayout {
  return { key, label, role: { kind: 'percentage' }, ...options };
}

/** A column of words that key a row but are in no classification. */
export function text(key: string, label: Label, options: ColumnOptions = {}): ColumnLayout {
  return { key, label, role: { kind: 'text' }, ...options };
}

/** A column of item names. */
export function item(under: readonly string[]): ColumnLayout {
  return {
    key: 'item',
    label: { zh: '项目', en: 'item' },
    aliases: ['科目', '项目(按功能分类)', '功能分类科目名称'],
    under,
    role: { kind: 'item' },
  };
}

function code(classification: Classification, label: Label, aliases: readonly string[]): ColumnLayout {
  return { key: classification, label, aliases, role: { kind: 'code', classification } };
}

export const functionalCode = code(
  'functional',
  { zh: '支出功能分类科目', en: 'functional classification' },
  [
    '科目编码',
    '功能分类科目编码',
    '支出功能分类科目编码',
    '功能科目',
    '功能分类科目',
    '科目代码',
    '功能科目编码',
  ],
);

export const governmentEconomicCode = code(
  'governmentEconomic',
  { zh: '政府支出经济分类科目', en: 'government economic classification' },
  ['政府预算支出经济分类科目', '政府支出经济分类', '政府预算经济分类科目', '政府预算支出经济分类'],
);

export const departmentEconomicCode = code(
  'departmentEconomic',
  { zh: '部门支出经济分类科目', en: 'department economic classification' },
  [
    '部门预算支出经济分类科目',
    '部门支出经济分类',
    '部门预算经济分类科目',
    '部门预算支出经济分类',
    '经济分类科目编码',
    '部门预算经济分类科目编码',
    '科目编码',
    '科目代码',
    '经济科目编码',
  ],
);

/** 类, 款 and 项 columns of a code. */
export function codeParts(classification: Classification, levels: 2 | 3): readonly ColumnLayout[] {
  const names: readonly Label[] = [
    { zh: '类', en: 'class' },
    { zh: '款', en: 'section' },
    { zh: '项', en: 'item' },
  ];
  return names.slice(0, levels).map((label, level) => ({
    key: `${classification}-${level + 1}`,
    label,
    under: [
      '功能分类科目编码',
      '支出功能分类科目编码',
      '部门预算经济分类科目编码',
      '经济分类科目编码',
      '科目编码',
      '科目代码',
    ],
    role: { kind: 'code-part', classification },
  }));
}

export const codeName: ColumnLayout = {
  key: 'name',
  label: { zh: '科目名称', en: 'name' },
  aliases: ['功能分类科目名称', '经济分类科目名称', '支出功能分类科目名称', '名称', '单位名称（科目）'],
  role: { kind: 'name' },
};

export const unitName: ColumnLayout = {
  key: 'unit',
  label: { zh: '单位名称', en: 'unit' },
  aliases: ['部门(单位)名称', '部门名称', '预算单位', '单位', '部门（单位）'],
  role: { kind: 'unit' },
};

/** The code of the unit that a row is about. */
export const unitCode = text(
  'unit-code',
  { zh: '部门(单位)代码', en: 'unit code' },
  { aliases: ['单位代码', '部门代码', '单位编码'] },
);

/** The number of a line or row, which says nothing of its money. */
export const lineNumber = text('line-number', { zh: '行次', en: 'line' }, { aliases: ['序号'] });

export const total = (aliases: readonly string[] = [], under?: readonly string[]): ColumnLayout =>
  amount('total', { zh: '合计', en: 'total' }, { aliases: ['总计', ...aliases], ...(under && { under }) });

export const basic = amount(
  'basic',
  { zh: '基本支出', en: 'basic expenditure' },
  { aliases: ['基本支出预算', '基本支出小计'] },
);

export const project = amount(
  'project',
  { zh: '项目支出', en: 'project expenditure' },
  { aliases: ['项目支出预算', '项目支出小计'] },
);

export const personnel = amount('personnel', { zh: '人员经费', en: 'personnel funds' });

export const publicFunds = amount(
  'public',
  { zh: '公用经费', en: 'public funds' },
  { aliases: ['日常公用经费'] },
);
