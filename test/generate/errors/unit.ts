import { oneCell } from './cell-error';
import { inOtherUnit } from './other-unit';

/** 元 for 万元, or the reverse, in one amount. */
export const unit = oneCell('unit', inOtherUnit);
