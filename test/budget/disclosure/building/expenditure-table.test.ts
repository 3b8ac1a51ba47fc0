import { shanghai9 } from '../../../../src/budget/layouts/shanghai-9';
import { OFFICE, line, projectLine, revenue, shown, tableOf } from './sample-data';

const PAY = '2010301 50101 30101';
const OFFICE_COSTS = '2010301 50201 30201';
const CONTRACTED = '2010302 50205 30227';

describe('支出预算总表', () => {
  it('has a row for each combination of codes, in their order, and adds them up', () => {
    const lines = [
      projectLine(CONTRACTED, '12.36'),
      line(OFFICE_COSTS, '3.5', { category: 'public' }),
      line(PAY, '100'),
      line(PAY, '20.5', { fund: 'other' }),
    ];
    expect(shown(tableOf({ lines }, 'expenditure'))).toEqual([
      '2010301-行政运行 | 50101-工资奖金津补贴 | 30101-基本工资 | 120.5 | 120.5 | - | - | - | -',
      '2010301-行政运行 | 50201-办公经费 | 30201-办公费 | 3.5 | 3.5 | - | - | - | -',
      '2010302-一般行政管理事务 | 50205-委托业务费 | 30227-委托业务费 | 12.36 | - | 12.36 | - | - | -',
      '合计 | - | - | 136.36 | 124 | 12.36 | - | - | -',
    ]);
  });

  it('adds 经营支出, 上缴上级支出 and 对附属单位补助支出 to 合计', () => {
    const lines = (['operating', 'remittance', 'subsidy'] as const).map((category, i) =>
      line('2010399 59999 39999', String(i + 1), { category, fund: 'undertaking' }),
    );
    expect(shown(tableOf({ lines }, 'expenditure')).at(-1)).toBe('合计 | - | - | 6 | - | - | 1 | 2 | 3');
  });

  it('leaves blank what adds up to zero', () => {
    const lines = [line(PAY, '5'), line(PAY, '-5')];
    expect(shown(tableOf({ lines }, 'expenditure')).at(-1)).toBe('合计 | - | - | - | - | - | - | - | -');
  });

  it('says that it is empty', () => {
    const table = tableOf({}, 'expenditure');
    expect(shown(table)).toEqual(['合计 | - | - | - | - | - | - | - | -']);
    expect(table.notes).toEqual(['注：本部门2026年无支出预算，本表无数据。']);
  });
});

describe('一般公共预算财政拨款支出表', () => {
  it('tells the units apart, with their codes, and capital construction', () => {
    const centre = '清河街道服务中心';
    const lines = [
      line(PAY, '10'),
      projectLine(CONTRACTED, '7'),
      projectLine('2010302 50402 30905', '4', { construction: true }),
      line(PAY, '30', { unit: centre }),
      line(PAY, '99', { fund: 'government-fund' }),
    ];
    const revenues = [revenue('general', '21'), revenue('general', '30', centre, '')];
    expect(shown(tableOf({ lines, revenues }, 'general-budget'))).toEqual([
      '618001-清河街道办事处 | 2010301 | 行政运行 | 10 | 10 | 10 | - | - | -',
      '618001-清河街道办事处 | 2010302 | 一般行政管理事务 | 11 | - | - | - | 11 | 7',
      '清河街道服务中心 | 2010301 | 行政运行 | 30 | 30 | 30 | - | - | -',
      '合计 | - | - | 51 | 40 | 40 | - | 11 | 7',
    ]);
  });

  it('shows a unit with its code though not every revenue states it', () => {
    const revenues = [revenue('general', '3'), revenue('other', '1', OFFICE, '')];
    const table = tableOf({ lines: [line(PAY, '3')], revenues }, 'general-budget');
    expect(shown(table)[0]).toMatch(/^618001-清河街道办事处 \|/);
  });

  it('leaves open what depends on a fund that nothing tells', () => {
    const lines = [line(PAY, '10'), projectLine(CONTRACTED, '7', { fund: undefined })];
    const table = tableOf({ lines }, 'general-budget');
    expect(shown(table)).toEqual([
      '清河街道办事处 | 2010301 | 行政运行 | 10 | 10 | 10 | - | - | -',
      '清河街道办事处 | 2010302 | 一般行政管理事务 | ? | - | - | - | ? | ?',
      '合计 | - | - | ? | 10 | 10 | - | ? | ?',
    ]);
    expect(table.notes).toEqual(['注：标黄单元格待补充：数据没有说明部分支出由哪种资金安排。']);
  });

  it('takes what is not known from the table that the workbook has of it', () => {
    const lines = [projectLine(CONTRACTED, '7', { fund: undefined })];
    const sourceFigures = ({ row, column }: { readonly row: string; readonly column: string }) =>
      row === '2010302' || row === 'total' ? (column === 'project' ? lines[0]?.amount : null) : undefined;
    expect(shown(tableOf({ lines, sourceFigures }, 'general-budget'))).toEqual([
      '清河街道办事处 | 2010302 | 一般行政管理事务 | 7 | - | - | - | 7 | -',
      '合计 | - | - | 7 | - | - | - | 7 | -',
    ]);
  });
});

describe('一般公共预算财政拨款基本支出表', () => {
  it('has the basic expenditure of the general budget by pairs of economic codes', () => {
    const lines = [
      line(PAY, '10'),
      line('2080505 50101 30101', '1.25'),
      line(OFFICE_COSTS, '2', { category: 'public' }),
      projectLine(OFFICE_COSTS, '8'),
      line(PAY, '16', { fund: 'other' }),
    ];
    expect(shown(tableOf({ lines }, 'basic-expenditure'))).toEqual([
      '50101-工资奖金津补贴 | 30101-基本工资 | 11.25 | 11.25 | -',
      '50201-办公经费 | 30201-办公费 | 2 | - | 2',
      '合计 | - | 13.25 | 11.25 | 2',
    ]);
  });

  it('leaves personnel and public funds open where nothing tells them apart, but not their sum', () => {
    const lines = [line(PAY, '10', { category: 'basic' })];
    expect(shown(tableOf({ lines }, 'general-budget'))[0]).toBe(
      '清河街道办事处 | 2010301 | 行政运行 | 10 | 10 | ? | ? | - | -',
    );
  });
});

describe('支出预算总表 of Shanghai', () => {
  it('is in 元, with rows for classes and sections above their items', () => {
    const lines = [
      line(PAY, '10.000001'),
      projectLine(CONTRACTED, '5'),
      line('2080505 50102 30108', '2'),
      line('2010399 59999 39999', '1', { category: 'remittance', fund: 'undertaking' }),
    ];
    expect(shown(tableOf({ lines }, 'expenditure', shanghai9))).toEqual([
      '201 | - | - | 一般公共服务支出 | 160000.01 | 100000.01 | 60000',
      '201 | 03 | - | 政府办公厅（室）及相关机构事务 | 160000.01 | 100000.01 | 60000',
      '201 | 03 | 01 | 行政运行 | 100000.01 | 100000.01 | -',
      '201 | 03 | 02 | 一般行政管理事务 | 50000 | - | 50000',
      '201 | 03 | 99 | 其他政府办公厅（室）及相关机构事务支出 | 10000 | - | 10000',
      '208 | - | - | 社会保障和就业支出 | 20000 | 20000 | -',
      '208 | 05 | - | 行政事业单位养老支出 | 20000 | 20000 | -',
      '208 | 05 | 05 | 机关事业单位基本养老保险缴费支出 | 20000 | 20000 | -',
      '合计 | - | - | - | 180000.01 | 120000.01 | 60000',
    ]);
  });
});

describe('a class or section that the built-in list has no name of', () => {
  it('is open', () => {
    const table = tableOf({ lines: [line('2136601 50101 30101', '1')] }, 'expenditure', shanghai9);
    expect(shown(table).map((row) => row.split(' | ')[3])).toEqual(['农林水支出', '?', '?', '-']);
    expect(table.notes).toEqual(['注：标黄单元格待补充：内置的科目列表里没有这些类、款科目的名称。']);
  });
});
