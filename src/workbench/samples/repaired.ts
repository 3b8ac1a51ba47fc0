import address from '../../../samples/xiaoguan-2026-repaired.xlsx';

export const sample = address;
