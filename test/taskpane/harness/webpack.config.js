const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const contentSecurityPolicy = require('../../../webpack/content-security-policy');
const transpile = require('../../../webpack/transpile');

/** The pane over a workbook in memory, to be looked at in any browser. */
module.exports = {
  ...transpile,
  target: ['web', 'es2022'],
  entry: { harness: path.join(__dirname, 'harness.ts') },
  output: { path: path.resolve(__dirname, '../../../dist/harness'), filename: '[name].js', clean: true },
  optimization: { splitChunks: { chunks: 'all' } },
  module: { rules: [...transpile.module.rules, { test: /\.css$/, type: 'asset/resource' }] },
  performance: { hints: false },
  devtool: false,
  plugins: [
    new HtmlPlugin({
      title: 'Gouji',
      template: path.join(__dirname, 'harness.html'),
      templateParameters: { contentSecurityPolicy: contentSecurityPolicy() },
    }),
    new CopyPlugin({ patterns: [{ from: 'samples/*.xlsx', to: '[name][ext]' }] }),
  ],
};
