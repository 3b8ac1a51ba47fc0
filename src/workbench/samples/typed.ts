import address from '../../../samples/xiaoguan-2026-typed.xlsx';

export const sample = address;
