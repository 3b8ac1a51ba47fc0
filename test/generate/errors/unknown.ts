import { arbitraryAmount } from './arbitrary-amount';
import { oneCell } from './cell-error';

/** Any other amount in place of the right one. */
export const unknown = oneCell('unknown', ({ printed }, choose) => arbitraryAmount(printed, choose));
