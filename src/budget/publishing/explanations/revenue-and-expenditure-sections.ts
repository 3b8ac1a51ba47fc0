import { allFunds } from '../../layouts/funds';
import { names, sentences } from './words';
import { paragraphOf, plainParts, sharedParts } from './parts';
import { said } from './said-figure';
import type { Paragraphs, Told } from './told';

const TABLE = 'revenue-and-expenditure';

/** 收入预算说明 */
export function revenue({ year, figures }: Told): Paragraphs {
  const item = (key: string) => figures.item(TABLE, 'income', key);
  const total = item('grand-total');
  if (total === null) return [sentences.none(year, names.revenue)];
  const thisYear = { name: names.revenueThisYear, figure: item('this-year') };
  const sources = allFunds.map(({ key, label }) => ({
    name: label.zh,
    figure: figures.item(TABLE, 'income', key, null),
  }));
  return [
    sentences.total(year, names.revenue, said(total, names.revenue)),
    ...paragraphOf(
      plainParts([thisYear, { name: names.carriedIn, figure: item('carried-in') }]),
      sentences.including,
    ),
    ...paragraphOf(sharedParts(sources, thisYear), (items) => sentences.by(names.bySource, items)),
  ];
}

/** 支出预算说明 */
export function expenditure({ year, figures }: Told): Paragraphs {
  const item = (key: string) => figures.item(TABLE, 'expenditure', key);
  const total = item('grand-total');
  if (total === null) return [sentences.none(year, names.expenditure)];
  const thisYear = { name: names.expenditureThisYear, figure: item('this-year') };
  const kind = (key: 'basic' | 'project' | 'operating' | 'remittance' | 'subsidy') => ({
    name: names[key],
    figure: figures.total('expenditure', `main.${key}`, null),
  });
  return [
    sentences.total(year, names.expenditure, said(total, names.expenditure)),
    ...paragraphOf(
      plainParts([thisYear, { name: names.carriedOut, figure: item('carried-out') }]),
      sentences.including,
    ),
    ...paragraphOf(
      [
        ...sharedParts([kind('basic'), kind('project')], thisYear),
        // Some offices count these among project expenditure, others beside it.
        ...plainParts([kind('operating'), kind('remittance'), kind('subsidy')]),
      ],
      (items) => sentences.by(names.byKind, items),
    ),
  ];
}
