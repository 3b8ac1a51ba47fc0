import type { Range } from '../../../workbook/address';
import type { HostFaultCode } from '../../port/host-fault';
import { faultOf } from '../excel-run';
import { AskedMerges } from './asked-merges';
import { sizeOf } from './block';
import type { Block } from './block';

/** Excel names no more merged areas at once, and fails where there are more. */
const MOST_AREAS = 512;

/** What comes of asking for more; a sheet that is gone, say, is another matter. */
const MAY_BE_TOO_MANY: ReadonlySet<HostFaultCode> = new Set(['failed', 'too-large']);

/**
 * The merged areas of sheets by their ids, where Excel would not name all of them at once: in halves, until it does. Where it fails
 * though there can be no more than it names, it does not tell at all, and there are none.
 */
export async function readMergesInParts(
  context: Excel.RequestContext,
  blocks: readonly Block[],
): Promise<ReadonlyMap<string, readonly Range[]>> {
  const merges = new Map<string, Range[]>();
  const read = async (part: readonly Block[]): Promise<boolean> => {
    const asked = part.map((block) => ({ block, merged: new AskedMerges(context, block) }));
    try {
      await context.sync();
    } catch (error) {
      if (!MAY_BE_TOO_MANY.has(faultOf(error).code)) throw error;
      const halves = halvesOf(part);
      if (!halves) return false;
      const [first, second] = halves;
      return (await read(first)) && read(second);
    }
    for (const { block, merged } of asked) {
      merges.set(block.sheet.id, [...(merges.get(block.sheet.id) ?? []), ...merged.ranges]);
    }
    return true;
  };
  return (await read(blocks)) ? merges : new Map<string, Range[]>();
}

/** Several blocks, or the rows of one, or the columns of a row, in two parts; undefined where there is nothing to halve. */
function halvesOf(blocks: readonly Block[]): [readonly Block[], readonly Block[]] | undefined {
  const [block, ...others] = blocks;
  if (!block) return undefined;
  const half = Math.ceil(blocks.length / 2);
  if (others.length > 0) return [blocks.slice(0, half), blocks.slice(half)];
  const { sheet, range } = block;
  if (sizeOf(range) <= MOST_AREAS) return undefined;
  const { top, left, bottom, right } = range;
  const row = Math.floor((top + bottom) / 2);
  const column = Math.floor((left + right) / 2);
  const [first, second]: [Range, Range] =
    top < bottom
      ? [
          { ...range, bottom: row },
          { ...range, top: row + 1 },
        ]
      : [
          { ...range, right: column },
          { ...range, left: column + 1 },
        ];
  return [[{ sheet, range: first }], [{ sheet, range: second }]];
}
