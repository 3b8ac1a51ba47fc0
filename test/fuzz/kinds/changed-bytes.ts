import type { Choose } from '../../generate/errors/choose';
import { pick } from '../../generate/errors/choose';

const EXTREMES = [0, 1, 0x7f, 0x80, 0xff];

/** A place among bytes, as often as not near their ends, where archives and containers say what is where. */
function somewhere(length: number, choose: Choose): number {
  const near = Math.min(length, 600);
  return [choose(length), choose(near), length - 1 - choose(near)][choose(3)] ?? 0;
}

/** The bytes with some of them changed, cut off, taken out or there twice. */
export function changedBytes(bytes: Uint8Array, choose: Choose): Uint8Array {
  const at = somewhere(bytes.length, choose);
  const end = Math.min(bytes.length, at + 1 + choose(64));
  const changed = Uint8Array.from(bytes);
  switch (choose(6)) {
    case 0:
      return bytes.slice(0, at);
    case 1:
      return joined(bytes.subarray(0, at), bytes.subarray(end));
    case 2:
      return joined(bytes.subarray(0, end), bytes.subarray(at));
    case 3:
      changed[at] = (changed[at] ?? 0) ^ (1 << choose(8));
      return changed;
    default:
      changed.fill(pick(EXTREMES, choose) ?? 0, at, at + 1 + choose(4));
      return changed;
  }
}

function joined(...pieces: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(pieces));
}
