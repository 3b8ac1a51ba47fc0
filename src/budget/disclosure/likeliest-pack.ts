import type { LayoutPack } from '../layouts/layout';
import { writablePacks } from '../layouts/packs';
import type { Book } from '../tables/book';

/** The pack to write a set in where nobody says: that of most tables that were recognised, else the usual one. */
export function likeliestPack({ tables }: Book): LayoutPack {
  const count = ({ key }: LayoutPack): number => tables.filter(({ pack }) => pack.key === key).length;
  return writablePacks.reduce((likeliest, pack) => (count(pack) > count(likeliest) ? pack : likeliest));
}
