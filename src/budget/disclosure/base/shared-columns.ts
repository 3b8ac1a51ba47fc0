import type { Label } from '../../../common/language';
import type { BaseColumn, Mapping } from './base-sheet';

type Examples = BaseColumn['examples'];

/** A unit stands in every sheet: it is what ties them together. */
export function unitColumn(mappings: readonly Mapping[]): BaseColumn {
  return {
    key: 'unit',
    heading: { zh: '单位名称', en: 'Unit' },
    explanation: {
      zh: '预算单位的全称；同一单位在各张表里写法要一致。',
      en: 'The full name of the budget unit, written the same way in every sheet.',
    },
    content: { kind: 'text' },
    required: true,
    examples: ['示例：某街道办事处', '示例：某街道办事处'],
    mappings,
  };
}

/** The unit's code stands beside its name in 收入总表 only, and so in the sheets that table is made of. */
export function unitCodeColumn(mappings: readonly Mapping[]): BaseColumn {
  return {
    key: 'unit-code',
    heading: { zh: '单位代码', en: 'Unit code' },
    explanation: {
      zh: '部门（单位）代码，按文本填写，保留前面的零。',
      en: 'The code of the department or unit, as text, with its leading zeros.',
    },
    content: { kind: 'text' },
    required: false,
    examples: ['618001', '618001'],
    mappings,
  };
}

export function amountColumn(
  explanation: Label,
  examples: Examples,
  mappings: readonly Mapping[],
): BaseColumn {
  return {
    key: 'amount',
    heading: { zh: '金额', en: 'Amount' },
    explanation,
    content: { kind: 'amount' },
    required: true,
    examples,
    mappings,
  };
}
