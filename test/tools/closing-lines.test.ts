import { closingLines, isComplete } from '../../scripts/tests/closing-lines';
import type { Counts } from '../../scripts/tests/closing-lines';
import { TOOLS } from './tools';

const all: Counts = {
  numPassedTests: 20,
  numFailedTests: 0,
  numPendingTests: 0,
  numRuntimeErrorTestSuites: 0,
};
const some: Counts = {
  numPassedTests: 7,
  numFailedTests: 1,
  numPendingTests: 3,
  numRuntimeErrorTestSuites: 0,
};

test('all that passes ends in one line', () => {
  expect(closingLines([all, all], [TOOLS.office])).toEqual(['40 passed, 0 failed, 0 skipped']);
  expect(isComplete([all, all])).toBe(true);
});

test('what was passed over is counted, with what would bring it in', () => {
  expect(closingLines([all, some], [TOOLS.office, TOOLS.pdftotext])).toEqual([
    '3 tests were passed over, for want of:',
    '  LibreOffice Calc (apt-get install libreoffice-calc)',
    '  pdftotext (apt-get install poppler-utils)',
    '27 passed, 1 failed, 3 skipped',
  ]);
  expect(isComplete([all, some])).toBe(false);
});

test('a file that could not be begun has failed', () => {
  expect(closingLines([{ ...all, numRuntimeErrorTestSuites: 2 }], [])).toEqual([
    '2 files of tests could not be begun.',
    '20 passed, 2 failed, 0 skipped',
  ]);
});
