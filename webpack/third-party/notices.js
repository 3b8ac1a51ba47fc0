const { readFileSync } = require('node:fs');
const path = require('node:path');
const LicensePlugin = require('webpack-license-plugin');
const licences = require('./licences.json');
const noticesText = require('./notices-text');

const ROOT = path.resolve(__dirname, '../..');
const FILE = 'THIRD-PARTY-NOTICES.txt';

/**
 * Puts the licences and notices of others' code beside a build that holds it. A build fails that holds code under a licence that
 * licences.json does not allow, under none, or without its text. There too stand the licences that a package says in its text
 * alone, and the texts and notices that packages come without.
 * @param {readonly string[]} [copied] folders of packages that are copied into the build as they are.
 */
module.exports = function thirdPartyNotices(copied = []) {
  return new LicensePlugin({
    // By itself the plugin writes JSON: the text takes its place.
    outputFilename: FILE,
    additionalFiles: { [FILE]: (packages) => noticesText(completed(packages)) },
    includeNoticeText: true,
    licenseOverrides: licences.saidByText,
    unacceptableLicenseTest: (licence) => !licences.allowed.includes(licence),
    includePackages: () => copied,
  });
};

function completed(packages) {
  const whole = packages.map((found) => ({
    ...found,
    licenseText: found.licenseText ?? textOf(licences.texts[found.name]),
    noticeText: found.noticeText ?? textOf(noticeOf(found.name)),
  }));
  const without = whole.filter(({ license, licenseText }) => license && !licenseText).map(({ name }) => name);
  if (without.length > 0) throw new Error(`No text of the licence of ${without.join(', ')}`);
  return whole;
}

/** Packages of one scope are one work. */
function noticeOf(name) {
  return licences.notices[name] ?? licences.notices[name.split('/')[0]];
}

function textOf(file) {
  return file && readFileSync(path.join(ROOT, file), 'utf8');
}
