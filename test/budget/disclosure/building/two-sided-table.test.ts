import { shanghai9 } from '../../../../src/budget/layouts/shanghai-9';
import { carryOver, line, projectLine, revenue, shown, tableOf } from './sample-data';

const lines = [
  line('2010301 50101 30101', '100'),
  projectLine('2080206 50205 30227', '7', { fund: 'other' }),
  projectLine('2290804 50205 30227', '3', { fund: 'government-fund' }),
  projectLine('2120199 50205 30227', '1', { fund: 'own', year: 'carried-in' }),
];
const revenues = [revenue('general', '102'), revenue('other', '7'), revenue('government-fund', '3')];
const carryOvers = [carryOver('carried-in', 'own', '1'), carryOver('carried-out', 'general', '2')];
const data = { lines, revenues, carryOvers };

describe('收支总表', () => {
  const rows = shown(tableOf(data, 'revenue-and-expenditure'));

  it('lists nine sources and all 26 classes', () => {
    expect(rows.slice(0, 11)).toEqual([
      '一、一般公共预算拨款收入 | 102 | 一、一般公共服务支出 | 100',
      '二、政府性基金预算拨款收入 | 3 | 二、外交支出 | -',
      '三、国有资本经营预算拨款收入 | - | 三、国防支出 | -',
      '四、财政专户管理资金收入 | - | 四、公共安全支出 | -',
      '五、事业收入 | - | 五、教育支出 | -',
      '六、上级补助收入 | - | 六、科学技术支出 | -',
      '七、附属单位上缴收入 | - | 七、文化旅游体育与传媒支出 | -',
      '八、事业单位经营收入 | - | 八、社会保障和就业支出 | 7',
      '九、其他收入 | 7 | 九、卫生健康支出 | -',
      '- | - | 十、节能环保支出 | -',
      '- | - | 十一、城乡社区支出 | 1',
    ]);
    expect(rows[25]).toBe('- | - | 二十六、抗疫特别国债安排的支出 | -');
  });

  it('balances at its foot', () => {
    expect(rows.slice(26)).toEqual([
      '本年收入合计 | 112 | 本年支出合计 | 111',
      '上年结转结余 | 1 | 年终结转结余 | 2',
      '收入总计 | 113 | 支出总计 | 113',
    ]);
  });

  it('has a line for a class beside the 26 where something is spent on it', () => {
    const table = tableOf({ lines: [line('2310301 59999 39999', '5')] }, 'revenue-and-expenditure');
    expect(shown(table)[23]).toBe('- | - | 二十四、债务还本支出 | 5');
  });

  it('leaves the classes open where no table tells of expenditure, and what they add up to', () => {
    const table = tableOf({ ...data, lines: undefined }, 'revenue-and-expenditure');
    expect(shown(table)[0]).toBe('一、一般公共预算拨款收入 | 102 | 一、一般公共服务支出 | ?');
    expect(shown(table)[26]).toBe('本年收入合计 | 112 | 本年支出合计 | ?');
    expect(table.notes).toEqual(['注：本表缺少数据来源，待补充。']);
  });
});

describe('财政拨款收支预算总表', () => {
  it('shows the fiscal part alone, what was left by its fund', () => {
    const left = [...carryOvers, carryOver('carried-in', 'state-capital', '0.5')];
    const rows = shown(tableOf({ ...data, carryOvers: left }, 'fiscal-appropriation'));
    expect(rows.filter((row) => /\d/.test(row))).toEqual([
      '一、一般公共预算资金 | 102 | 一、一般公共服务支出 | 100',
      '二、政府性基金预算资金 | 3 | 二、外交支出 | -',
      '- | - | 二十三、其他支出 | 3',
      '本年收入合计 | 105 | 本年支出合计 | 103',
      '上年结转结余 | 0.5 | 年终结转结余 | 2',
      '三、国有资本经营预算资金 | 0.5 | - | -',
      '收入总计 | 105.5 | 支出总计 | 105',
    ]);
  });
});

describe('the tables of Shanghai', () => {
  it('list the classes that hold something, and what is carried over where there is some', () => {
    expect(shown(tableOf(data, 'revenue-and-expenditure', shanghai9))).toEqual([
      '一、财政拨款收入 | 1050000 | 一、一般公共服务支出 | 1000000',
      '1. 一般公共预算 | 1020000 | 二、社会保障和就业支出 | 70000',
      '2. 政府性基金预算 | 30000 | 三、城乡社区支出 | 10000',
      '3. 国有资本经营预算 | - | 四、其他支出 | 30000',
      '二、事业收入 | - | - | -',
      '三、事业单位经营收入 | - | - | -',
      '四、其他收入 | 70000 | - | -',
      '本年收入合计 | 1120000 | 本年支出合计 | 1110000',
      '上年结转结余 | 10000 | 年终结转结余 | 20000',
      '收入总计 | 1130000 | 支出总计 | 1130000',
    ]);
  });

  it('tell the expenditure of fiscal appropriations by fund', () => {
    const own = {
      lines: lines.slice(0, 3),
      revenues: [revenue('general', '100'), revenue('government-fund', '3')],
    };
    expect(shown(tableOf(own, 'fiscal-appropriation', shanghai9))).toEqual([
      '一、一般公共预算 | 1000000 | 一、一般公共服务支出 | 1000000 | 1000000 | - | -',
      '二、政府性基金预算 | 30000 | 二、其他支出 | 30000 | - | 30000 | -',
      '三、国有资本经营预算 | - | - | - | - | - | -',
      '收入总计 | 1030000 | 支出总计 | 1030000 | 1000000 | 30000 | -',
    ]);
  });
});
