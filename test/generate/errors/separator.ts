import { oneCell } from './cell-error';
import { anyMisplacing, misplacing } from './separators';

/** The decimal point or a comma in the wrong place in one amount. */
export const separator = oneCell('separator', (spot, choose) => misplacing(anyMisplacing(choose))(spot));
