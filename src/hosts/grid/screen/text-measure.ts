import type { Measure } from '../too-wide';

/** Measures texts by the page's own fonts; a letter of a font once. */
export function textMeasure(): Measure {
  const context = document.createElement('canvas').getContext('2d');
  const fonts = new Map<string, Map<string, number>>();
  return (text, font) => {
    const widths = fonts.get(font) ?? new Map<string, number>();
    fonts.set(font, widths);
    let width = 0;
    for (const letter of text) {
      let own = widths.get(letter);
      if (own === undefined) {
        if (context) context.font = font;
        own = context?.measureText(letter).width ?? 0;
        widths.set(letter, own);
      }
      width += own;
    }
    return width;
  };
}
