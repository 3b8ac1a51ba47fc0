import { shanghai9 } from '../../../../src/budget/layouts/shanghai-9';
import { OFFICE, carryOver, line, projectLine, revenue, shown, tableOf } from './sample-data';

const CENTRE = '清河街道服务中心';

describe('收入总表', () => {
  it('has a row a unit and adds up sources and units', () => {
    const revenues = [
      revenue('general', '100'),
      revenue('other', '7.5'),
      revenue('undertaking', '20', CENTRE, '618002'),
      revenue('general', '0.25'),
    ];
    const carryOvers = [carryOver('carried-in', 'general', '3'), carryOver('carried-out', 'general', '1')];
    expect(shown(tableOf({ revenues, carryOvers }, 'revenue'))).toEqual([
      `${OFFICE} | 618001 | 110.75 | 107.75 | 100.25 | - | - | - | - | - | - | - | 7.5 | 3 | 3 | - | - | - | -`,
      `${CENTRE} | 618002 | 20 | 20 | - | - | - | - | 20 | - | - | - | - | - | - | - | - | - | -`,
      '合计 | - | 130.75 | 127.75 | 100.25 | - | - | - | 20 | - | - | - | 7.5 | 3 | 3 | - | - | - | -',
    ]);
  });

  it.each(['own', 'other', 'undertaking'])('shows what was left of %s as 单位资金', (fund) => {
    const carryOvers = [carryOver('carried-in', fund, '1.017728')];
    expect(shown(tableOf({ carryOvers }, 'revenue'))[0]).toMatch(
      /1\.017728 \| - \| - \| - \| - \| 1\.017728$/,
    );
  });

  it('leaves open what nothing tells', () => {
    const table = tableOf({ revenues: undefined }, 'revenue');
    expect(shown(table)).toEqual([`合计 | - | ${Array.from({ length: 17 }, () => '?').join(' | ')}`]);
  });
});

describe('收入预算总表 of Shanghai', () => {
  it('shows revenue under the code that it is spent or kept for, not what was left from last year', () => {
    const lines = [
      line('2010301 50101 30101', '10'),
      projectLine('2010302 50205 30227', '4', { fund: 'special-account' }),
      projectLine('2010302 50205 30227', '3', { fund: 'own', year: 'carried-in' }),
      projectLine('2010302 50205 30227', '2', { fund: 'superior-subsidy' }),
    ];
    const carryOvers = [carryOver('carried-out', 'operating', '1', '2010302-一般行政管理事务')];
    expect(shown(tableOf({ lines, carryOvers }, 'revenue', shanghai9)).slice(2)).toEqual([
      '201 | 03 | 01 | 行政运行 | 100000 | 100000 | - | - | -',
      '201 | 03 | 02 | 一般行政管理事务 | 70000 | - | 40000 | 10000 | 20000',
      '合计 | - | - | - | 170000 | 100000 | 40000 | 10000 | 20000',
    ]);
  });

  it('says what is kept for no stated code', () => {
    const table = tableOf({ carryOvers: [carryOver('carried-out', 'other', '1')] }, 'revenue', shanghai9);
    expect(table.notes).toEqual(['注：年终结转结余没有注明功能分类科目的部分未列入本表，待补充。']);
  });
});
