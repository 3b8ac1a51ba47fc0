import type { PackForm, PrintedItem, TableForm } from '../form';

/** What the printed forms of the twelve tables have in common. */
export const beijingForm: PackForm = {
  document: '部门预算公开表',
  yearInTitles: false,
  unitLabel: '金额单位：',
  noteLabel: '注：',
};

/** What one of the twelve tables says of itself in print. */
export function formOf(
  number: string,
  form: Omit<TableForm, 'sheet' | 'marking' | 'unit' | 'format'>,
): TableForm {
  const sheet = `预算${number}表`;
  return { sheet, marking: sheet, unit: '万元', format: '#,##0.000000', ...form };
}

/** The 26 classes of the functional classification that tables 01 and 05 always list. */
export const LISTED_CLASSES: readonly string[] = [
  ...['201', '202', '203', '204', '205', '206', '207', '208', '210', '211', '212', '213', '214'],
  ...['215', '216', '217', '219', '220', '221', '222', '223', '224', '229', '232', '233', '234'],
];

const ORDINALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** Items in print, each behind its ordinal. */
export function numbered(items: readonly (readonly [item: string, label: string])[]): PrintedItem[] {
  return items.map(([item, label], i) => ({ item, label: `${ORDINALS[i] ?? ''}、${label}` }));
}
