const YEAR = /(?:^|\D)((?:19|20)\d\d)(?=年)/gu;
const CHINESE_YEAR = /([一二][〇○零Ｏ一二三四五六七八九]{3})(?=年)/gu;
const CHINESE_DIGITS = '〇一二三四五六七八九';

/** The years that a title names, in figures: `2026年`, `二〇二六年`. */
export function yearsIn(title: string): string[] {
  const text = title.normalize('NFKC').replace(/\s/gu, '');
  const chinese = [...text.matchAll(CHINESE_YEAR)].map(([year]) => inFigures(year));
  return [...new Set([...[...text.matchAll(YEAR)].map(([, year = '']) => year), ...chinese])];
}

function inFigures(year: string): string {
  return year.replace(/./gu, (digit) => String(Math.max(CHINESE_DIGITS.indexOf(digit), 0)));
}
