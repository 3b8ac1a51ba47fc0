import { names, sentences } from './words';
import { paragraphOf, sharedParts } from './parts';
import { placeholder } from './phrase';
import { said } from './said-figure';
import type { Paragraphs, Told } from './told';

const CLASSES = ['goods', 'works', 'services'] as const;

/** 政府采购预算说明 */
export function procurement({ year, figures }: Told): Paragraphs {
  const item = (key: string, absent?: null) => figures.item('procurement', 'main', key, absent);
  const whole = { name: names.procurement, figure: item('grand-total') };
  if (whole.figure === null) return [sentences.none(year, whole.name)];
  const classes = CLASSES.map((key) => ({ name: names[key], figure: item(key, null) }));
  return [
    sentences.total(year, whole.name, said(whole.figure, whole.name)),
    ...paragraphOf(sharedParts(classes, whole), sentences.including),
  ];
}

/** 政府购买服务预算说明 */
export function servicePurchase({ year, figures }: Told): Paragraphs {
  const total = figures.total('service-purchase');
  if (total === null) return [sentences.none(year, names.servicePurchase)];
  return [
    sentences.total(year, names.servicePurchase, said(total, names.servicePurchase)),
    sentences.purchaseContents,
  ];
}

/** 项目支出绩效目标说明 */
export function performance({ year, figures }: Told): Paragraphs {
  const count = figures.projects('project-performance');
  if (count === 0) return [sentences.none(year, names.projects), sentences.evaluation];
  const sum = (column: string, name: string) => said(figures.total('project-performance', column), name);
  return [
    sentences.projects(
      year,
      count === undefined ? placeholder(sentences.count) : String(count),
      sum('main.total', names.projectTotal),
      sum('main.fiscal', names.projectFiscal),
    ),
    sentences.evaluation,
  ];
}
