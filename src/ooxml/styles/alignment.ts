import type { XmlReader } from '../xml/xml';
import type { TextAlignment } from './resolved-style';

type Horizontal = NonNullable<TextAlignment['horizontal']>;
type Vertical = NonNullable<TextAlignment['vertical']>;

const HORIZONTAL: ReadonlyMap<string, Horizontal> = new Map(
  (['left', 'center', 'right', 'fill', 'justify', 'centerContinuous', 'distributed'] as const).map((each) => [
    each,
    each,
  ]),
);
const VERTICAL: ReadonlyMap<string, Vertical> = new Map(
  (['top', 'center', 'justify', 'distributed'] as const).map((each) => [each, each]),
);

/** Excel indents no further. */
const MOST_INDENTED = 250;
const STACKED = 255;

/** The `alignment` element opened last. The direction of reading is not read. */
export function readAlignment(xml: XmlReader): TextAlignment {
  const horizontal = HORIZONTAL.get(xml.attribute('horizontal') ?? '');
  const vertical = VERTICAL.get(xml.attribute('vertical') ?? '');
  const indent = Number(xml.attribute('indent') ?? 0);
  const rotation = rotationOf(Number(xml.attribute('textRotation') ?? 0));
  return {
    ...(horizontal && { horizontal }),
    ...(vertical && { vertical }),
    ...(xml.flag('wrapText') && { wrap: true }),
    ...(indent > 0 && { indent: Math.min(indent, MOST_INDENTED) }),
    ...(rotation !== undefined && { rotation }),
    ...(xml.flag('shrinkToFit') && { shrinkToFit: true }),
  };
}

/** A file counts 0 to 90 upwards, and 91 to 180 for 1 to 90 downwards. */
function rotationOf(stated: number): TextAlignment['rotation'] {
  if (stated === STACKED) return 'stacked';
  if (!(stated > 0 && stated <= 180)) return undefined;
  return stated <= 90 ? stated : 90 - stated;
}
