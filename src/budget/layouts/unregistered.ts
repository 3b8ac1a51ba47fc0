import type { LayoutPack } from './layout';

/** What tables are of that no pack describes: the layout of each is derived from its headings, its codes and its figures. */
export const unregistered: LayoutPack = {
  key: 'unregistered',
  label: { zh: '未登记的表', en: 'unregistered table' },
  tables: [],
};

/** Whether a table was read by its own headings, for no pack describes it. */
export function isUnregistered({ pack }: { readonly pack: LayoutPack }): boolean {
  return pack === unregistered;
}
