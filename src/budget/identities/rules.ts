import type { Rule } from './rule';
import { rowTotal } from './within/row-total';

/** Every rule, in the order in which a reviewer reads them. */
export const rules: readonly Rule[] = [rowTotal];
