const path = require('node:path');
const transpile = require('./transpile');

/**
 * The workbench's own web server, for Node: one file beside the page.
 * @type {import('webpack').Configuration}
 */
module.exports = {
  ...transpile,
  name: 'workbench-server',
  // The page's build empties the folder first.
  dependencies: ['workbench'],
  target: 'node20',
  entry: { serve: './src/workbench/server/serve.ts' },
  output: { path: path.resolve(__dirname, '../dist/workbench'), filename: '[name].js' },
  optimization: { minimize: false },
  node: { __dirname: false },
  devtool: false,
};
