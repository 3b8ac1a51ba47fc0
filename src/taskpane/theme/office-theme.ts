import type { Theme } from './theme';

/** Below this, on the scale of relative luminance from 0 to 1, a ground is dark. */
const DARK = 0.2;

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
