import { amount, total } from '../columns';
import {
  affiliateRemittance,
  fiscalFunds,
  operating,
  otherRevenue,
  specialAccount,
  superiorSubsidy,
  undertaking,
} from '../funds';
import type { Fund } from '../funds';
import { carriedIn, reservesUsed } from '../items';
import type { ColumnLayout, TableLayout } from '../layout';
import { functionalColumns } from './functional-columns';

function thisYear(fund: Fund, options: Partial<ColumnLayout> = {}): ColumnLayout {
  return { ...amount(`this-year.${fund.key}`, fund.label, { aliases: fund.names }), ...options };
}

const undertakingRevenue = thisYear(undertaking, {
  aliases: [...undertaking.names, '金额', '小计'],
  under: [undertaking.label.zh],
});

const educationFees = amount(
  'education-fees',
  { zh: '教育收费', en: 'education fees' },
  { aliases: ['其中：教育收费'], under: ['其中', undertaking.label.zh], optional: true },
);

const sources: readonly ColumnLayout[] = [
  ...fiscalFunds.map((fund) => thisYear(fund)),
  thisYear(specialAccount, { optional: true }),
  undertakingRevenue,
  educationFees,
  ...[operating, superiorSubsidy, affiliateRemittance, otherRevenue].map((fund) => thisYear(fund)),
];

const carriedInColumn = amount(carriedIn.key, carriedIn.label, { aliases: carriedIn.aliases ?? [] });
const reservesColumn = amount(reservesUsed.key, reservesUsed.label, { aliases: reservesUsed.aliases ?? [] });

/** 部门收入总表: what a department takes in and brings with it, by the code that it is spent under */
export const revenue: TableLayout = {
  key: 'revenue',
  number: '2',
  title: { zh: '部门收入总表', en: 'Revenue' },
  aliases: ['收入总表', '单位收入总表', '部门收入预算总表'],
  blocks: [
    {
      key: 'main',
      columns: [...functionalColumns, total(), carriedInColumn, ...sources, reservesColumn],
      rows: { kind: 'codes' },
      sums: [
        {
          total: 'total',
          parts: [carriedInColumn, ...sources, reservesColumn]
            .filter((column) => column !== educationFees)
            .map(({ key }) => key),
        },
      ],
      bounds: [{ part: educationFees.key, whole: undertakingRevenue.key }],
    },
  ],
};
