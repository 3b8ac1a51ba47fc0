import type { Row } from '../../tables/row';

/** The economic codes of 人员经费 and 公用经费, by the key of their column. */
const NATURES: Readonly<Record<string, RegExp>> = { personnel: /^30[13]/, public: /^(?:302|307|309|310)/ };

/** The columns that basic expenditure is made up of by nature. */
export const NATURE_COLUMNS = Object.keys(NATURES);

/**
 * Whether a row's department economic code belongs in a column: 301 and 303 are personnel funds, 302 and the
 * capital codes public funds (财政部《支出经济分类科目》).
 * @returns undefined where the column or the code says nothing of it
 */
export function belongsIn({ codes }: Row, key: string): boolean | undefined {
  const code = codes.departmentEconomic?.code;
  const nature = NATURES[key];
  return code === undefined ? undefined : nature?.test(code);
}
