import type { Address } from '../../workbook/address';
import type { Row } from './row';

/** One performance indicator (绩效指标) of a project. */
export interface Indicator {
  readonly at: Address;
  readonly level1: string;
  readonly level2: string;
  readonly level3: string;
  readonly relation: string;
  readonly value: string;
  readonly measure: string;
  readonly valueAt: Address;
}

/** A project with the indicators that stand with it. */
export interface Project {
  readonly row: Row;
  readonly name: string;
  readonly indicators: readonly Indicator[];
}
