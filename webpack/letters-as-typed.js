/** What the spreadsheet calls to set Chinese and Latin letters apart, as in a printed text. */
const CALL = 'addCJKLatinSpacing(shapedTextList);';

/**
 * Leaves out the gaps that the spreadsheet puts between Chinese and Latin letters: a cell's text would look as if there were
 * spaces in it. A version without that very call fails the build, so that somebody looks.
 * @param {string} source
 */
module.exports = function lettersAsTyped(source) {
  const parts = source.split(CALL);
  if (parts.length !== 2)
    throw new Error(`The spreadsheet calls ${CALL} ${parts.length - 1} times, not once`);
  return parts.join('');
};
