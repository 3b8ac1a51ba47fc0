import type { PagePlan } from './sheet-plan';

/** Upright, in points. */
const A4 = { width: 595.3, height: 841.9 };
const POINTS_PER_INCH = 72;

/** Around every page, in inches. */
export const MARGINS = { left: 0.5, right: 0.5, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.3 };

/** What a page holds inside of its margins, in points. */
export function printableSize(orientation: PagePlan['orientation']): { width: number; height: number } {
  const [width, height] = orientation === 'portrait' ? [A4.width, A4.height] : [A4.height, A4.width];
  return {
    width: width - (MARGINS.left + MARGINS.right) * POINTS_PER_INCH,
    height: height - (MARGINS.top + MARGINS.bottom) * POINTS_PER_INCH,
  };
}
