/** Colours that can be told from the light and from the dark ribbon, and from one another without colour. */
export const colour = {
  line: '#2b7cd3',
  rule: '#93bfec',
  tint: '#cfe4f8',
  paper: '#ffffff',
  right: '#0f7b0f',
  wrong: '#eaa300',
} as const;

type Point = readonly [x: number, y: number];

/**
 * A square of whole pixels. Drawings think of it as 16 units wide; every straight edge comes to lie on whole
 * pixels, so that it is sharp at every size.
 */
export class Canvas {
  /** The thickness of a line, in whole pixels. */
  readonly line: number;
  private readonly shapes: string[] = [];

  /** @param side in pixels. */
  constructor(readonly side: number) {
    this.line = Math.max(1, Math.floor(side / 16));
  }

  /** The edge between pixels that is nearest to a place. */
  at(units: number): number {
    return Math.round(this.length(units));
  }

  /** Units in pixels. */
  length(units: number): number {
    return (units * this.side) / 16;
  }

  /** A place as it is, for what is slanted or round. */
  point(x: number, y: number): Point {
    return [this.length(x), this.length(y)];
  }

  /** The middle of the nearest pixel: a slanted line through middles makes even steps. */
  centre(x: number, y: number): Point {
    return [this.at(x - 0.5) + 0.5, this.at(y - 0.5) + 0.5];
  }

  /** Places in pixels, as `at` gives them. */
  box(left: number, top: number, right: number, bottom: number, fill: string): void {
    this.shapes.push(
      `<rect x="${left}" y="${top}" width="${right - left}" height="${bottom - top}" fill="${fill}"/>`,
    );
  }

  /** @param radius to the outer edge of the line around it, in pixels. */
  circle([x, y]: Point, radius: number, stroke: string, fill: string): void {
    const width = this.slant;
    this.shapes.push(
      `<circle cx="${x}" cy="${y}" r="${radius - width / 2}" fill="${fill}" stroke="${stroke}" stroke-width="${width}"/>`,
    );
  }

  path(points: readonly Point[], stroke: string, width: number): void {
    const line = `stroke="${stroke}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"`;
    this.shapes.push(`<polyline points="${points.join(' ')}" fill="none" ${line}/>`);
  }

  area(points: readonly Point[], fill: string, stroke: string): void {
    const line = `stroke="${stroke}" stroke-width="${this.slant}" stroke-linejoin="round"`;
    this.shapes.push(`<polygon points="${points.join(' ')}" fill="${fill}" ${line}/>`);
  }

  svg(): string {
    const { side } = this;
    const size = `width="${side}" height="${side}" viewBox="0 0 ${side} ${side}"`;
    return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${this.shapes.join('')}</svg>\n`;
  }

  /** A slanted line needs a little more to look as thick as a straight one. */
  private get slant(): number {
    return this.line * 1.25;
  }
}
