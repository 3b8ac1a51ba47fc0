import { pointAt } from './curve';
import type { Curve } from './curve';

/** A label to be put on its curve. */
interface LabelToPlace {
  readonly curve: Curve | undefined;
  /** 0 where there is none. */
  readonly width: number;
  readonly height: number;
  /** Those of more weight choose first. */
  readonly weight: number;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The places along a curve that are tried, the middle first. */
const SHARES = [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74, 0.2, 0.8];
/** Points of other curves that are looked at. */
const SAMPLES = Array.from({ length: 19 }, (_, i) => (i + 1) / 20);
/** What a label that lies over another costs, against one that lies over a line, or away from the middle. */
const COSTS = { label: 100, line: 3, away: 4 };

/**
 * Where labels stand: each on its curve, over as few others and as little of other curves as can be.
 * @param left where the room for them begins
 * @param right where it ends
 */
export function labelPlaces(
  labels: readonly LabelToPlace[],
  left: number,
  right: number,
): readonly (Box | undefined)[] {
  const placed: Box[] = [];
  const result = new Array<Box | undefined>(labels.length);
  const samples = labels.map(({ curve }) => (curve ? SAMPLES.map((share) => pointAt(curve, share)) : []));
  const order = [...labels.keys()].sort((a, b) => (labels[b]?.weight ?? 0) - (labels[a]?.weight ?? 0));
  for (const i of order) {
    const label = labels[i];
    if (!label?.curve || label.width === 0) continue;
    const { curve, width, height } = label;
    const others = samples.filter((_, j) => j !== i).flat();
    let best: Box | undefined;
    let least = Infinity;
    for (const share of SHARES) {
      const { x, y } = pointAt(curve, share);
      const inRoom = Math.max(left, Math.min(right - width, x - width / 2));
      const box = { x: inRoom, y: y - height / 2, width, height };
      const cost =
        COSTS.label * placed.reduce((sum, other) => sum + overlap(box, other), 0) +
        COSTS.line * others.filter((point) => isIn(point, box)).length +
        COSTS.away * Math.abs(share - 0.5);
      if (cost < least) [best, least] = [box, cost];
    }
    if (!best) continue;
    placed.push(best);
    result[i] = best;
  }
  return result;
}

/** Which share of the smaller one lies over the other. */
function overlap(one: Box, other: Box): number {
  const width = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const height = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  if (width <= 0 || height <= 0) return 0;
  return (width * height) / Math.min(one.width * one.height, other.width * other.height);
}

function isIn({ x, y }: { readonly x: number; readonly y: number }, box: Box): boolean {
  return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
}
