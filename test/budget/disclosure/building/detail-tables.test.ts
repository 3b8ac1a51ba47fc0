import type { IndicatorEntry } from '../../../../src/budget/disclosure/data/disclosure-data';
import { shanghai9 } from '../../../../src/budget/layouts/shanghai-9';
import { OFFICE, line, memo, projectLine, shown, tableOf, wan } from './sample-data';

const CONTRACTED = '2010302 50205 30227';
const PROPERTY = ['02-政府履职辅助性服务', '0211-后勤服务', '物业管理服务'] as const;
const CULTURE = ['01-公共服务', '0108-文化公共服务', '群众文化活动服务'] as const;

describe('政府采购预算明细表', () => {
  it('adds up lines and memo items by class', () => {
    const lines = [projectLine(CONTRACTED, '12', { procurement: 'services' }), projectLine(CONTRACTED, '1')];
    const memoItems = [
      memo('0.5', { procurement: 'services' }),
      memo('8', { procurement: 'goods', fiscal: false }),
    ];
    expect(shown(tableOf({ lines, memoItems }, 'procurement'))).toEqual([
      'A-货物 | 8',
      'B-工程 | -',
      'C-服务 | 12.5',
      '合计 | 20.5',
    ]);
  });

  it('says that nothing is procured', () => {
    const table = tableOf({}, 'procurement');
    expect(shown(table)).toEqual(['A-货物 | -', 'B-工程 | -', 'C-服务 | -', '合计 | -']);
    expect(table.notes).toEqual(['注：本部门2026年无政府采购预算，本表无数据。']);
  });

  it('is open where the workbook has no such table', () => {
    const table = tableOf({ missing: new Set(['procurement']) }, 'procurement');
    expect(shown(table)).toEqual(['A-货物 | ?', 'B-工程 | ?', 'C-服务 | ?', '合计 | ?']);
  });
});

describe('“三公”经费支出表', () => {
  const lines = [
    line('2010301 50206 30217', '1.5', { category: 'public', threePublic: 'reception' }),
    projectLine('2010302 50303 31013', '36', { threePublic: 'vehicle-purchase' }),
    projectLine('2010302 50208 30231', '2', { threePublic: 'vehicle-operation', fund: 'other' }),
  ];

  it('shows what fiscal appropriations pay, purchases and operation of vehicles together too', () => {
    expect(shown(tableOf({ lines }, 'three-public'))).toEqual(['37.5 | - | 1.5 | 36 | 36 | -']);
  });

  it('is in 万元 in Shanghai, beside 机关运行经费', () => {
    const department = { year: 2026, name: OFFICE, officeRunning: wan('213.28') };
    const table = tableOf({ lines, department }, 'three-public', shanghai9);
    expect(shown(table)).toEqual(['37.5 | - | 1.5 | 36 | 36 | - | 213.28']);
    expect(table.unitLine).toBe('单位：万元');
  });

  it('leaves 机关运行经费 open where nothing says it', () => {
    const department = { year: 2026, name: OFFICE, officeRunning: undefined };
    const table = tableOf({ lines, department }, 'three-public', shanghai9);
    expect(shown(table)).toEqual(['37.5 | - | 1.5 | 36 | 36 | - | ?']);
  });
});

describe('政府购买服务预算财政拨款明细表', () => {
  it('has a row for each service that fiscal appropriations buy, its field the class, the total first', () => {
    const lines = [
      projectLine(CONTRACTED, '10', { catalogue: PROPERTY }),
      projectLine('2070109 50205 30227', '6', { catalogue: CULTURE }),
      projectLine(CONTRACTED, '99', { catalogue: PROPERTY, fund: 'other' }),
    ];
    const memoItems = [memo('16', { catalogue: PROPERTY, functional: '212-城乡社区支出' })];
    expect(shown(tableOf({ lines, memoItems }, 'service-purchase'))).toEqual([
      '合计 | - | - | - | 32',
      '01-公共服务 | 0108-文化公共服务 | 群众文化活动服务 | 207-文化旅游体育与传媒支出 | 6',
      '02-政府履职辅助性服务 | 0211-后勤服务 | 物业管理服务 | 201-一般公共服务支出 | 10',
      '02-政府履职辅助性服务 | 0211-后勤服务 | 物业管理服务 | 212-城乡社区支出 | 16',
    ]);
  });
});

describe('年度项目支出绩效表', () => {
  const indicator = (level1: string, goal = ''): IndicatorEntry => ({
    unit: OFFICE,
    project: '社区服务',
    goal,
    level1,
    level2: '数量指标',
    level3: '服务人数',
    relation: '≥',
    value: '40',
    measure: '人',
  });

  it('says what a project costs and is for in the first row of its indicators', () => {
    const lines = [
      projectLine(CONTRACTED, '10'),
      projectLine('2080206 50205 30227', '5', { fund: 'undertaking' }),
      projectLine(CONTRACTED, '3', { project: '没有指标的项目' }),
    ];
    const indicators = [indicator('产出指标', '服务居民'), indicator('效益指标')];
    const table = tableOf({ lines, indicators }, 'project-performance');
    expect(shown(table)).toEqual([
      `${OFFICE} | 社区服务 | 15 | 10 | 5 | 服务居民 | 产出指标 | 数量指标 | 服务人数 | ≥ | 40 | 人`,
      '- | - | - | - | - | - | 效益指标 | 数量指标 | 服务人数 | ≥ | 40 | 人',
      `${OFFICE} | 没有指标的项目 | 3 | 3 | - | - | - | - | - | - | - | -`,
    ]);
    expect(table.rows[0]?.cells[1]).toEqual({ kind: 'text', text: '社区服务', rowSpan: 2 });
    expect(table.rows[0]?.cells[2]).toMatchObject({ kind: 'amount', rowSpan: 2 });
    expect(table.rows[1]?.cells.slice(0, 6)).toEqual([null, null, null, null, null, null]);
    expect(table.rows[2]?.cells[4]).toEqual({ kind: 'amount', amount: null, rowSpan: 1 });
  });

  it('says that there is no project', () => {
    const table = tableOf({}, 'project-performance');
    expect(table.notes).toEqual(['注：本部门2026年无项目支出，本表无数据。']);
  });
});
