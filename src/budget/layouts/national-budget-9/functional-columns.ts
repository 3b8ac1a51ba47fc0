import { codeName, codeParts, functionalCode, unitCode, unitName } from '../columns';
import type { ColumnLayout } from '../layout';

/** What the rows of a table by functional classification are known by: a code in one cell or three, and its name. */
export const functionalColumns: readonly ColumnLayout[] = [
  functionalCode,
  ...codeParts('functional', 3),
  { ...unitCode, optional: true },
  { ...unitName, optional: true },
  codeName,
];
