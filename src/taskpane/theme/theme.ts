import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import type { Theme as FluentTheme } from '@fluentui/react-components';

/** How the program around the pane looks. */
export type Theme = 'light' | 'dark' | 'high-contrast';

const FONTS =
  '"Segoe UI", "Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif';

/** Fluent's own red is too dim for small words on a dark ground: 4.2 : 1, where WCAG 2.2 asks for 4.5 : 1. */
const LEGIBLE_RED = '#ec8b92';

const themes: Readonly<Record<Theme, FluentTheme>> = {
  light: { ...webLightTheme, fontFamilyBase: FONTS },
  dark: { ...webDarkTheme, fontFamilyBase: FONTS, colorStatusDangerForeground1: LEGIBLE_RED },
  'high-contrast': { ...teamsHighContrastTheme, fontFamilyBase: FONTS },
};

/** The theme as Fluent takes it. */
export function fluentTheme(theme: Theme): FluentTheme {
  return themes[theme];
}
