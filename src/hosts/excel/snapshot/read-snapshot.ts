import type { Range } from '../../../workbook/address';
import type { Cell } from '../../../workbook/cell';
import { HostFault } from '../../port/host-fault';
import type { Progress } from '../../port/host';
import type { SheetSnapshot, Snapshot } from '../../port/snapshot';
import { faultOf } from '../excel-run';
import { supports } from '../requirements';
import { AskedMerges } from './asked-merges';
import { blocksOf, rangeIn, sizeOf, turnsOf } from './block';
import type { Block } from './block';
import { cellsIn } from './read-cells';
import { sheetOutlines } from './sheet-outline';
import type { SheetOutline } from './sheet-outline';

/** Merged cells can be asked for from here on. */
const MERGES = '1.13';

/**
 * So many cells are asked for at once: with values, formulas and formats some 50 bytes each in a table of figures, so that the
 * answer is far below the 5 MB that Excel on the web gives at most, and read in a few hundredths of a second.
 */
const MOST_CELLS = 15_000;
/** Long texts weigh more: what Excel still refuses is asked for in smaller parts, down to so many. */
const FEWEST_CELLS = 500;

/**
 * Reads all sheets: three syncs, however many sheets there are, and more only where the cells do not fit into one answer.
 * @throws HostFault `cancelled` once the signal says so
 */
export async function readSnapshot(
  context: Excel.RequestContext,
  progress?: Progress,
  signal?: AbortSignal,
): Promise<Snapshot & { readonly outlines: readonly SheetOutline[] }> {
  const outlines = await sheetOutlines(context);
  const reading = new Reading(context, outlines, progress, signal);
  return { sheets: await reading.sheets(), outlines };
}

class Reading {
  private readonly cells = new Map<string, Cell[]>();
  /** Asked for along with the first cells. */
  private extras: readonly SheetExtras[] | undefined;
  /** Merged areas by the ids of sheets, where they had to be asked for apart. */
  private mergesApart: ReadonlyMap<string, readonly Range[]> | undefined;
  private done = 0;

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly outlines: readonly SheetOutline[],
    private readonly progress: Progress | undefined,
    private readonly signal: AbortSignal | undefined,
  ) {}

  async sheets(): Promise<SheetSnapshot[]> {
    const blocks = blocksOf(this.outlines, MOST_CELLS);
    for (const turn of turnsOf(blocks, MOST_CELLS)) await this.read(turn, MOST_CELLS);
    return this.outlines.map((outline, i) => ({
      name: outline.name,
      cells: this.cells.get(outline.id) ?? [],
      merges: this.mergesApart?.get(outline.id) ?? this.extras?.[i]?.merges ?? [],
      hiddenRows: this.extras?.[i]?.hiddenRows ?? new Set(),
      hiddenColumns: this.extras?.[i]?.hiddenColumns ?? new Set(),
      hidden: outline.isHidden,
      isProtected: outline.isProtected,
    }));
  }

  private async read(blocks: readonly Block[], most: number): Promise<void> {
    if (this.signal?.aborted) throw new HostFault('cancelled');
    const withMerges = supports(MERGES) && !this.extras && !this.mergesApart;
    const extras =
      this.extras ?? this.outlines.map((outline) => new SheetExtras(this.context, outline, withMerges));
    const loaded = blocks.map((block) => ({ block, range: this.load(block) }));
    try {
      await this.context.sync();
    } catch (error) {
      if (faultOf(error).code === 'too-large' && most > FEWEST_CELLS)
        return this.readInParts(blocks, Math.floor(most / 4));
      if (!withMerges) throw error;
      // It may be the merged areas that Excel did not answer.
      const { readMergesInParts } = await import('./merges-in-parts');
      this.mergesApart = await readMergesInParts(this.context, blocksOf(this.outlines, Infinity));
      return this.read(blocks, most);
    }
    this.extras = extras;
    for (const { block, range } of loaded) this.take(block, range);
  }

  private async readInParts(blocks: readonly Block[], most: number): Promise<void> {
    const parts = blocks.flatMap(({ sheet, range }) => blocksOf([{ ...sheet, used: range }], most));
    for (const turn of turnsOf(parts, most)) await this.read(turn, most);
  }

  private load({ sheet, range }: Block): Excel.Range {
    const cells = rangeIn(this.context, sheet.id, range);
    cells.load('values,formulas,numberFormat');
    return cells;
  }

  private take({ sheet, range }: Block, grid: Excel.Range): void {
    const own = this.cells.get(sheet.id) ?? [];
    this.cells.set(sheet.id, own);
    for (const cell of cellsIn(grid, range)) own.push(cell);
    this.done += sizeOf(range);
    this.progress?.(this.done, this.inAll);
  }

  private get inAll(): number {
    return this.outlines.reduce((sum, { used }) => sum + (used ? sizeOf(used) : 0), 0);
  }
}

/** What is asked of a sheet beside its cells, where there is something to ask. */
class SheetExtras {
  private readonly merged: AskedMerges | undefined;
  private readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]> | undefined;
  private readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]> | undefined;

  constructor(
    context: Excel.RequestContext,
    private readonly outline: SheetOutline,
    withMerges: boolean,
  ) {
    const { used, rowsHidden, columnsHidden } = outline;
    if (!used) return;
    if (withMerges) this.merged = new AskedMerges(context, { sheet: outline, range: used });
    const range = rangeIn(context, outline.id, used);
    if (rowsHidden === null) this.rows = range.getRowProperties({ rowHidden: true });
    if (columnsHidden === null) this.columns = range.getColumnProperties({ columnHidden: true });
  }

  get merges(): readonly Range[] {
    return this.merged?.ranges ?? [];
  }

  get hiddenRows(): Set<number> {
    const { used, rowsHidden } = this.outline;
    if (!used || rowsHidden === false) return new Set();
    return hiddenFrom(
      used.top,
      used.bottom,
      this.rows?.value.map(({ rowHidden }) => rowHidden === true),
    );
  }

  get hiddenColumns(): Set<number> {
    const { used, columnsHidden } = this.outline;
    if (!used || columnsHidden === false) return new Set();
    const hidden = this.columns?.value.map(({ columnHidden }) => columnHidden === true);
    return hiddenFrom(used.left, used.right, hidden);
  }
}

/** Those of a run that are hidden; all of them where nothing more is said. */
function hiddenFrom(first: number, last: number, hidden: readonly boolean[] | undefined): Set<number> {
  const run = Array.from({ length: last - first + 1 }, (_, i) => i);
  return new Set(run.filter((i) => hidden?.[i] ?? !hidden).map((i) => first + i));
}
