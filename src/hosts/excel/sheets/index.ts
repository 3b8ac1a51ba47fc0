/** What writes sheets into the workbook, and takes them off again. */
export { addSheet, addSheets } from './add-sheets';
export { takeOff } from './take-off';
