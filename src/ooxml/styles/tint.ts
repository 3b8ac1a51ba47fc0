/** Windows counts hue, lightness and saturation from 0 to 240, in whole numbers; Excel tints with them. */
const FULL = 240;
/** A file holds tints in steps of 1/32767, so that a lightness may fall short of the one that was meant by that much. */
const SHORTFALL = FULL / 32_767;

interface Hls {
  readonly hue: number;
  readonly lightness: number;
  readonly saturation: number;
}

type Rgb = readonly [red: number, green: number, blue: number];

/**
 * A colour made lighter (tint above 0, 1 being white) or darker (below 0, -1 being black), as ECMA-376 Part 1, 18.8.19
 * says, to the very numbers of Excel's palette.
 * @param rgb red, green and blue, 0 to 255
 */
export function tinted(rgb: Rgb, tint: number): Rgb {
  if (tint === 0) return rgb;
  const { hue, lightness, saturation } = toHls(rgb);
  const changed = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + FULL * tint;
  const whole = Math.min(Math.max(Math.floor(changed + SHORTFALL), 0), FULL);
  return toRgb({ hue, saturation, lightness: whole });
}

function toHls(rgb: Rgb): Hls {
  const [red, green, blue] = rgb;
  const most = Math.max(...rgb);
  const least = Math.min(...rgb);
  const sum = most + least;
  const spread = most - least;
  const lightness = Math.floor((sum * FULL + 255) / 510);
  if (spread === 0) return { hue: 0, lightness, saturation: 0 };
  const saturation = rounded(spread * FULL, lightness <= FULL / 2 ? sum : 510 - sum);
  const distance = (part: number) => rounded((most - part) * (FULL / 6), spread);
  let hue = (2 * FULL) / 3 + distance(green) - distance(red);
  if (most === red) hue = distance(blue) - distance(green);
  else if (most === green) hue = FULL / 3 + distance(red) - distance(blue);
  return { hue, lightness, saturation };
}

function toRgb({ hue, lightness, saturation }: Hls): Rgb {
  const high =
    lightness <= FULL / 2
      ? rounded(lightness * (FULL + saturation), FULL)
      : lightness + saturation - rounded(lightness * saturation, FULL);
  const low = 2 * lightness - high;
  const part = (turned: number) => rounded(partOf(low, high, (turned + FULL) % FULL) * 255, FULL);
  return [part(hue + FULL / 3), part(hue), part(hue - FULL / 3)];
}

function partOf(low: number, high: number, hue: number): number {
  if (hue < FULL / 6) return low + rounded((high - low) * hue, FULL / 6);
  if (hue < FULL / 2) return high;
  if (hue < (2 * FULL) / 3) return low + rounded((high - low) * ((2 * FULL) / 3 - hue), FULL / 6);
  return low;
}

/** A quotient to the nearest whole number. */
function rounded(dividend: number, divisor: number): number {
  return Math.floor((dividend + Math.floor(divisor / 2)) / divisor);
}
