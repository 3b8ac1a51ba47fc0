import { phrase, placeholder } from './document';
import type { Phrase } from './document';

const change = placeholder('较上年增加或减少的金额、比例和主要原因');

/** Headings of the explanations, in their order. */
export const headings = {
  department: '一、部门职责和机构设置',
  duties: '（一）部门主要职责',
  organisation: '（二）机构设置',
  revenue: '二、收入预算说明',
  expenditure: '三、支出预算说明',
  fiscal: '四、财政拨款收支预算说明',
  fiscalClasses: '（一）财政拨款支出按功能分类',
  generalBudget: '（二）一般公共预算财政拨款支出',
  governmentFund: '（三）政府性基金预算财政拨款支出',
  stateCapital: '（四）国有资本经营预算财政拨款支出',
  threePublic: '五、财政拨款“三公”经费预算说明',
  officeRunning: '六、机关运行经费预算说明',
  procurement: '七、政府采购预算说明',
  servicePurchase: '八、政府购买服务预算说明',
  performance: '九、项目支出绩效目标说明',
  assets: '十、国有资产占用情况说明',
  terms: '十一、名词解释',
} as const;

/** The sentences of the explanations. The document is Chinese in either language, as the tables are. */
export const sentences = {
  year: '预算年度',
  share: '占比',
  listSeparator: '；',
  stop: '。',
  department: '本部门',
  title: (department: string, year: Phrase) => phrase`${department}${year}年部门预算情况说明`,
  rounding:
    '本说明中的金额以万元为单位，金额和占比均四舍五入保留两位小数，分项之和与合计之间的尾差由此产生，准确数以公开的预算表为准。',
  none: (year: Phrase, what: string) => phrase`${year}年未安排${what}。`,
  total: (year: Phrase, what: string, amount: Phrase) => phrase`${year}年${what}为${amount}万元，${change}。`,
  amount: (what: string, amount: Phrase) => phrase`${what}${amount}万元`,
  amountWithShare: (what: string, amount: Phrase, whole: string, share: Phrase) =>
    phrase`${what}${amount}万元，占${whole}的${share}%`,
  including: (items: Phrase) => phrase`其中：${items}。`,
  by: (how: string, items: Phrase) => phrase`按${how}划分：${items}。`,
  classPurpose: (number: number, item: Phrase) =>
    phrase`${String(number)}.${item}，主要用于${placeholder('支出内容')}，${change}。`,
  itemChange: (item: Phrase) => phrase`${item}，${change}。`,
  itemNone: (what: string) => phrase`${what}未安排。`,
  vehicles: phrase`年末公务用车保有量${placeholder('辆数')}辆，本年计划购置${placeholder('辆数')}辆。`,
  officeRunning: phrase`机关运行经费用于保障行政单位和参照公务员法管理的事业单位正常运转，列入的单位为${placeholder('单位名称')}。`,
  purchaseContents: phrase`购买服务的主要内容为${placeholder('服务内容')}。`,
  projects: (year: Phrase, count: Phrase, amount: Phrase, fiscal: Phrase) =>
    phrase`${year}年编制绩效目标的项目${count}个，项目资金${amount}万元，其中财政资金${fiscal}万元；各项目的绩效目标和绩效指标见项目支出绩效表。`,
  evaluation: phrase`上年绩效评价开展情况和结果应用情况：${placeholder('绩效评价情况')}。`,
  count: '项目个数',
  duties: phrase`${placeholder('部门的主要职责')}。`,
  organisation: phrase`本部门内设机构${placeholder('个数和名称')}；纳入本部门预算编制范围的单位为${placeholder('单位名称')}。`,
  assets: phrase`截至上年末，本部门固定资产总额${placeholder('金额')}万元；车辆${placeholder('辆数')}辆，共${placeholder('金额')}万元；单价100万元以上的设备（不含车辆）${placeholder('台（套）数')}台（套），共${placeholder('金额')}万元。`,
  term: (number: number, term: string, meaning: string) => phrase`${String(number)}.${term}：指${meaning}。`,
} as const;

/** What stands around a placeholder. */
export const fillIn = { before: '〔', words: '请填写：', after: '〕' } as const;

/** What the figures are called in the sentences. */
export const names = {
  revenue: '收入预算',
  revenueThisYear: '本年收入',
  carriedIn: '上年结转结余',
  bySource: '资金来源',
  expenditure: '支出预算',
  expenditureThisYear: '本年支出',
  carriedOut: '年终结转结余',
  byKind: '支出性质',
  basic: '基本支出',
  project: '项目支出',
  operating: '事业单位经营支出',
  remittance: '上缴上级支出',
  subsidy: '对附属单位补助支出',
  fiscal: '财政拨款收支总预算',
  fiscalExpenditure: '财政拨款本年支出',
  generalBudget: '一般公共预算财政拨款支出',
  generalBudgetBasic: '一般公共预算财政拨款基本支出',
  governmentFund: '政府性基金预算财政拨款支出',
  stateCapital: '国有资本经营预算财政拨款支出',
  personnel: '人员经费',
  public: '公用经费',
  threePublic: '财政拨款“三公”经费预算',
  overseas: '因公出国（境）费用',
  reception: '公务接待费',
  vehiclePurchase: '公务用车购置费',
  vehicleOperation: '公务用车运行维护费',
  officeRunning: '机关运行经费预算',
  procurement: '政府采购预算',
  goods: '政府采购货物预算',
  works: '政府采购工程预算',
  services: '政府采购服务预算',
  servicePurchase: '政府购买服务预算',
  projects: '需要编制绩效目标的项目支出',
  projectTotal: '项目资金',
  projectFiscal: '财政资金',
} as const;
