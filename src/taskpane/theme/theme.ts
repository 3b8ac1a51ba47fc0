import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import type { Theme as FluentTheme } from '@fluentui/react-components';

/** How the program around the pane looks. */
export type Theme = 'light' | 'dark' | 'high-contrast';

const FONTS =
  '"Segoe UI", "Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif';

const themes: Readonly<Record<Theme, FluentTheme>> = {
  light: { ...webLightTheme, fontFamilyBase: FONTS },
  dark: { ...webDarkTheme, fontFamilyBase: FONTS },
  'high-contrast': { ...teamsHighContrastTheme, fontFamilyBase: FONTS },
};

/** The theme as Fluent takes it. */
export function fluentTheme(theme: Theme): FluentTheme {
  return themes[theme];
}
