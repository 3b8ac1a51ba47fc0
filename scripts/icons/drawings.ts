import { type Canvas, colour } from './canvas';

/** A table with two of its cells joined by a tick: the mark of the whole. */
function gouji(canvas: Canvas): void {
  const { line } = canvas;
  const sheet = table(canvas, 1);
  const column = canvas.at(7);
  const row = canvas.at(8.5);
  canvas.box(sheet.left, row + line, column, sheet.bottom, colour.tint);
  canvas.box(column + line, sheet.top, sheet.right, row, colour.tint);
  canvas.box(column, sheet.top, column + line, sheet.bottom, colour.rule);
  canvas.box(sheet.left, row, sheet.right, row + line, colour.rule);
  canvas.path(
    [canvas.point(4, 9), canvas.point(6.5, 11.5), canvas.point(12, 6)],
    colour.right,
    canvas.length(2),
  );
}

/** A magnifying glass over a tick: check the workbook. */
function check(canvas: Canvas): void {
  const edge = 6.5 + 5 * Math.SQRT1_2;
  canvas.path([canvas.point(edge, edge), canvas.point(13.75, 13.75)], colour.line, canvas.length(2.25));
  canvas.circle(canvas.point(6.5, 6.5), canvas.length(5.5), colour.line, colour.paper);
  canvas.path(
    [canvas.point(4, 6.5), canvas.point(5.75, 8.25), canvas.point(9, 5)],
    colour.right,
    canvas.length(1.75),
  );
}

/** A sheet upon another, with a plus: write the disclosure set. */
function set(canvas: Canvas): void {
  const { line } = canvas;
  const [left, top, right, bottom] = [1, 1, 11, 12].map((units) => canvas.at(units)) as [
    number,
    number,
    number,
    number,
  ];
  const behind = canvas.at(2);
  canvas.box(left + behind, top, right + behind, bottom, colour.rule);
  canvas.box(left, top + behind, right, bottom + behind, colour.line);
  canvas.box(left + line, top + behind + canvas.at(2), right - line, bottom + behind - line, colour.paper);
  for (const row of [7, 9.5]) {
    const y = canvas.at(row);
    canvas.box(left + 2 * line, y, canvas.at(8), y + line, colour.rule);
  }
  const [x, y, arm] = [canvas.at(11.5), canvas.at(11.5), canvas.at(4)];
  const half = Math.max(1, line);
  canvas.box(x - arm, y - half - line, x + arm, y + half + line, colour.paper);
  canvas.box(x - half - line, y - arm, x + half + line, y + arm, colour.paper);
  canvas.box(x - arm + line, y - half, x + arm - line, y + half, colour.right);
  canvas.box(x - half, y - arm + line, x + half, y + arm - line, colour.right);
}

/** A sheet with a pane at its right: open the pane. */
function pane(canvas: Canvas): void {
  const { line } = canvas;
  const sheet = table(canvas, 2);
  const border = canvas.at(9);
  canvas.box(border, sheet.top, sheet.right, sheet.bottom, colour.tint);
  canvas.box(border, sheet.top, border + line, sheet.bottom, colour.line);
  for (const row of [7, 9, 11]) {
    const y = canvas.at(row);
    canvas.box(border + 2 * line, y, sheet.right - line, y + line, colour.line);
  }
}

/** An eraser on a line: clear the marks. */
function clear(canvas: Canvas): void {
  const { line, side } = canvas;
  const floor = canvas.at(13.5);
  canvas.box(canvas.at(7), floor, side - canvas.at(1), floor + line, colour.line);
  const [top, right, bottom, left] = [
    [9.5, 1.5],
    [14.5, 6.5],
    [7.5, 13.5],
    [2.5, 8.5],
  ] as const;
  const [upper, lower] = [
    [6, 5],
    [11, 10],
  ] as const;
  const corners = (...points: (readonly [number, number])[]) => points.map(([x, y]) => canvas.centre(x, y));
  canvas.area(corners(top, right, bottom, left), colour.paper, colour.line);
  canvas.area(corners(upper, lower, bottom, left), colour.wrong, colour.line);
}

interface Inside {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A framed sheet with a head, from a height down; what is inside of it. */
function table(canvas: Canvas, from: number): Inside {
  const { line, side } = canvas;
  const [left, top] = [canvas.at(1), canvas.at(from)];
  const [right, bottom] = [side - left, side - top];
  const head = top + canvas.at(3);
  canvas.box(left, top, right, bottom, colour.line);
  const inside = { left: left + line, top: head, right: right - line, bottom: bottom - line };
  canvas.box(inside.left, inside.top, inside.right, inside.bottom, colour.paper);
  return inside;
}

/** Each icon by the name of its files. */
export const drawings = { gouji, check, set, pane, clear } as const;
