import address from '../../../samples/xiaoguan-2026-pasted.xlsx';

export const sample = address;
