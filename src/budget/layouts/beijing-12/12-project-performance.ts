import { amount, text, unitName } from '../columns';
import { heading, over } from '../form';
import type { TableLayout } from '../layout';
import { formOf } from './form';

/** 项目支出绩效表 */
export const projectPerformance: TableLayout = {
  key: 'project-performance',
  number: '12',
  title: { zh: '项目支出绩效表', en: 'Performance of projects' },
  aliases: ['年度项目支出绩效表', '项目支出绩效目标表', '项目绩效目标表', '项目支出绩效目标申报表'],
  blocks: [
    {
      key: 'main',
      columns: [
        unitName,
        text('project', { zh: '项目名称', en: 'project' }),
        amount(
          'total',
          { zh: '项目总额', en: 'total of the project' },
          { aliases: ['项目资金总额', '预算金额', '合计'] },
        ),
        amount('fiscal', { zh: '财政资金', en: 'fiscal funds' }, { aliases: ['财政拨款'], under: ['其中'] }),
        amount('other', { zh: '其他资金', en: 'other funds' }, { under: ['其中'] }),
        text('goal', { zh: '绩效目标', en: 'goal' }, { aliases: ['年度绩效目标', '总体目标'] }),
        text('level-1', { zh: '一级指标', en: 'indicator level 1' }),
        text('level-2', { zh: '二级指标', en: 'indicator level 2' }),
        text('level-3', { zh: '三级指标', en: 'indicator level 3' }),
        text('relation', { zh: '绩效指标性质', en: 'relation' }, { aliases: ['指标性质', '指标方向'] }),
        text('value', { zh: '本年绩效指标值', en: 'value' }, { aliases: ['绩效指标值', '指标值'] }),
        text('measure', { zh: '绩效度量单位', en: 'unit of measure' }, { aliases: ['度量单位', '计量单位'] }),
      ],
      rows: { kind: 'projects' },
      sums: [{ total: 'total', parts: ['fiscal', 'other'] }],
    },
  ],
  form: formOf('12', {
    title: '年度项目支出绩效表',
    orientation: 'landscape',
    header: [
      heading('单位名称', 'unit'),
      heading('项目名称', 'project'),
      heading('项目总额', 'total'),
      over('其中', heading('财政资金', 'fiscal'), heading('其他资金', 'other')),
      heading('绩效目标', 'goal'),
      heading('一级指标', 'level-1'),
      heading('二级指标', 'level-2'),
      heading('三级指标', 'level-3'),
      heading('绩效指标性质', 'relation'),
      heading('本年绩效指标值', 'value'),
      heading('绩效度量单位', 'measure'),
    ],
    rows: { kind: 'plain' },
    emptyNote: '无项目支出，本表无数据。',
  }),
};
