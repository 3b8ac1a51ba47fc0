const fs = require('node:fs');
const path = require('node:path');

const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const PACKAGE = path.resolve(__dirname, '../node_modules/@microsoft/office-js');

/**
 * Where the pages load office.js from, by the build option `--env office-js=…`:
 * `cdn` (or nothing) Microsoft's; an https address of another copy, such as the one of Office operated by 21Vianet;
 * `self` the installed package's folder; anything else a folder that holds office.js.
 * A folder is copied beside the pages as it is; its licence allows no other change than that of its place.
 * @param {string} [from]
 * @returns {{ address: string, origin: string, folder?: string, package?: string }} what a page's script tag says, the origin
 *   for the Content-Security-Policy, the folder to copy, and the package that it is of.
 */
module.exports = function officeJs(from = 'cdn') {
  if (from === 'cdn') return hosted(CDN);
  if (from.includes('://')) return hosted(from);
  if (from === 'self') return { ...copied(path.join(PACKAGE, 'dist')), package: PACKAGE };
  return copied(path.resolve(from));
};

function hosted(address) {
  const { protocol, origin, pathname } = URL.canParse(address) ? new URL(address) : {};
  if (protocol !== 'https:' || !pathname.endsWith('/office.js')) {
    throw new Error(`office-js: ${address} is not the https address of an office.js`);
  }
  return { address, origin };
}

function copied(folder) {
  if (!fs.existsSync(path.join(folder, 'office.js'))) {
    throw new Error(`office-js: there is no office.js in ${folder}`);
  }
  return { address: 'office-js/office.js', origin: "'self'", folder };
}
