import address from '../../samples/xiaoguan-2026-typed.xlsx';

/** The sample workbook, in base 64. */
export const sample = address.slice(address.indexOf(',') + 1);
