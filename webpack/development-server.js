const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');

/** Where `office-addin-dev-certs install` puts the certificate that Excel trusts. */
const certificates = path.join(os.homedir(), '.office-addin-dev-certs');

function trusted() {
  const [key, cert, ca] = ['localhost.key', 'localhost.crt', 'ca.crt'].map((name) =>
    path.join(certificates, name),
  );
  return [key, cert, ca].every((file) => fs.existsSync(file)) ? { key, cert, ca } : undefined;
}

/**
 * Serves the add-in where manifest.xml looks for it. Without reloading by itself, which would need a socket and
 * inline styles: a page under development keeps the policy of the one that ships.
 * @type {import('webpack-dev-server').Configuration}
 */
module.exports = {
  port: 3000,
  server: { type: 'https', options: trusted() },
  static: false,
  hot: false,
  liveReload: false,
  client: false,
};
