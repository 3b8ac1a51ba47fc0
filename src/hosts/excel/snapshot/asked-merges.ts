import type { Range } from '../../../workbook/address';
import { rangeIn } from './block';
import type { Block } from './block';
import { rangeOf } from './sheet-outline';

/** The merged areas of a block, asked for: to be read after a sync. */
export class AskedMerges {
  private readonly merged: Excel.RangeAreas;

  constructor(context: Excel.RequestContext, { sheet, range }: Block) {
    this.merged = rangeIn(context, sheet.id, range).getMergedAreasOrNullObject();
    // Their address may name the first cell of each only.
    this.merged.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
  }

  get ranges(): Range[] {
    if (this.merged.isNullObject) return [];
    return this.merged.areas.items.map(rangeOf);
  }
}
