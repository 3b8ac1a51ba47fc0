import type { Language } from '../../common/language';
import type { MarkColours } from '../../hosts/port/mark';

/** What a user has chosen, on this machine, whatever the workbook. */
export interface Settings {
  readonly language: Language;
  /** The ids of rules that are not to be checked. */
  readonly withoutRules: readonly string[];
  /** Gaps of up to so much, a plain decimal in 元, count as rounding; null: as the printed decimals say. */
  readonly tolerance: string | null;
  readonly markColours: MarkColours;
  /** Whether the sheets are marked after each check. */
  readonly marksAfterCheck: boolean;
  /** Whether every edit is followed by a check. */
  readonly isLive: boolean;
}

/** What holds until a user chooses otherwise. */
export function defaultSettings(language: Language): Settings {
  return {
    language,
    withoutRules: [],
    tolerance: null,
    markColours: DEFAULT_COLOURS,
    marksAfterCheck: true,
    isLive: false,
  };
}

/** Where settings are held; the pane is told of every change. */
export interface SettingsStore {
  readonly current: Settings;
  change(part: Partial<Settings>): void;
  /** Goes back to the defaults; the language stays. */
  restore(): void;
  /** @returns what ends the subscription */
  readonly subscribe: (listener: () => void) => () => void;
}

/** Amber and blue: told apart by every kind of colour-blindness, and by black and white print. */
export const DEFAULT_COLOURS: MarkColours = { suspect: '#FFD966', involved: '#DDEBF7' };

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
