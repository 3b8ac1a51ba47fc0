import { allFunds } from '../../layouts/funds';
import { names, sentences } from './words';
import { figureText, paragraphOf, plainParts, sharedParts } from './figure-text';
import type { ExplanationContext, Paragraphs } from './figures';

const TABLE = 'revenue-and-expenditure';

/** 收入预算说明 */
export function revenueSection({ year, figures }: ExplanationContext): Paragraphs {
  const item = (key: string) => figures.item(TABLE, 'income', key);
  const total = item('grand-total');
  if (total === null) return [sentences.none(year, names.revenue)];
  const thisYear = { name: names.revenueThisYear, figure: item('this-year') };
  const sources = allFunds.map(({ key, label }) => ({
    name: label.zh,
    figure: figures.item(TABLE, 'income', key, null),
  }));
  return [
    sentences.total(year, names.revenue, figureText(total, names.revenue)),
    ...paragraphOf(
      plainParts([thisYear, { name: names.carriedIn, figure: item('carried-in') }]),
      sentences.including,
    ),
    ...paragraphOf(sharedParts(sources, thisYear), (items) => sentences.by(names.bySource, items)),
  ];
}

/** 支出预算说明 */
export function expenditureSection({ year, figures }: ExplanationContext): Paragraphs {
  const item = (key: string) => figures.item(TABLE, 'expenditure', key);
  const total = item('grand-total');
  if (total === null) return [sentences.none(year, names.expenditure)];
  const thisYear = { name: names.expenditureThisYear, figure: item('this-year') };
  const kind = (key: 'basic' | 'project' | 'operating' | 'remittance' | 'subsidy') => ({
    name: names[key],
    figure: figures.total('expenditure', `main.${key}`, null),
  });
  return [
    sentences.total(year, names.expenditure, figureText(total, names.expenditure)),
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
