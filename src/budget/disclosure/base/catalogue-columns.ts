import type { Label } from '../../../common/language';
import { mapsTo } from './base-sheet';
import type { BaseColumn } from './base-sheet';

/** The three levels of the catalogue of services that may be bought (政府购买服务指导性目录). It is each place's own, so there is no list of it. */
export const catalogueColumns: readonly BaseColumn[] = [
  level(
    1,
    { zh: '购买服务一级目录', en: 'Catalogue level 1' },
    {
      zh: '属于政府购买服务的填指导性目录一级，写成“代码-名称”，其余不填；目录以本地财政部门公布的为准。',
      en: 'Level 1 of the local catalogue of services as "code-name" where the expenditure buys one, else blank.',
    },
    '02-政府履职辅助性服务',
  ),
  level(
    2,
    { zh: '购买服务二级目录', en: 'Catalogue level 2' },
    {
      zh: '指导性目录二级，代码以一级的代码开头，如 02 之下的 0211。',
      en: 'Level 2, whose code begins with that of level 1: 0211 under 02.',
    },
    '0211-后勤服务',
  ),
  level(
    3,
    { zh: '购买服务三级目录', en: 'Catalogue level 3' },
    { zh: '指导性目录三级的名称。', en: 'The name of level 3.' },
    '物业管理服务',
  ),
];

function level(number: 1 | 2 | 3, heading: Label, explanation: Label, example: string): BaseColumn {
  const key = `catalogue-${number}`;
  return {
    key,
    heading,
    explanation,
    content: { kind: 'text' },
    required: false,
    examples: [null, example],
    mappings: [mapsTo('service-purchase', key)],
  };
}
