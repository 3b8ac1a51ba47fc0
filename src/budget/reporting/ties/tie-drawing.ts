import { oncePer } from '../../../common/once-per';
import { widthInEms, wrapped } from './box-text';
import { labelPlaces } from './label-places';
import type { Curve, Point } from './curve';
import type { TieMapView, TieNodeView, TieView } from './tie-map';
import { twoColumns } from './two-columns';
import type { BoxPlace } from './two-columns';

/** A rectangle of a drawing, in pixels. */
export interface Rectangle extends Point {
  readonly width: number;
  readonly height: number;
}

/** A table as a box. */
export interface TableBox extends Rectangle {
  readonly node: TieNodeView;
  readonly title: readonly string[];
}

/** A tie as a line. */
export interface TieLine {
  readonly tie: TieView;
  readonly curve: Curve;
  /** Absent where there is nothing to be written at it. */
  readonly label?: Rectangle & { readonly text: string };
}

/** A map drawn: where everything stands, whoever draws it. */
export interface TieDrawing {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly TableBox[];
  /** The gravest last, so that they lie on top. */
  readonly lines: readonly TieLine[];
}

/** The sizes of letters, in pixels. */
export const LETTERS = { title: 11.5, status: 10.5, label: 10.5 } as const;
export const LINE_HEIGHT = 14.5;
export const PADDING = 6;

const GAP_BETWEEN_BOXES = 12;
/** Between a box and a label. */
const CLEARANCE = 3;
/** Boxes take this share of the width each, within limits. */
const SHARE = 0.345;
const NARROWEST = 92;
const WIDEST = 230;
/** Titles of more lines than this are cut. */
const MOST_LINES = 3;

/** Boxes in two columns and curves between them. */
export function drawTies(map: TieMapView, width: number): TieDrawing {
  const { nodes, ties } = map;
  const boxWidth = Math.round(Math.min(WIDEST, Math.max(NARROWEST, width * SHARE)));
  const ems = (boxWidth - 2 * PADDING) / LETTERS.title;
  const titles = nodes.map(({ title }) => wrapped(withoutBrackets(title), ems, MOST_LINES));
  const lines = Math.max(1, ...titles.map(({ length }) => length));
  const boxHeight = 2 * PADDING + LINE_HEIGHT * (lines + 1);
  const places = placesOf(map);
  const boxes = nodes.map((node, i): TableBox => {
    const { side, row } = places[i] ?? { side: 0, row: 0 };
    return {
      node,
      title: titles[i] ?? [],
      x: side === 0 ? 0.5 : width - boxWidth - 0.5,
      y: 0.5 + row * (boxHeight + GAP_BETWEEN_BOXES),
      width: boxWidth,
      height: boxHeight,
    };
  });
  const rows = Math.max(0, ...places.map(({ row }) => row + 1));
  const curves = tieCurves(ties, boxes, places, width);
  return {
    width,
    height: Math.max(1, rows * (boxHeight + GAP_BETWEEN_BOXES) - GAP_BETWEEN_BOXES + 1),
    boxes,
    lines: tieLines(ties, curves, boxWidth + CLEARANCE, width - boxWidth - CLEARANCE),
  };
}

/** What was not checked comes last; where boxes stand does not depend on their size. */
const placesOf = oncePer(({ nodes, ties }: TieMapView): readonly BoxPlace[] => {
  const isLast = (node: number): boolean => nodes[node]?.state === 'not-checked';
  const order = [...nodes.keys()].sort((a, b) => Number(isLast(a)) - Number(isLast(b)));
  const rank = new Map(order.map((node, i) => [node, i]));
  const places = twoColumns(
    nodes.length,
    ties.map(({ nodes: [one, other] }) => [rank.get(one) ?? 0, rank.get(other) ?? 0] as const),
  );
  return nodes.map((_, node) => places[rank.get(node) ?? 0] ?? { side: 0, row: 0 });
});

/** What stands in brackets is the longest part of a title, and told by the full name. */
function withoutBrackets(title: string): string {
  return title.replace(/[（(][^（）()]*[）)]/gu, '');
}

const GRAVITY: Readonly<Record<TieView['state'], number>> = {
  'not-checked': 0,
  holds: 1,
  explained: 2,
  'cannot-judge': 3,
  fails: 4,
};

function tieLines(
  ties: readonly TieView[],
  curves: readonly Curve[],
  left: number,
  right: number,
): TieLine[] {
  const texts = ties.map((tie) => labelText(tie, right - left));
  const labels = labelPlaces(
    texts.map((text, i) => ({
      curve: curves[i],
      width: text === '' ? 0 : widthInEms(text) * LETTERS.label + 8,
      height: LINE_HEIGHT,
      weight: GRAVITY[ties[i]?.state ?? 'holds'],
    })),
    left,
    right,
  );
  return ties
    .flatMap((tie, i): TieLine[] => {
      const [curve, label, text = ''] = [curves[i], labels[i], texts[i]];
      return curve ? [{ tie, curve, ...(label && text !== '' && { label: { ...label, text } }) }] : [];
    })
    .sort((a, b) => GRAVITY[a.tie.state] - GRAVITY[b.tie.state]);
}

/** The gap, where there is room for it between the columns. */
function labelText({ label, shortLabel }: TieView, room: number): string {
  return widthInEms(label) * LETTERS.label + 8 <= room ? label : shortLabel;
}

/** An end of a line at a box. */
interface End {
  readonly tie: number;
  readonly box: number;
  readonly other: number;
}

/** Ends are spread over the side of their box, in the order in which their lines come down the middle. */
function tieCurves(
  ties: readonly TieView[],
  boxes: readonly TableBox[],
  places: readonly BoxPlace[],
  width: number,
): Curve[] {
  const ends = ties.flatMap(({ nodes: [one, other] }, tie): End[] => [
    { tie, box: one, other },
    { tie, box: other, other: one },
  ]);
  const portOf = (tie: number, box: number): Point => {
    const { x, y, width: boxWidth, height } = boxes[box] ?? { x: 0, y: 0, width: 0, height: 0 };
    const side = places[box]?.side ?? 0;
    const own = ends
      .filter((each) => each.box === box)
      .sort((a, b) => fromTop(a, places) - fromTop(b, places));
    const place = own.findIndex((each) => each.tie === tie);
    return { x: side === 0 ? x + boxWidth : x, y: y + (height * (place + 1)) / (own.length + 1) };
  };
  return ties.map(({ nodes: [one, other] }, tie) => {
    const [from, to] = [portOf(tie, one), portOf(tie, other)];
    const sides = [places[one]?.side ?? 0, places[other]?.side ?? 0] as const;
    const rows = Math.abs((places[one]?.row ?? 0) - (places[other]?.row ?? 0));
    const middle = width - 2 * (boxes[0]?.width ?? 0);
    // Lines that stay on their side swing out the farther the more boxes they pass.
    const reach = sides[0] === sides[1] ? Math.min(middle * 0.7, 14 + 16 * rows) : middle * 0.5;
    const [out, back] = sides.map((side) => (side === 0 ? reach : -reach));
    return [from, { x: from.x + (out ?? 0), y: from.y }, { x: to.x + (back ?? 0), y: to.y }, to] as const;
  });
}

/** A line to the same side leaves a box at the end that is nearer to the other box. */
function fromTop({ box, other }: End, places: readonly BoxPlace[]): number {
  const [own, there] = [places[box], places[other]];
  if (!own || !there) return 0;
  if (own.side !== there.side) return there.row;
  return there.row < own.row ? -1000 - there.row : 1000 - there.row;
}
