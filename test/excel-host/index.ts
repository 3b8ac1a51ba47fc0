/** What tests of the add-in take from the test host. README.md says how. */
export { Person } from './person';
export { DARK_THEME, type HostOptions } from './protocol/control-host';
export { openPane, type JsdomPane } from './transports/jsdom-pane';
export { openFile, workbookFrom, workbookOf } from './workbook/build-workbook';
export { differences } from './workbook/differences';
export { reopen } from './workbook/reopen';
export { snapshot, snapshotWithSettings } from './workbook/snapshot';
export { Workbook } from './workbook/workbook';
export { openWebPane } from './transports/browser-frame';
export { attachPane } from './transports/browser-pane';
export { officeJsFile } from './transports/office-js';
