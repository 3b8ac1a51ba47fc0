const path = require('node:path');
const { default: TestSequencer } = require('@jest/test-sequencer');

/** The suites that take longest, which come first: one of them begun last would leave the other cores idle. */
const LONGEST = [
  'samples/xiaoguan-set',
  'taskpane/accessibility',
  'taskpane/pane',
  'budget/sheets/set-plan',
  'workbench/file-client',
  'ooxml/hostile',
  'taskpane/set-tab',
  'session/report-page',
  'ooxml/patch/office',
  'hosts/file/read-workbook',
  'properties/shanghai-9-final',
  'properties/beijing-12',
  'samples/xiaoguan-adopting',
  'properties/shanghai-9',
  'properties/national-final-9',
  'properties/national-budget-9',
  'properties/disclosure-set',
  'errors/errors',
  'hosts/file/save-workbook',
  'hosts/grid/edits',
  'hosts/excel/leaves-no-trace',
  'hosts/grid/reading',
  'taskpane/mounted-pane',
  'hosts/grid/watch-edits',
  'hosts/excel/marks',
  'hosts/excel/add-sheets',
];

const TESTS = path.join(__dirname, '../../test');

/** How far to the front a suite comes; what is not among the longest comes as jest has it. */
function place({ path: file }) {
  const name = path
    .relative(TESTS, file)
    .replaceAll(path.sep, '/')
    .replace(/\.test\.tsx?$/, '');
  const at = LONGEST.indexOf(name);
  return at < 0 ? LONGEST.length : at;
}

/** A fresh clone has no times of the last run, and jest would go by the sizes of the files. */
module.exports = class LongestFirst extends TestSequencer {
  async sort(tests) {
    return (await super.sort(tests)).sort((a, b) => place(a) - place(b));
  }
};
