import type { Emphasis } from './emphasis';
import type { Language } from '../../common/language';

/** How a report for people is written. */
export interface TextStyle {
  readonly language: Language;
  /** Every finding and every cell, however many. */
  readonly all: boolean;
  readonly emphasis: Emphasis;
}
