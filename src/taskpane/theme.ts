import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import type { Theme as FluentTheme } from '@fluentui/react-components';

/** How the program around the pane looks. */
export type Theme = 'light' | 'dark' | 'high-contrast';

const FONTS =
  '"Segoe UI", "Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif';

/** Fluent's own red is too dim for small words on a dark ground: 4.2 : 1, where WCAG 2.2 asks for 4.5 : 1. */
const LEGIBLE_RED = '#ec8b92';

/** Below this, on the scale of relative luminance from 0 to 1, a ground is dark. */
const DARK = 0.2;

const themes: Readonly<Record<Theme, FluentTheme>> = {
  light: { ...webLightTheme, fontFamilyBase: FONTS },
  dark: { ...webDarkTheme, fontFamilyBase: FONTS, colorStatusDangerForeground1: LEGIBLE_RED },
  'high-contrast': { ...teamsHighContrastTheme, fontFamilyBase: FONTS },
};

/** The theme as Fluent takes it. */
export function fluentTheme(theme: Theme): FluentTheme {
  return themes[theme];
}

/**
 * The pane's theme in an Office whose panes have that ground.
 * @param ground as Office tells it, `#RRGGBB`; anything else counts as light
 * @param hasForcedColours whether the system is in a high-contrast mode
 */
export function themeOn(ground: string | undefined, hasForcedColours: boolean): Theme {
  if (hasForcedColours) return 'high-contrast';
  const [, red, green, blue] = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(ground ?? '') ?? [];
  if (red === undefined || green === undefined || blue === undefined) return 'light';
  const luminance = 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  return luminance < DARK ? 'dark' : 'light';
}

/** A channel of sRGB as light (WCAG 2.2, relative luminance). */
function linear(hex: string): number {
  const channel = parseInt(hex, 16) / 255;
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
