import { beijing12 } from './beijing-12';
import type { LayoutPack } from './layout';
import { nationalBudget9 } from './national-budget-9';
import { nationalFinal9 } from './national-final-9';
import { shanghai9 } from './shanghai-9';
import { shanghai9Final } from './shanghai-9-final';

/** Every layout pack that tables are recognised by; where a table fits several equally, the earlier. */
export const packs: readonly LayoutPack[] = [
  beijing12,
  shanghai9,
  shanghai9Final,
  nationalBudget9,
  nationalFinal9,
];

/** The packs whose sets can be written, the usual one first. */
export const writablePacks: readonly LayoutPack[] = packs.filter(({ form }) => form !== undefined);
