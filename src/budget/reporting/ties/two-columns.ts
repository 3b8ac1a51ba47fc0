/** The place of a box: on the left or on the right, and in which row from the top. */
export interface BoxPlace {
  readonly side: 0 | 1;
  readonly row: number;
}

/** What makes a drawing hard to read, and how much: lines that cross, that stay on a side, that are long; boxes out of their order. */
const WEIGHTS = { crossing: 4, sameSide: 2.5, length: 1, disorder: 1.1 };

/** So many looks at lines are taken at most, whatever there is to be placed. */
const MOST_LOOKS = 600_000;
/** So many beginnings are tried. */
const BEGINNINGS = 8;

type Line = readonly [number, number];

/**
 * Places boxes in two columns, so that the lines between them run through the middle, where no box stands in their way; those
 * that are tied stand across from each other, and few lines cross. The same boxes and lines are always placed alike.
 * @param lines pairs of boxes
 */
export function twoColumns(count: number, lines: readonly Line[]): readonly BoxPlace[] {
  const search = new Search(count, lines);
  return search.best().map((slot) => ({ side: slot % 2 === 0 ? 0 : 1, row: Math.floor(slot / 2) }));
}

/** A slot for each box: the even ones are the left column from the top, the odd ones the right. */
type Slots = readonly number[];

class Search {
  private looks = 0;

  constructor(
    private readonly count: number,
    private readonly lines: readonly Line[],
  ) {}

  /** The best of what several beginnings come to. */
  best(): Slots {
    let best: Slots = this.beginning(0);
    let least = this.cost(best);
    for (let i = 0; i < BEGINNINGS && this.looks < MOST_LOOKS; i++) {
      const slots = this.improved(this.beginning(i));
      // Upside down all lines cross as often; the boxes may be nearer to their order.
      for (const candidate of [slots, this.improved(this.upsideDown(slots))]) {
        const cost = this.cost(candidate);
        if (cost < least) [best, least] = [candidate, cost];
      }
    }
    return best;
  }

  /** The first one is the order of the boxes; the others are shuffled, always alike. */
  private beginning(seed: number): number[] {
    const slots = Array.from({ length: this.count }, (_, i) => i);
    if (seed === 0) return slots;
    let state = seed;
    for (let i = slots.length - 1; i > 0; i--) {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      swap(slots, i, state % (i + 1));
    }
    return slots;
  }

  private upsideDown(slots: Slots): number[] {
    const last = [0, 1].map((side) => Math.ceil((this.count - side) / 2) - 1);
    return slots.map((slot) => 2 * ((last[slot % 2] ?? 0) - rowOf(slot)) + (slot % 2));
  }

  /** Exchanges two boxes at a time as long as that is for the better. */
  private improved(slots: number[]): Slots {
    let cost = this.cost(slots);
    let isBetter = true;
    while (isBetter && this.looks < MOST_LOOKS) {
      isBetter = false;
      for (let i = 0; i < this.count; i++) {
        for (let j = i + 1; j < this.count; j++) {
          swap(slots, i, j);
          const other = this.cost(slots);
          if (other < cost) {
            cost = other;
            isBetter = true;
          } else swap(slots, i, j);
        }
      }
    }
    return slots;
  }

  private cost(slots: Slots): number {
    const { lines } = this;
    let cost = 0;
    for (const [box, slot] of slots.entries()) cost += WEIGHTS.disorder * Math.abs(rowOf(slot) - rowOf(box));
    for (let i = 0; i < lines.length; i++) {
      const [one, other] = ends(lines[i], slots);
      cost += WEIGHTS.length * Math.abs(rowOf(one) - rowOf(other));
      if (one % 2 === other % 2) cost += WEIGHTS.sameSide;
      for (let j = i + 1; j < lines.length; j++) {
        const [third, fourth] = ends(lines[j], slots);
        if (cross(one, other, third, fourth)) cost += WEIGHTS.crossing;
      }
    }
    this.looks += (lines.length * (lines.length + 1)) / 2 + slots.length;
    return cost;
  }
}

function rowOf(slot: number): number {
  return Math.floor(slot / 2);
}

function ends(line: Line | undefined, slots: Slots): Line {
  return [slots[line?.[0] ?? 0] ?? 0, slots[line?.[1] ?? 0] ?? 0];
}

function swap(slots: number[], i: number, j: number): void {
  [slots[i], slots[j]] = [slots[j] ?? 0, slots[i] ?? 0];
}

/** Whether two lines cross, going by the order of their ends around the middle: down the left side, and up the right one. */
function cross(one: number, other: number, third: number, fourth: number): boolean {
  const [from, to] = sorted(around(one), around(other));
  const [start, end] = [around(third), around(fourth)];
  if ([from, to].some((each) => each === start || each === end)) return false;
  return isWithin(from, start, to) !== isWithin(from, end, to);
}

function around(slot: number): number {
  return slot % 2 === 0 ? rowOf(slot) : -1 - rowOf(slot);
}

function sorted(one: number, other: number): Line {
  return one < other ? [one, other] : [other, one];
}

function isWithin(from: number, place: number, to: number): boolean {
  return from < place && place < to;
}
