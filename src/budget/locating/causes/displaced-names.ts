import { sameInBoth } from '../../../common/language';
import { addressKey } from '../../../workbook/address';
import type { Address } from '../../../workbook/address';
import { isBlank } from '../../../workbook/cell';
import type { Book } from '../../tables/book';
import { nameIn } from '../../tables/naming';
import type { Correction, Explanation } from '../cause';
import type { CauseDraft } from './cause-draft';
import { leastCertain } from './certainty';
import { together } from './merge';

/**
 * Causes that write over no name. A name that stands where an amount belongs moves to its own place: the whole row was typed a column
 * off. Where that place is not known, or not free, the cell stays as it is. Neither cause is ever certain. Where one cause clears the
 * place that a name of another one needs, the two are one.
 */
export function keepingNames(book: Book, drafts: readonly CauseDraft[]): CauseDraft[] {
  const homes = homesOf(book);
  return joined(book, drafts, homes).map((draft) => ({
    ...withNames(book, draft, homes),
    alternatives: draft.alternatives.map((each) => ({
      ...each,
      corrections: mapped(each.corrections, (correction) =>
        isOverName(book, each, correction) ? { ...correction, isTaken: true } : correction,
      ),
    })),
  }));
}

/** Where names belong that stand in a column of amounts, by the cells in which they stand. */
function homesOf({ tables }: Book): ReadonlyMap<string, Address> {
  const homes = new Map<string, Address>();
  for (const { columns, rows } of tables.flatMap(({ blocks }) => blocks)) {
    const column = columns.get('item');
    if (column === undefined) continue;
    for (const { labelAt } of rows) {
      if (labelAt.column !== column) homes.set(addressKey(labelAt), { ...labelAt, column });
    }
  }
  return homes;
}

function isOverName({ workbook }: Book, { absent }: Explanation, correction: Correction): boolean {
  return (
    correction.proposed !== undefined &&
    nameIn(workbook.cell(correction.at)) !== undefined &&
    !absent.some(({ amounts }) => amounts.includes(correction))
  );
}

/** Each with those whose names need the places that it clears. */
function joined(
  book: Book,
  drafts: readonly CauseDraft[],
  homes: ReadonlyMap<string, Address>,
): CauseDraft[] {
  const groups = new Map(drafts.map((draft) => [draft, [draft]]));
  for (const draft of drafts) {
    for (const correction of draft.corrections) {
      const home = isOverName(book, draft, correction) && homes.get(addressKey(correction.at));
      if (!home || isFree(book, draft, home)) continue;
      const clearing = drafts.find((each) => clears(each, home));
      const [own, other] = [groups.get(draft), clearing && groups.get(clearing)];
      if (!own || !other || own === other) continue;
      other.push(...own);
      for (const each of own) groups.set(each, other);
    }
  }
  return [...new Set(groups.values())].map(([first, ...others]) => {
    if (!first) throw new Error('A group of no causes');
    return others.reduce(together, first);
  });
}

/** Whether nothing stands in a cell once a cause is mended. */
function isFree({ workbook }: Book, draft: CauseDraft, at: Address): boolean {
  return isBlank(workbook.cell(at)) || clears(draft, at);
}

/** Whether a cause takes the amount of a cell away and puts none there. */
function clears({ corrections }: Explanation, at: Address): boolean {
  return corrections.some((each) => !each.proposed && addressKey(each.at) === addressKey(at));
}

function withNames(book: Book, draft: CauseDraft, homes: ReadonlyMap<string, Address>): CauseDraft {
  const overNames = draft.corrections.filter((each) => isOverName(book, draft, each));
  if (overNames.length === 0) return draft;
  const moved = new Map<string, Correction>();
  const taken = new Set<Correction>();
  for (const correction of overNames) {
    const home = homes.get(addressKey(correction.at));
    if (home && isFree(book, draft, home)) {
      moved.set(addressKey(home), nameAt(book, correction, home));
    } else taken.add(correction);
  }
  const corrections = mapped(draft.corrections, (each) => {
    if (taken.has(each)) return { ...each, isTaken: true };
    const name = moved.get(addressKey(each.at))?.name;
    moved.delete(addressKey(each.at));
    return name === undefined ? each : { ...each, name };
  });
  const [first, ...others] = corrections;
  return {
    ...draft,
    corrections: [first, ...others, ...moved.values()],
    certainty: leastCertain([draft.certainty, 'likely']),
  };
}

/** The name in a cell, put into an empty one. */
function nameAt({ workbook }: Book, { at, row, unit, decimals }: Correction, home: Address): Correction {
  const name = nameIn(workbook.cell(at)) ?? '';
  const nothing = { typed: '', observed: undefined, proposed: undefined };
  return { at: home, label: sameInBoth(''), row, unit, decimals, ...nothing, name };
}

function mapped(
  [first, ...others]: Explanation['corrections'],
  change: (correction: Correction) => Correction,
): Explanation['corrections'] {
  return [change(first), ...others.map(change)];
}
