/** What manifest.xml says, for development. */
const DEVELOPMENT = 'https://localhost:3000/';

/**
 * The address at which the add-in will be served, by the build option `--env base-url=…`, with its last slash.
 * @param {string} [baseUrl] Office loads an add-in from https alone.
 */
exports.baseUrl = function (baseUrl = DEVELOPMENT) {
  const { protocol, href, search, hash } = URL.canParse(baseUrl) ? new URL(baseUrl) : {};
  if (protocol !== 'https:' || search !== '' || hash !== '') {
    throw new Error(`base-url: ${baseUrl} is not a plain https address`);
  }
  return href.endsWith('/') ? href : `${href}/`;
};

/** manifest.xml for an add-in at an address. */
exports.manifestAt = (baseUrl, manifest) => manifest.replaceAll(DEVELOPMENT, baseUrl);
