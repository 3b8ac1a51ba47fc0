import { names, sentences } from './words';
import { said } from './said-figure';
import type { Paragraphs, Told } from './told';

const ITEMS = [
  ['overseas', names.overseas],
  ['reception', names.reception],
  ['vehicle-purchase', names.vehiclePurchase],
  ['vehicle-operation', names.vehicleOperation],
] as const;

/** 财政拨款“三公”经费预算说明 */
export function threePublic({ year, figures }: Told): Paragraphs {
  const total = figures.total('three-public');
  if (total === null) return [sentences.none(year, names.threePublic)];
  return [
    sentences.total(year, names.threePublic, said(total, names.threePublic)),
    ...ITEMS.map(([column, name]) => {
      const figure = figures.total('three-public', `main.${column}`);
      return figure === null
        ? sentences.itemNone(name)
        : sentences.itemChange(sentences.amount(name, said(figure, name)));
    }),
    sentences.vehicles,
  ];
}

/** 机关运行经费预算说明 */
export function officeRunning({ year, data }: Told): Paragraphs {
  const amount = data.department.officeRunning;
  if (amount === null) return [sentences.none(year, names.officeRunning)];
  return [
    sentences.total(year, names.officeRunning, said(amount, names.officeRunning)),
    sentences.officeRunning,
  ];
}
