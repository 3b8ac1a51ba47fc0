export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A cubic Bézier curve: where it begins, what draws it, where it ends. */
export type Curve = readonly [Point, Point, Point, Point];

/** The point of a curve at a share of its way, from 0 to 1. */
export function pointAt([from, out, back, to]: Curve, share: number): Point {
  const rest = 1 - share;
  const weights = [rest ** 3, 3 * rest ** 2 * share, 3 * rest * share ** 2, share ** 3] as const;
  const mix = (a: number, b: number, c: number, d: number): number =>
    a * weights[0] + b * weights[1] + c * weights[2] + d * weights[3];
  return { x: mix(from.x, out.x, back.x, to.x), y: mix(from.y, out.y, back.y, to.y) };
}

/** The curve as the data of an SVG path. */
export function pathOf([from, out, back, to]: Curve): string {
  return `M${at(from)}C${at(out)} ${at(back)} ${at(to)}`;
}

function at({ x, y }: Point): string {
  return `${rounded(x)} ${rounded(y)}`;
}

/** To a tenth of a pixel: what is finer is not seen. */
export function rounded(length: number): number {
  return Math.round(length * 10) / 10;
}
