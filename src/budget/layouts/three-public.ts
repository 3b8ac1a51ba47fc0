import type { Label } from '../../common/language';
import type { ColumnSum } from './layout';

/** One of the three public expenses, or what they add up to, in the order printed nationally. */
export interface OfficialKind {
  readonly key: string;
  readonly label: Label;
  readonly aliases: readonly string[];
  /** What stands above it. */
  readonly under: readonly string[];
}

const VEHICLES = ['公务用车购置及运行维护费', '公务用车购置及运行费', '公务用车购置及运行（维护）费'];

/** The kinds as columns beside one another. */
export const officialKinds: readonly OfficialKind[] = [
  {
    key: 'total',
    label: { zh: '合计', en: 'total' },
    aliases: ['“三公”经费合计', '“三公”经费预算总额'],
    under: [],
  },
  {
    key: 'overseas',
    label: { zh: '因公出国（境）费', en: 'official overseas visits' },
    aliases: ['因公出国（境）费用'],
    under: [],
  },
  {
    key: 'vehicles',
    label: { zh: '公务用车购置及运行费小计', en: 'official vehicles' },
    aliases: ['小计', ...VEHICLES],
    under: VEHICLES,
  },
  {
    key: 'vehicle-purchase',
    label: { zh: '公务用车购置费', en: 'purchase of official vehicles' },
    aliases: ['购置费'],
    under: VEHICLES,
  },
  {
    key: 'vehicle-operation',
    label: { zh: '公务用车运行费', en: 'operation of official vehicles' },
    aliases: ['公务用车运行维护费', '公务用车运行（维护）费', '运行费', '运行维护费'],
    under: VEHICLES,
  },
  { key: 'reception', label: { zh: '公务接待费', en: 'official receptions' }, aliases: [], under: [] },
];

/**
 * The sums of these columns.
 * @param suffix what sets the keys of one group of columns apart from another
 */
export function officialSums(suffix = ''): ColumnSum[] {
  const keys = (...parts: readonly string[]): string[] => parts.map((key) => `${key}${suffix}`);
  return [
    { total: `total${suffix}`, parts: keys('overseas', 'vehicles', 'reception') },
    { total: `vehicles${suffix}`, parts: keys('vehicle-purchase', 'vehicle-operation') },
  ];
}
