import { oneCell } from './cell-error';
import type { Mistype } from './cell-error';
import { anyMisplacing, misplacing } from './separators';

/** The decimal point or a comma in the wrong place. */
export const mistypeSeparator: Mistype = (spot, choose) => misplacing(anyMisplacing(choose))(spot);

/** The same in one amount. */
export const separator = oneCell('separator', mistypeSeparator);
