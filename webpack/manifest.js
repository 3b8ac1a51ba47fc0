/** What manifest.xml says, for development. */
const DEVELOPMENT = 'https://localhost:3000/';

/**
 * The manifest for the address at which the add-in will be served, by the build option `--env base-url=…`.
 * @param {string} manifest manifest.xml as it is in the repository.
 * @param {string} [baseUrl] an https address; Office loads an add-in from no other.
 */
module.exports = function manifestFor(manifest, baseUrl = DEVELOPMENT) {
  const { protocol, href, search, hash } = new URL(baseUrl);
  if (protocol !== 'https:' || search !== '' || hash !== '') {
    throw new Error(`base-url: ${baseUrl} is not a plain https address`);
  }
  return manifest.replaceAll(DEVELOPMENT, href.endsWith('/') ? href : `${href}/`);
};
