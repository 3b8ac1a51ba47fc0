import type { Amount } from '../../../amount/amount';
import { splitCode } from '../../classification/code';
import type { CodeAndName } from '../../classification/code';
import type { CodeForm } from '../../layouts/form';
import { fiscalKeys } from '../../layouts/funds';
import type { BlockLayout } from '../../layouts/layout';
import type { DisclosureData } from '../data/disclosure-data';
import type { MoneyYear } from '../data/lines';
import { writeCodeTable } from './code-table';
import type { BuildContext } from './context';
import { fundsOf, OWN } from './fund-columns';
import { both, sumWhere } from './known-sum';
import type { Answer } from './known-sum';
import type { TableBody } from './table-body';

/** Money of this year and what it is meant for: spent, or left for the next. */
interface Receipt {
  readonly unit: string | undefined;
  readonly functional: CodeAndName;
  readonly fund: string | undefined;
  readonly year: MoneyYear | undefined;
  readonly amount: Amount;
}

/** Writes 收入预算总表 with a row a functional code (Shanghai): revenue under the code that it is spent or kept for. */
export function writeRevenueByCode(
  context: BuildContext,
  body: TableBody,
  block: BlockLayout,
  form: CodeForm,
): void {
  const receipts = receiptsOf(context.data, body);
  const columns = body.header.columns.map(({ layout }) => layout.key);
  writeCodeTable<Receipt>(body, block, form, {
    things: receipts,
    belongs: isOfThisYear,
    entry: (column, own) => {
      const funds = column === 'fiscal' ? fiscalKeys : fundsOf(column, columns);
      return {
        sum: sumWhere(own, (each) => both(isOfThisYear(each), isPaid(each, funds))),
      };
    },
    unitText: context.unitText,
  });
}

/** Which source money of the unit itself is from must be known here. */
function isPaid({ fund }: Receipt, funds: readonly string[]): Answer {
  return fund === undefined || fund === OWN ? 'fund' : funds.includes(fund);
}

function isOfThisYear({ year }: Receipt): Answer {
  return year === undefined ? 'year' : year === 'this-year';
}

function receiptsOf({ lines, carryOvers = [] }: DisclosureData, body: TableBody): Receipt[] | undefined {
  if (!lines) return undefined;
  const kept = carryOvers.filter(({ direction }) => direction === 'carried-out');
  return [
    ...lines,
    ...kept.flatMap(({ functional, ...each }): Receipt[] => {
      const code = functional === null ? undefined : splitCode(functional);
      if (!code) body.open.add('functional');
      return code ? [{ ...each, functional: code, year: 'this-year' }] : [];
    }),
  ];
}
