import type { Workbook } from '../../budget/workbook/workbook';
import type { PreparedSet } from './prepared-set';
import type { SetOptions } from './set-options';

/** Makes the disclosure set of a workbook: from its base sheets where it has any, else from its own tables. */
export function prepareSet(_workbook: Workbook, _options: SetOptions): PreparedSet {
  return { kind: 'nothing' };
}
