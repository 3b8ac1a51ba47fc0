import { className } from '../../src/budget/classification/functional-class';
import type { Sheet } from '../../src/workbook/sheet';
import { sheetOf } from '../sheet-of';
import type { Line } from './line';

/** 04: a row a purchase. */
export function procurement(lines: readonly Line[]): Sheet {
  return sheetOf('04', [
    ['预算04表 政府采购预算明细表'],
    ['金额单位：万元'],
    ['采购类别', '金额'],
    ...lines.map(({ unit }, i) => [`第${unit}号采购`, i + 1]),
    ['合计', (lines.length * (lines.length + 1)) / 2],
  ]);
}

/** 10: a row a unit, without a total. */
export function threePublic(lines: readonly Line[]): Sheet {
  const vehicles = '公务用车购置及运行维护费';
  return sheetOf('10', [
    ['预算10表 财政拨款“三公”经费支出表'],
    ['金额单位：万元'],
    ['“三公”经费财政拨款预算总额', '因公出国（境）费用', '公务接待费', vehicles],
    [undefined, undefined, undefined, '小计', '公务用车购置费', '公务用车运行维护费'],
    ...lines.map((_, i) => [i + 7.5, 1.25, i + 2.25, 4, 1, 3]),
  ]);
}

/** 11: a row a service. */
export function servicePurchase(lines: readonly Line[]): Sheet {
  return sheetOf('11', [
    ['预算11表 政府购买服务预算财政拨款明细表'],
    ['金额单位：万元'],
    ['指导性目录', undefined, undefined, '服务领域', '预算金额'],
    ['一级', '二级', '三级'],
    ...lines.map(({ functional: [code] }) => {
      const field = code.slice(0, 3);
      return ['01-公共服务', '0108-公共设施', '010801-管理', `${field}-${className(field) ?? ''}`, 0.01];
    }),
  ]);
}

const INDICATORS = [
  ['产出指标', '数量指标', '场次', '≥', 10, '场'],
  ['产出指标', '质量指标', '合格率', '≥', 95, '%'],
  ['产出指标', '时效指标', '按期完成率', '＝', 100, '%'],
  ['成本指标', '经济成本指标', '项目成本', '≤', 0.02, '万元'],
  ['效益指标', '社会效益指标', '受益人数', '≥', 500, '人'],
  ['满意度指标', '服务对象满意度指标', '满意度', '≥', 90, '%'],
];

/** 12: a project with an indicator of every kind for every six rows, its name merged over them. */
export function projectPerformance(lines: readonly Line[]): Sheet {
  const header = [
    ['单位名称', '项目名称', '项目总额', '其中：', undefined, '绩效目标', ...LEVELS],
    [undefined, undefined, undefined, '财政资金', '其他资金'],
  ];
  const projects = lines.filter((_, i) => i % INDICATORS.length === 0);
  const first = 2 + header.length;
  const merges = projects.flatMap((_, i) => {
    const top = first + i * INDICATORS.length;
    const bottom = top + INDICATORS.length - 1;
    return [0, 1, 2, 3, 4, 5].map((column) => ({ top, bottom, left: column, right: column }));
  });
  const rows = projects.flatMap(({ unit }) =>
    INDICATORS.map((indicator, i) => [
      ...(i === 0 ? ['单位', `项目${unit}`, 0.02, 0.02, undefined, '目标'] : new Array<undefined>(6)),
      ...indicator,
    ]),
  );
  return sheetOf('12', [['预算12表 项目支出绩效表'], ['金额单位：万元'], ...header, ...rows], merges);
}

const LEVELS = ['一级指标', '二级指标', '三级指标', '绩效指标性质', '本年绩效指标值', '绩效度量单位'];
