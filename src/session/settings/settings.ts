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

/** Amber and blue: told apart by every kind of colour-blindness, and by black and white print. */
export const DEFAULT_COLOURS: MarkColours = { suspect: '#FFD966', involved: '#DDEBF7' };

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
