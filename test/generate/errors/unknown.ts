import { arbitraryAmount } from './arbitrary-amount';
import { oneCell } from './cell-error';
import type { Mistype } from './cell-error';

/** Any other amount in place of the right one. */
export const mistypeAnyhow: Mistype = ({ printed }, choose) => arbitraryAmount(printed, choose);

/** The same in one amount. */
export const unknown = oneCell('unknown', mistypeAnyhow);
