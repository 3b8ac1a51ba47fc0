import { amount, basic, codeName, codeParts, functionalCode, project, total } from '../columns';
import type { BlockLayout } from '../layout';

/** What a fund held, took in, spent and still holds, by functional classification. */
export function fundAccounts(): BlockLayout {
  return {
    key: 'main',
    columns: [
      functionalCode,
      ...codeParts('functional', 3),
      codeName,
      amount('opening', { zh: '年初结转和结余', en: 'carried in' }, { aliases: ['年初结转结余'] }),
      amount('income', { zh: '本年收入', en: "this year's revenue" }),
      total(['小计'], ['本年支出']),
      { ...basic, under: ['本年支出'] },
      { ...project, under: ['本年支出'] },
      amount('closing', { zh: '年末结转和结余', en: 'carried out' }, { aliases: ['年末结转结余'] }),
    ],
    rows: { kind: 'codes' },
    sums: [
      { total: 'total', parts: ['basic', 'project'] },
      { total: 'closing', parts: ['opening', 'income'], minus: ['total'] },
    ],
  };
}
