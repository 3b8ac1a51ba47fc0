import type { MarkColours } from '../../hosts/port/mark';
import { DEFAULT_COLOURS } from './settings';

export type MarkPaletteName = 'amber-blue' | 'orange-sky' | 'violet-cream' | 'grey';

/** Pairs of colours that differ in lightness and, but for the last, in yellow and blue, which every kind of colour-blindness keeps apart. */
export const MARK_PALETTES: Readonly<Record<MarkPaletteName, MarkColours>> = {
  'amber-blue': DEFAULT_COLOURS,
  'orange-sky': { suspect: '#F4B183', involved: '#D9F0F7' },
  'violet-cream': { suspect: '#C5B3E6', involved: '#FFF6CC' },
  grey: { suspect: '#BFBFBF', involved: '#EDEDED' },
};

/** The palette of these colours, or undefined where it is none of ours. */
export function paletteOf({ suspect, involved }: MarkColours): MarkPaletteName | undefined {
  const names = Object.keys(MARK_PALETTES) as MarkPaletteName[];
  return names.find(
    (name) => MARK_PALETTES[name].suspect === suspect && MARK_PALETTES[name].involved === involved,
  );
}
