import { packs } from '../../layouts/packs';
import type { BlockLayout, ColumnLayout, ItemLayout, LayoutPack, TableLayout } from '../../layouts/layout';

/** Figures of the forms by what they mean, as identities name them. */
export interface FormReferences {
  readonly pack: LayoutPack;
  readonly references: readonly string[];
}

/** What sides may name, form by form: the total of each column, and each item. */
export const formReferences: readonly FormReferences[] = packs.map((pack) => ({
  pack,
  references: [...new Set(pack.tables.flatMap(referencesOf))],
}));

function referencesOf({ title, blocks }: TableLayout): string[] {
  const all = blocks.flatMap(wordsOf);
  // What both sides of a table have does not tell which is meant.
  const words = all.filter((each) => all.filter((other) => other === each).length === 1);
  return words.map((each) => `${title.zh}[${each}]`);
}

function wordsOf(block: BlockLayout): string[] {
  const columns = block.columns
    .filter(({ role }) => role.kind === 'amount')
    .map((each) => nameOf(each, block));
  const items = block.rows.kind === 'items' ? block.rows.items : [];
  switch (block.rows.kind) {
    case 'items':
      return block.rows.items
        .map((item) => itemName(item, items))
        .flatMap((item) => (columns.length === 1 ? [item] : columns.map((column) => `${item}, ${column}`)));
    case 'record':
      return columns;
    case 'projects':
      return [];
    case 'codes':
    case 'list':
      return columns.map((column) => `合计行, ${column}`);
  }
}

/** An item by its name, behind that of the item which it is a part of. */
function itemName({ label, parent }: ItemLayout, items: readonly ItemLayout[]): string {
  const above = items.find(({ key }) => key === parent);
  return above ? `${above.label.zh}·${label.zh}` : label.zh;
}

/** A column by a name that no other of the block has. */
function nameOf({ label, under = [] }: ColumnLayout, { columns }: BlockLayout): string {
  const isAlone = columns.filter((each) => each.label.zh === label.zh).length === 1;
  return isAlone || under[0] === undefined ? label.zh : `${under[0]}·${label.zh}`;
}
