import type { Label } from '../../common/language';

/** A source of money; the same key names its item in 收支总表, its column in 收入总表 and its fund table. */
export interface Fund {
  readonly key: string;
  readonly label: Label;
  readonly names: readonly string[];
}

export const generalBudget: Fund = {
  key: 'general',
  label: { zh: '一般公共预算拨款收入', en: 'general public budget' },
  names: [
    '一般公共预算资金',
    '一般公共预算',
    '一般公共预算拨款',
    '一般公共预算收入',
    '一般公共预算财政拨款',
    '一般公共预算财政拨款收入',
    '一般公共预算财政拨款资金',
  ],
};

export const governmentFund: Fund = {
  key: 'government-fund',
  label: { zh: '政府性基金预算拨款收入', en: 'government-managed funds budget' },
  names: [
    '政府性基金',
    '政府性基金预算',
    '政府性基金预算资金',
    '政府性基金预算拨款',
    '政府性基金预算收入',
    '政府性基金预算财政拨款',
    '政府性基金预算财政拨款收入',
    '政府性基金收入',
  ],
};

export const stateCapital: Fund = {
  key: 'state-capital',
  label: { zh: '国有资本经营预算拨款收入', en: 'state capital operations budget' },
  names: [
    '国有资本经营预算',
    '国有资本经营预算资金',
    '国有资本经营预算拨款',
    '国有资本经营预算收入',
    '国有资本经营预算财政拨款',
    '国有资本经营预算财政拨款收入',
    '国有资本经营收入',
  ],
};

export const specialAccount: Fund = {
  key: 'special-account',
  label: { zh: '财政专户管理资金收入', en: 'funds in special fiscal accounts' },
  names: ['财政专户管理资金', '财政专户管理资金拨款', '财政专户核拨资金'],
};

export const undertaking: Fund = {
  key: 'undertaking',
  label: { zh: '事业收入', en: 'undertaking revenue' },
  names: ['事业收入资金', '单位事业收入'],
};

export const operating: Fund = {
  key: 'operating',
  label: { zh: '事业单位经营收入', en: 'operating revenue' },
  names: ['经营收入', '经营收入资金'],
};

export const superiorSubsidy: Fund = {
  key: 'superior-subsidy',
  label: { zh: '上级补助收入', en: 'subsidies from superiors' },
  names: ['上级补助'],
};

export const affiliateRemittance: Fund = {
  key: 'affiliate-remittance',
  label: { zh: '附属单位上缴收入', en: 'remittances from affiliated units' },
  names: ['附属单位上缴'],
};

export const otherRevenue: Fund = {
  key: 'other',
  label: { zh: '其他收入', en: 'other revenue' },
  names: ['其他资金', '其他收入资金'],
};

/** The three budgets that fiscal appropriations (财政拨款) come from. */
export const fiscalFunds: readonly Fund[] = [generalBudget, governmentFund, stateCapital];

/** The keys of these. */
export const fiscalKeys: readonly string[] = fiscalFunds.map(({ key }) => key);

/** Whether a fund is one of fiscal appropriations. */
export function isFiscalFund(fund: string): boolean {
  return fiscalKeys.includes(fund);
}

/** Every source of this year's revenue. */
export const allFunds: readonly Fund[] = [
  ...fiscalFunds,
  specialAccount,
  undertaking,
  operating,
  superiorSubsidy,
  affiliateRemittance,
  otherRevenue,
];

/** Every source of a year's revenue in final accounts, in the order in which those print them. */
export const fundsOfFinalAccounts: readonly Fund[] = [
  ...fiscalFunds,
  superiorSubsidy,
  undertaking,
  operating,
  affiliateRemittance,
  otherRevenue,
];
