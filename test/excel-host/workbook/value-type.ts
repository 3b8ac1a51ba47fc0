import { isCellError, type CellValue } from '../../../src/workbook/cell';

/** Excel.RangeValueType of what a cell holds. */
export function valueType(value: CellValue): 'Empty' | 'Double' | 'Boolean' | 'Error' | 'String' {
  if (value === null) return 'Empty';
  if (isCellError(value)) return 'Error';
  if (typeof value === 'number') return 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}
