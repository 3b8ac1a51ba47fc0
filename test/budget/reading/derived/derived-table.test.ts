import { derivePage } from '../../../../src/budget/reading/derived/derive-page';
import { FormulaResults } from '../../../../src/budget/reading/figures/formula-results';
import { placesOn } from '../../../../src/budget/reading/recognition/table-place';
import { workbookOf } from '../../workbook-of';
import type { SheetSource } from '../../workbook-of';
import { structureOf } from './structure';

interface Form {
  readonly rows: SheetSource;
  readonly merges?: readonly string[];
  /** What adds up to what. */
  readonly adds: readonly string[];
}

const forms: Readonly<Record<string, Form>> = {
  'one column of what is carried in among the sources of a total': {
    rows: [
      ['部门收入总表'],
      [null, null, null, null, null, null, '单位：万元'],
      [
        '单位代码',
        '单位名称',
        '合计',
        '上年结转',
        '一般公共预算拨款收入',
        '政府性基金预算拨款收入',
        '其他收入',
      ],
      [null, '合计', 320, 20, 250, 40, 10],
      ['301001', '某某局机关', 320, 20, 250, 40, 10],
    ],
    adds: ['C = D + E + F + G', '4 = 5'],
  },
  'revenue by functional code': {
    rows: [
      ['部门收入总表'],
      ['科目编码', '科目名称', '合计', '上年结转', '一般公共预算拨款收入', '其他收入'],
      ['合计', null, 320, 20, 290, 10],
      ['201', '一般公共服务支出', 260, null, 250, 10],
      ['20103', '政府办公厅（室）及相关机构事务', 260, null, 250, 10],
      ['2010301', '行政运行', 260, null, 250, 10],
      ['212', '城乡社区支出', 60, 20, 40],
      ['21205', '城乡社区环境卫生', 60, 20, 40],
      ['2120501', '城乡社区环境卫生', 60, 20, 40],
    ],
    adds: ['C = D + E + F', '3 = 4 + 7', '4 = 5', '5 = 6', '7 = 8', '8 = 9'],
  },
  'funds without ordinals below what they are parts of': {
    rows: [
      ['财政拨款收支预算总表'],
      ['收入', null, '支出'],
      ['项目', '预算数', '项目', '合计', '一般公共预算', '政府性基金预算'],
      ['一、本年收入', 300, '一、本年支出', 320, 280, 40],
      ['一般公共预算拨款收入', 260, '一般公共服务支出', 280, 280],
      ['政府性基金预算拨款收入', 40, '城乡社区支出', 40, null, 40],
      ['二、上年结转', 20, '二、结转下年'],
      ['一般公共预算拨款收入', 20],
      ['政府性基金预算拨款收入'],
      ['收 入 总 计', 320, '支 出 总 计', 320, 280, 40],
    ],
    merges: ['A2:B2', 'C2:F2'],
    adds: ['4 = 5 + 6', '7 = 8 + 9', '10 = 4 + 7', 'D = E + F', '4 = 5 + 6', '10 = 4 + 7'],
  },
  'a column of a name that nobody knows, which no row bears out as a part': {
    rows: [
      ['部门收入总表'],
      ['科目名称', '合计', '甲类来源', '乙类来源', '乙类所含', '丙类来源'],
      ['合计', 1214.5, 1000.5, 90, 45, 124],
      ['行政运行', 1000.5, 1000.5],
      ['事业运行', 114, null, 90, 45, 24],
      ['城乡社区环境卫生', 100, null, null, null, 100],
    ],
    adds: ['B = C + D + F', '3 = 4 + 5 + 6'],
  },
  'a heading that shows again but one of the columns behind it, pasted flat': {
    rows: [
      ['部门收入总表'],
      ['项目', null, null, null, '统筹安排', '其中'],
      [
        '科目名称',
        '合计',
        '一般公共预算拨款收入',
        '政府性基金预算拨款收入',
        '统筹安排',
        '教育收费',
        '经营收入',
        '其他收入',
      ],
      ['合计', 1234.5, 1000.5, 100, 90, 45, 24, 20],
      ['行政运行', 1000.5, 1000.5],
      ['事业运行', 114, null, null, 90, 45, 24],
      ['城乡社区环境卫生', 120, null, 100, null, null, null, 20],
    ],
    adds: ['B = C + D + E + G + H', '4 = 5 + 6 + 7'],
  },
  'the total first': {
    rows: [
      ['2026年部门收支总体情况表'],
      ['收入', null, '支出'],
      ['项目', '预算数', '项目', '预算数'],
      ['合计', 1178.55, '合计', 1178.55],
      ['一、一般公共预算资金', 1000, '一、一般公共服务支出', 968.55],
      ['二、政府性基金预算资金', 78.55, '二、社会保障和就业支出', 120],
      ['三、事业收入资金', 100, '三、住房保障支出', 90],
    ],
    merges: ['A2:B2', 'C2:D2'],
    adds: ['4 = 5 + 6 + 7', '4 = 5 + 6 + 7'],
  },
  'names without ordinals, nested as the figures have it': {
    rows: [
      ['2026年市级部门收支预算总表'],
      ['收入', null, '支出'],
      ['项目', '预算数', '项目', '预算数'],
      ['一、财政拨款', 1178.55, '一般公共服务支出', 968.55],
      ['一般公共预算', 1178.55, '政府办公厅（室）及相关机构事务', 968.55],
      ['政府性基金预算', null, '行政运行', 812.35],
      ['二、事业收入', null, '一般行政管理事务', 156.2],
      [null, null, '住房保障支出', 210],
      [null, null, '住房公积金', 150],
      [null, null, '购房补贴', 60],
      ['本年收入合计', 1178.55, '本年支出合计', 1178.55],
    ],
    merges: ['A2:B2', 'C2:D2'],
    adds: ['4 = 5 + 6', '11 = 4 + 7', '4 = 5', '5 = 6 + 7', '8 = 9 + 10', '11 = 4 + 8'],
  },
  'two groups of columns of one total': {
    rows: [
      ['支出总表（预算表3）'],
      ['科目编码', '功能分类科目名称', '合计', '当年预算', null, null, '上年结转结余'],
      [null, null, null, '小计', '基本支出', '项目支出', '小计', '基本支出', '项目支出'],
      ['总计：', null, 1178.55, 1098.55, 1022.35, 76.2, 80, 0, 80],
      ['201', '一般公共服务支出', 968.55, 888.55, 812.35, 76.2, 80, 0, 80],
      ['208', '社会保障和就业支出', 120, 120, 120, 0, 0, 0, 0],
      ['221', '住房保障支出', 90, 90, 90, 0, 0, 0, 0],
    ],
    merges: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:F2', 'G2:I2'],
    adds: ['C = D + G', 'D = E + F', 'G = H + I', '4 = 5 + 6 + 7'],
  },
  'a total over columns and a group without a total': {
    rows: [
      ['“三公”经费支出情况表'],
      ['单位名称', '“三公”经费预算总额', '因公出国（境）费用', '公务接待费', '公务用车购置和运行维护费'],
      [null, null, null, null, '公务用车购置费', '公务用车运行维护费'],
      [null, null, null, null, null, '小计', '公务用车加油', '公务用车维修', '公务用车保险'],
      ['某某单位', 11, null, 1.2, null, 9.8, 4, 3, 2.8],
      ['某某中心', 7.5, 2, 0.5, 1, 4, 2, 1, 1],
    ],
    merges: ['A2:A4', 'B2:B4', 'C2:C4', 'D2:D4', 'E2:I2', 'E3:E4', 'F3:I3'],
    adds: ['B = C + D + E + F', 'F = G + H + I'],
  },
  'a row that numbers the columns, and levels of codes beside them': {
    rows: [
      ['支出决算情况表'],
      ['科目编码', null, null, '科目名称', '本年支出合计', '基本支出', '其他事项'],
      ['类', '款', '项', '栏次', '1', '2', '3'],
      [null, null, null, '合计', 100, 60, 40],
      ['201', null, null, '一般公共服务支出', 70, 30, 40],
      ['201', '03', null, '政府办公厅（室）及相关机构事务', 70, 30, 40],
      ['208', null, null, '社会保障和就业支出', 30, 30],
    ],
    merges: ['A2:C2'],
    adds: ['E = F + G', '4 = 5 + 7', '5 = 6'],
  },
  'reserves that make up a gap between revenue and expenditure are a source': {
    rows: [
      ['部门综合预算收入总表'],
      ['单位名称', '合计', '专项拨款', '事业收入', '其他收入', '用事业基金弥补收支差额', '上年结转'],
      ['合计', 1247.5, 1000.5, 100, 17, 30, 100],
      ['某局机关', 1047.5, 800.5, 100, 17, 30, 100],
      ['某局下属单位', 200, 200],
    ],
    adds: ['B = C + D + E + F + G', '3 = 4 + 5'],
  },
  'the price of a piece is no amount': {
    rows: [
      ['政府采购预算表'],
      ['项目', '品目名称', '采购数量', '单价', '合计', '一般公共预算', '政府性基金预算'],
      ['合计', null, null, null, 213.6, 171.4, 42.2],
      ['信息系统运行维护', '设备购置', 2, 35.2, 70.4, 70.4],
      ['办公用房维修', '设备购置', 1, 101, 101, 101],
      ['城乡环境整治', '委托业务费', 4, 10.55, 42.2, null, 42.2],
    ],
    adds: ['E = F + G', '3 = 4 + 5 + 6'],
  },
  'a title that says behind 表 of what part it is': {
    rows: [
      ['一般公共预算基本支出表--人员经费（工资福利支出）（按部门预算经济分类）'],
      ['科目编码', '科目名称', '总计', '基本工资', '津贴补贴', '奖金'],
      [null, '合计', 320.5, 200.5, 70, 50],
      ['2010301', '行政运行', 200, 120, 50, 30],
      ['2010350', '事业运行', 120.5, 80.5, 20, 20],
    ],
    adds: ['C = D + E + F', '3 = 4 + 5'],
  },
  'a sum that misses by the digits of one of its parts is meant, whatever it misses by': {
    rows: [
      ['部门支出总体情况表'],
      ['支出项目类别', '预算数'],
      ['一、基本支出', 1025.95],
      ['工资福利支出', 936.3],
      ['商品和服务支出', 89.65],
      ['二、项目支出', 633.37],
      ['商品和服务支出', 4633.7],
      ['资本性支出', 170],
      ['支出总计', 1659.32],
    ],
    adds: ['3 = 4 + 5', '6 = 7 + 8', '9 = 3 + 6'],
  },
  'two sums that miss by as much for the row that both have': {
    rows: [
      ['部门支出总体情况表'],
      ['支出项目类别', '预算数'],
      ['一、基本支出', 1025.95],
      ['工资福利支出', 936.3],
      ['商品和服务支出', 89.65],
      ['二、项目支出', 99],
      ['商品和服务支出', 463.37],
      ['资本性支出', 170],
      ['支出总计', 1659.32],
    ],
    adds: ['3 = 4 + 5', '6 = 7 + 8', '9 = 3 + 6'],
  },
  'a total left blank before one that its parts bear out': {
    rows: [
      ['部门收入总体情况表'],
      ['项目', '预算数'],
      ['一、预算拨款', 1025.95],
      ['二、其他资金', 89.65],
      ['本年收入合计', null],
      ['上年结转', 20.5],
      ['收入总计', 1136.1],
    ],
    adds: ['5 = 3 + 4', '7 = 3 + 4 + 6'],
  },
  'the total of kinds above them, under an ordinal of its own': {
    rows: [
      ['财政拨款“三公”经费情况表'],
      ['项目', '预算数', '决算统计数'],
      ['一、“三公”经费支出', '——', '——'],
      ['（一）支出合计', 43.57, 44.39],
      ['1．公务用车运行维护费', 43, 43.98],
      ['2．公务接待费', 0.57, 0.41],
      ['二、机关运行经费', null, 122.18],
    ],
    adds: ['3 = 4', '4 = 5 + 6'],
  },
  'rows without codes above those that are their parts, one of which is wrong': {
    rows: [
      ['项目支出预算表'],
      ['科目编码', '单位名称（科目）', '金额'],
      [null, '合计', 1421.69],
      [null, '某局机关', 1421.69],
      ['2050803', '宣传培训', 956.26],
      ['2130305', '河道管护', 565.43],
    ],
    adds: ['3 = 5 + 6'],
  },
  'two tables of one form beside one another, each with its own total': {
    rows: [
      ['一般公共预算支出明细表', null, null, null, '政府性基金支出明细表'],
      ['科目编码', '科目名称', '金额', null, '科目编码', '科目名称', '金额'],
      [null, '合计', 70.5, null, null, '合计', 42.5],
      ['201', '一般公共服务支出', 40, null, '212', '城乡社区支出', 42],
      ['208', '社会保障和就业支出', 30.5, null, '229', '其他支出', 0.5],
    ],
    adds: ['3 = 4 + 5', '3 = 4 + 5'],
  },
  'subtotals of groups that have no codes': {
    rows: [
      ['政府采购支出表'],
      ['采购类别', '项目名称', '品目', '总计', '一般公共预算', '其他资金'],
      ['合计', null, null, 70.5, 50.5, 20],
      ['货物小计', null, null, 40.5, 30.5, 10],
      [null, '信息系统运行维护', '设备', 30.5, 30.5],
      [null, '办公用房维修', '家具', 10, null, 10],
      ['服务小计', null, null, 30, 20, 10],
      [null, '城乡环境整治', '委托业务', 30, 20, 10],
    ],
    adds: ['D = E + F', '3 = 5 + 6 + 8'],
  },
  'codes that go on beside one another under one total': {
    rows: [
      ['基本支出经济分类明细表'],
      ['人员经费', null, null, '公用经费'],
      ['科目编码', '科目名称', '金额', '科目编码', '科目名称', '金额', '科目编码', '科目名称', '金额'],
      ['301', '工资福利支出', 50, '302', '商品和服务支出', 20, '307', '债务利息及费用支出'],
      ['30101', '基本工资', 50, '30201', '办公费', 20, '310', '资本性支出', 5],
      ['303', '对个人和家庭的补助', 10, null, null, null, '31002', '办公设备购置', 5],
      ['人员经费合计', null, 60, '公用经费合计', null, null, null, null, 25],
    ],
    merges: ['A2:C2', 'D2:I2'],
    adds: ['7 = 4 + 6', '4 = 5', '7 = 4 + 4 + 5', '4 = 5', '5 = 6'],
  },
};

describe('a table in a form that no pack has, by its own headings, codes, ordinals and figures', () => {
  test.each(Object.entries(forms))('%s', (_, { rows, merges = [], adds }) => {
    const workbook = workbookOf({ Sheet1: rows }, { Sheet1: merges });
    const [place] = workbook.sheets.flatMap((sheet) => placesOn(sheet, []));
    const page = place && derivePage(place, '万元', new FormulaResults(workbook));
    expect(page && structureOf(page.table)).toEqual(adds);
  });
});
