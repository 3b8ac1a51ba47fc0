import type { Row } from '../../tables/row';

/** Columns of 人员经费 and 公用经费. */
const NATURES: Readonly<Record<string, RegExp>> = { personnel: /^30[13]/, public: /^(?:302|307|309|310)/ };

/**
 * Whether a row's department economic code belongs in a column: 301 and 303 are personnel funds, 302 and the
 * capital codes public funds (财政部《支出经济分类科目》).
 * @returns undefined where the column or the code says nothing of it
 */
function belongsIn({ codes }: Row, key: string): boolean | undefined {
  const code = codes.departmentEconomic?.code;
  const nature = NATURES[key];
  return code === undefined ? undefined : nature?.test(code);
}

/** What it counts for that a code belongs in the one column, and not in the other. */
const BY_CODE = 2.5;

/** How much the rows' own codes speak against their amounts being moved; below 0 where they speak for it. */
export function misplacement(rows: readonly Row[], from: string, to: string): number {
  const speaks = (key: string): boolean[] => rows.flatMap((row) => belongsIn(row, key) ?? []);
  const [here, there] = [speaks(from), speaks(to)];
  if (here.includes(true) || there.includes(false)) return BY_CODE;
  return here.length > 0 && there.length > 0 ? -BY_CODE : 0;
}
