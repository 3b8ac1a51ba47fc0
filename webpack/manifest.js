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

/**
 * manifest.xml for an add-in at an address.
 * @param {boolean} isChecklist whether its pane is the page that tries Excel: then it is another add-in, beside the one that ships.
 */
exports.manifestAt = (baseUrl, manifest, isChecklist = false) => {
  const placed = manifest.replaceAll(DEVELOPMENT, baseUrl);
  if (!isChecklist) return placed;
  return placed
    .replace(/<Id>[^<]+/, '<Id>5f0e3c5c-6e0e-4d0f-9d6f-2f6b8f4c7a10')
    .replace(/(<DisplayName DefaultValue=")[^"]+/, '$1Gouji checklist')
    .replaceAll('taskpane.html', 'checklist.html');
};
