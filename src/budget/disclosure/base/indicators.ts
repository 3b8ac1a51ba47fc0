import type { Label } from '../../../common/language';
import { mapsTo } from './base-sheet';
import type { BaseColumn, BaseContent, BaseSheet } from './base-sheet';
import { indicatorLevel1, indicatorLevel2, indicatorRelation } from './choices';
import { unitColumn } from './shared-columns';

/** 项目绩效指标: what a project is to achieve is no amount, and several rows a project. */
export const indicators: BaseSheet = {
  key: 'indicators',
  name: { zh: '项目绩效指标', en: 'Indicators' },
  purpose: {
    zh: '一行一个项目的一条绩效指标；项目的金额由底表得出，不在这里填。',
    en: 'A row an indicator of a project; the amounts of projects follow from the base sheet.',
  },
  columns: [
    unitColumn([mapsTo('project-performance', 'unit')]),
    column({
      key: 'project',
      heading: { zh: '项目名称', en: 'Project' },
      explanation: { zh: '与底表的项目名称一致。', en: 'As in the base sheet.' },
      examples: ['示例：综合业务服务', '示例：综合业务服务'],
    }),
    {
      ...column({
        key: 'goal',
        heading: { zh: '绩效目标', en: 'Goal' },
        explanation: {
          zh: '项目的总体目标，写在该项目的第一行，其余行可以不写。',
          en: 'The goal of the project, in its first row; the others may leave it blank.',
        },
        examples: ['保障办公场所正常运转。', null],
      }),
      required: false,
    },
    column({
      key: 'level-1',
      heading: { zh: '一级指标', en: 'Indicator level 1' },
      explanation: {
        zh: '产出、成本、效益、满意度，每个项目都要有。',
        en: 'Output, cost, benefit, satisfaction: every project has all of them.',
      },
      content: indicatorLevel1,
      examples: ['产出指标', '成本指标'],
    }),
    column({
      key: 'level-2',
      heading: { zh: '二级指标', en: 'Indicator level 2' },
      explanation: {
        zh: '一级指标之下的类别；产出指标要有数量、质量、时效。',
        en: 'Its kind; an output is told by number, quality and time.',
      },
      content: indicatorLevel2,
      examples: ['数量指标', '经济成本指标'],
    }),
    column({
      key: 'level-3',
      heading: { zh: '三级指标', en: 'Indicator level 3' },
      explanation: { zh: '指标的具体内容。', en: 'What is measured.' },
      examples: ['保洁服务面积', '项目总成本'],
    }),
    column({
      key: 'relation',
      heading: { zh: '指标性质', en: 'Relation' },
      explanation: {
        zh: '指标值怎样比较；文字描述的写“定性”。',
        en: 'How the value compares; 定性 where it is in words.',
      },
      content: indicatorRelation,
      examples: ['≥', '≤'],
    }),
    column({
      key: 'value',
      heading: { zh: '指标值', en: 'Value' },
      explanation: { zh: '本年指标值，不写单位。', en: 'This year’s value without its unit.' },
      examples: ['2000', '12.36'],
    }),
    {
      ...column({
        key: 'measure',
        heading: { zh: '度量单位', en: 'Unit of measure' },
        explanation: {
          zh: '指标值的单位，如 人、%、万元；定性指标不写。',
          en: 'Its unit, such as 人, %, 万元; blank for 定性.',
        },
        examples: ['平方米', '万元'],
      }),
      required: false,
    },
  ],
};

/** A column of 项目支出绩效表 by the same key, required and of words unless said otherwise. */
function column(parts: {
  readonly key: string;
  readonly heading: Label;
  readonly explanation: Label;
  readonly content?: BaseContent;
  readonly examples: BaseColumn['examples'];
}): BaseColumn {
  return {
    content: { kind: 'text' },
    required: true,
    mappings: [mapsTo('project-performance', parts.key)],
    ...parts,
  };
}
