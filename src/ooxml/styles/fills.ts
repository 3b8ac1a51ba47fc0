import type { XmlReader } from '../xml/xml';
import { mixed, readColour, type Colours, type StatedColour } from './colour';
import type { Colour } from './resolved-style';

/** A fill as a file tells it. */
export interface StatedFill {
  /** How much of the cell its foreground covers, from 0 to 1; undefined is no fill. */
  readonly cover: number | undefined;
  readonly foreground: StatedColour | undefined;
  readonly background: StatedColour | undefined;
}

export const NO_FILL: StatedFill = { cover: undefined, foreground: undefined, background: undefined };

/** How much of a cell the lines or dots of a pattern cover. */
const COVERS: ReadonlyMap<string, number> = new Map([
  ['solid', 1],
  ['gray0625', 1 / 16],
  ['gray125', 1 / 8],
  ['lightGray', 1 / 4],
  ['mediumGray', 1 / 2],
  ['darkGray', 3 / 4],
  ['lightHorizontal', 1 / 4],
  ['lightVertical', 1 / 4],
  ['lightDown', 1 / 4],
  ['lightUp', 1 / 4],
  ['lightGrid', 7 / 16],
  ['lightTrellis', 3 / 8],
  ['darkHorizontal', 1 / 2],
  ['darkVertical', 1 / 2],
  ['darkDown', 1 / 2],
  ['darkUp', 1 / 2],
  ['darkGrid', 1 / 2],
  ['darkTrellis', 3 / 4],
]);

/** The `fill` element opened last. */
export function readFill(xml: XmlReader): StatedFill {
  const depth = xml.depth;
  let fill = NO_FILL;
  while (xml.nextChild(depth)) {
    if (xml.name === 'patternFill') fill = readPattern(xml);
    else if (xml.name === 'gradientFill') fill = readGradient(xml);
  }
  return fill;
}

function readPattern(xml: XmlReader): StatedFill {
  const cover = COVERS.get(xml.attribute('patternType') ?? 'none');
  const depth = xml.depth;
  let foreground: StatedColour | undefined;
  let background: StatedColour | undefined;
  while (xml.nextChild(depth)) {
    if (xml.name === 'fgColor') foreground = readColour(xml);
    else if (xml.name === 'bgColor') background = readColour(xml);
  }
  return { cover, foreground, background };
}

/** A gradient is told by its first and last colours, half and half. */
function readGradient(xml: XmlReader): StatedFill {
  const depth = xml.depth;
  const stops: StatedColour[] = [];
  while (xml.nextChild(depth)) {
    if (xml.name === 'stop' && xml.nextChild(depth + 1)) stops.push(readColour(xml));
  }
  return { cover: 1 / 2, foreground: stops[0], background: stops.at(-1) };
}

/**
 * The one colour of a fill: a pattern or a gradient becomes the colour that it comes to from a distance. Undefined where there is no
 * fill, or a solid one of the screen's own colour.
 */
export function fillColour(
  { cover, foreground, background }: StatedFill,
  colours: Colours,
): Colour | undefined {
  if (cover === undefined) return undefined;
  const colour = colours.resolve(foreground);
  if (cover === 1) return colour;
  return mixed(colour ?? '#000000', cover, colours.resolve(background) ?? '#FFFFFF');
}
