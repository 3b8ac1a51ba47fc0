import { oncePer } from '../../../common/once-per';
import { classByName, classNames } from '../../classification/functional-class';
import { bareLabel, isPartMark, ordinalDepth, similarity } from '../../classification/label';
import type { ItemLayout, ItemRows } from '../../layouts/layout';
import type { RowRole } from '../../tables/row';

interface ItemMatch {
  readonly item: string;
  readonly group: string | undefined;
  readonly role: RowRole;
}

const ALIKE = 0.8;
const MISSPELT = 0.7;

/** Finds the item that a label names. Stateful: a name that stands under two items is told by what stood above it. */
export class ItemMatcher {
  private readonly seen = new Set<string>();
  private readonly labels: ReadonlySet<string>;
  private topDepth: number | undefined;

  /** @param labels every label of the block, where a name may stand for two items */
  constructor(
    private readonly layout: ItemRows,
    labels: readonly string[] = [],
  ) {
    this.labels = new Set(labels.map(bareLabel));
  }

  /** Whether the layout knows a label for an item, wherever it stands. */
  knows(label: string): boolean {
    const bare = bareLabel(label);
    return this.candidates(bare).length > 0 || (this.isOpen() && classByName(bare) !== undefined);
  }

  /** The item of the next row down. */
  match(label: string): ItemMatch {
    const bare = bareLabel(label);
    const item = this.choose(this.candidates(bare)) ?? this.choose(this.alike(bare));
    if (item) {
      this.seen.add(item.key);
      if (item.group === this.layout.otherGroup) this.topDepth ??= ordinalDepth(label);
      return { item: item.key, group: item.group, role: 'data' };
    }
    const code = this.isOpen() ? (classByName(bare) ?? classAlike(bare)) : undefined;
    const role = this.isShownAgain(label) ? 'memo' : 'data';
    return { item: code ?? bare, group: role === 'data' ? this.layout.otherGroup : undefined, role };
  }

  private isOpen(): boolean {
    return this.layout.open === 'functional-classes';
  }

  private candidates(bare: string): readonly ItemLayout[] {
    return itemsByName(this.layout).get(bare) ?? [];
  }

  private alike(bare: string): ItemLayout[] {
    if (this.isOpen() && classByName(bare) !== undefined) return [];
    return this.layout.items.filter((item) =>
      namesOf(item).some((name) => similarity(name, bare, ALIKE) >= ALIKE),
    );
  }

  private choose(candidates: readonly ItemLayout[]): ItemLayout | undefined {
    const free = candidates.filter(
      ({ key, parent }) => !this.seen.has(key) && (parent === undefined || this.seen.has(parent)),
    );
    const unnamed = free.filter((item) => !this.isNamedAlone(item));
    return free.find(({ parent }) => parent !== undefined) ?? unnamed.at(-1) ?? free[0];
  }

  /** Whether some label of the block names this item and no other. */
  private isNamedAlone(item: ItemLayout): boolean {
    return namesOf(item).some((name) => this.labels.has(name) && this.candidates(name).length === 1);
  }

  /** Whether a row of unknown name is a part of the one above it: 其中, or an ordinal deeper than the first row's. */
  private isShownAgain(label: string): boolean {
    const depth = ordinalDepth(label);
    this.topDepth ??= depth;
    return isPartMark(label) || (depth !== undefined && depth > (this.topDepth ?? depth));
  }
}

/** The class whose name a misspelt one comes nearest to: 社会保障与就业支出 → 208. */
function classAlike(bare: string): string | undefined {
  let best: { code: string; alike: number } | undefined;
  for (const [code, name] of classNames) {
    const alike = similarity(name, bare, MISSPELT);
    if (alike >= MISSPELT && alike > (best?.alike ?? 0)) best = { code, alike };
  }
  return best?.code;
}

const namesOf = oncePer((item: ItemLayout): readonly string[] =>
  [item.label.zh, ...(item.aliases ?? [])].map(bareLabel),
);

const itemsByName = oncePer((layout: ItemRows): ReadonlyMap<string, readonly ItemLayout[]> => {
  const byName = new Map<string, ItemLayout[]>();
  for (const item of layout.items) {
    for (const name of new Set(namesOf(item))) byName.set(name, [...(byName.get(name) ?? []), item]);
  }
  return byName;
});
