const { DefinePlugin } = require('webpack');
const { version } = require('../package.json');

/** Puts the version of package.json where src/common/version.ts asks for it. */
module.exports = () => new DefinePlugin({ GOUJI_VERSION: JSON.stringify(version) });
