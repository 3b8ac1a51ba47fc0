import type { XmlReader } from '../xml/xml';
import { readColour, type Colours, type StatedColour } from './colour';
import type { Border, BorderLine, LineStyle } from './resolved-style';

/** A line as a file tells it. */
interface StatedLine {
  readonly style: LineStyle;
  readonly colour: StatedColour | undefined;
}

type Side = keyof Border;

/** The border of a cell as a file tells it. */
export type StatedBorder = ReadonlyMap<Side, StatedLine>;

const LINE_STYLES = new Set<string>([
  'hair',
  'thin',
  'medium',
  'thick',
  'double',
  'dotted',
  'dashed',
  'dashDot',
  'dashDotDot',
  'mediumDashed',
  'mediumDashDot',
  'mediumDashDotDot',
  'slantDashDot',
] satisfies LineStyle[]);

/** Strict files say `start` and `end`; sheets written from right to left are shown from left to right. */
const SIDES: ReadonlyMap<string, Side> = new Map([
  ['top', 'top'],
  ['right', 'right'],
  ['end', 'right'],
  ['bottom', 'bottom'],
  ['left', 'left'],
  ['start', 'left'],
]);

/** The `border` element opened last. */
export function readBorder(xml: XmlReader): StatedBorder {
  const border = new Map<Side, StatedLine>();
  const down = xml.flag('diagonalDown');
  const up = xml.flag('diagonalUp');
  const depth = xml.depth;
  while (xml.nextChild(depth)) {
    const name = xml.name;
    const line = readLine(xml);
    if (!line) continue;
    const side = SIDES.get(name);
    if (side) border.set(side, line);
    if (name === 'diagonal' && down) border.set('diagonalDown', line);
    if (name === 'diagonal' && up) border.set('diagonalUp', line);
  }
  return border;
}

function readLine(xml: XmlReader): StatedLine | undefined {
  const style = xml.attribute('style') ?? 'none';
  if (!isLineStyle(style)) return undefined;
  const depth = xml.depth;
  let colour: StatedColour | undefined;
  while (xml.nextChild(depth)) if (xml.name === 'color') colour = readColour(xml);
  return { style, colour };
}

function isLineStyle(style: string): style is LineStyle {
  return LINE_STYLES.has(style);
}

/** How a border looks; undefined where it has no lines. */
export function resolvedBorder(stated: StatedBorder | undefined, colours: Colours): Border | undefined {
  if (!stated || stated.size === 0) return undefined;
  return Object.fromEntries([...stated].map(([side, line]) => [side, resolvedLine(line, colours)]));
}

function resolvedLine({ style, colour: stated }: StatedLine, colours: Colours): BorderLine {
  const colour = colours.resolve(stated);
  return colour === undefined ? { style } : { style, colour };
}
