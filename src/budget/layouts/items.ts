import type { Label } from '../../common/language';
import type { Fund } from './funds';
import type { ItemLayout, ItemRows, ItemSum } from './layout';

export const SOURCES = 'sources';
export const CLASSES = 'classes';

/** A source of revenue as an item. */
export function source(fund: Fund, place: { group?: string; parent?: string }): ItemLayout {
  const own = place.parent === undefined ? fund.key : `${place.parent}.${fund.key}`;
  return { key: own, label: fund.label, aliases: fund.names, ...place };
}

/** An item of one name. */
export function entry(key: string, label: Label, aliases: readonly string[] = []): ItemLayout {
  return { key, label, aliases };
}

export const incomeThisYear = entry('this-year', { zh: '本年收入合计', en: "this year's revenue" }, [
  '本年收入小计',
  '本年收入',
  '收入合计',
]);

export const expenditureThisYear = entry('this-year', { zh: '本年支出合计', en: "this year's expenditure" }, [
  '本年支出小计',
  '本年支出',
  '支出合计',
]);

export const incomeTotal = entry('grand-total', { zh: '收入总计', en: 'total revenue' }, [
  '总计',
  '收入合计',
  '收入总合计',
]);

export const expenditureTotal = entry('grand-total', { zh: '支出总计', en: 'total expenditure' }, [
  '总计',
  '支出合计',
  '支出总合计',
]);

export const carriedIn = entry('carried-in', { zh: '上年结转结余', en: 'carried over from last year' }, [
  '上年结转',
  '上年结余',
  '上年结转和结余',
  '年初结转和结余',
  '年初结转结余',
  '年初财政拨款结转和结余',
]);

export const carriedOut = entry('carried-out', { zh: '年终结转结余', en: 'carried over to next year' }, [
  '结转下年',
  '年终结转',
  '年终结余',
  '年末结转和结余',
  '年末结转结余',
  '结转结余',
  '年末财政拨款结转和结余',
]);

export const reservesUsed = entry(
  'reserves-used',
  { zh: '使用非财政拨款结余', en: 'non-fiscal reserves used' },
  ['使用非财政拨款结余（含专用结余）', '使用非财政拨款结余和专用结余', '用事业基金弥补收支差额'],
);

export const surplusDistributed = entry(
  'surplus-distributed',
  { zh: '结余分配', en: 'surplus distributed' },
  ['事业单位结余分配'],
);

/** The expenditure side of a 收支总表: one row a class of the functional classification. */
export function classRows(items: readonly ItemLayout[], sums: readonly ItemSum[]): ItemRows {
  return { kind: 'items', open: 'functional-classes', otherGroup: CLASSES, items, sums };
}

/** The income side of a 收支总表: one row a source. */
export function sourceRows(items: readonly ItemLayout[], sums: readonly ItemSum[]): ItemRows {
  return { kind: 'items', otherGroup: SOURCES, items, sums };
}
