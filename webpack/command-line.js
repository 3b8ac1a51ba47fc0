const path = require('node:path');
const webpack = require('webpack');
const thirdPartyNotices = require('./third-party/notices');
const transpile = require('./transpile');
const version = require('./version');

/**
 * The command line, for Node.
 * @type {import('webpack').Configuration}
 */
module.exports = {
  ...transpile,
  name: 'command-line',
  target: 'node20',
  entry: { gouji: './src/cli/gouji.ts' },
  output: {
    path: path.resolve(__dirname, '../dist/cli'),
    filename: '[name].js',
    chunkFilename: '[name].js',
    clean: true,
  },
  optimization: { minimize: false },
  // Threads are started from the very file that is built.
  node: { __filename: false },
  devtool: false,
  plugins: [
    new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, entryOnly: true }),
    version(),
    thirdPartyNotices(),
  ],
};
