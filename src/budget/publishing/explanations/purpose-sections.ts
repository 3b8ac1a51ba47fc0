import { names, sentences } from './words';
import { figureText, paragraphOf, sharedParts } from './figure-text';
import type { ExplanationContext, Paragraphs } from './figures';
import { placeholder } from './document';

const ITEMS = [
  ['overseas', names.overseas],
  ['reception', names.reception],
  ['vehicle-purchase', names.vehiclePurchase],
  ['vehicle-operation', names.vehicleOperation],
] as const;

const CLASSES = ['goods', 'works', 'services'] as const;

/** 财政拨款“三公”经费预算说明 */
export function threePublicSection({ year, figures }: ExplanationContext): Paragraphs {
  const total = figures.total('three-public');
  if (total === null) return [sentences.none(year, names.threePublic)];
  return [
    sentences.total(year, names.threePublic, figureText(total, names.threePublic)),
    ...ITEMS.map(([column, name]) => {
      const figure = figures.total('three-public', `main.${column}`);
      return figure === null
        ? sentences.itemNone(name)
        : sentences.itemChange(sentences.amount(name, figureText(figure, name)));
    }),
    sentences.vehicles,
  ];
}

/** 机关运行经费预算说明 */
export function officeRunningSection({ year, data }: ExplanationContext): Paragraphs {
  const amount = data.department.officeRunning;
  if (amount === null) return [sentences.none(year, names.officeRunning)];
  return [
    sentences.total(year, names.officeRunning, figureText(amount, names.officeRunning)),
    sentences.officeRunning,
  ];
}

/** 政府采购预算说明 */
export function procurementSection({ year, figures }: ExplanationContext): Paragraphs {
  const item = (key: string, absent?: null) => figures.item('procurement', 'main', key, absent);
  const whole = { name: names.procurement, figure: item('grand-total') };
  if (whole.figure === null) return [sentences.none(year, whole.name)];
  const classes = CLASSES.map((key) => ({ name: names[key], figure: item(key, null) }));
  return [
    sentences.total(year, whole.name, figureText(whole.figure, whole.name)),
    ...paragraphOf(sharedParts(classes, whole), sentences.including),
  ];
}

/** 政府购买服务预算说明 */
export function servicePurchaseSection({ year, figures }: ExplanationContext): Paragraphs {
  const total = figures.total('service-purchase');
  if (total === null) return [sentences.none(year, names.servicePurchase)];
  return [
    sentences.total(year, names.servicePurchase, figureText(total, names.servicePurchase)),
    sentences.purchaseContents,
  ];
}

/** 项目支出绩效目标说明 */
export function performanceSection({ year, figures }: ExplanationContext): Paragraphs {
  const count = figures.projects('project-performance');
  if (count === 0) return [sentences.none(year, names.projects), sentences.evaluation];
  const sum = (column: string, name: string) =>
    figureText(figures.total('project-performance', column), name);
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
