const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const contentSecurityPolicy = require('./content-security-policy');
const transpile = require('./transpile');

const root = path.resolve(__dirname, '..');

/** The spreadsheet's own: the colours of its theme, and what its messages look like. Their texts are fixed. */
const SPREADSHEET_STYLES = [
  "'sha256-qehDXQGi+mtaFkbShaHTjtdxRzE9Ba4Ffh5AsXR+z7s='",
  "'sha256-StEaX+se6YS7pqjzrzMIA0KaX9zF/8zAhvQXZAe5epY='",
];

/**
 * The workbench: a page that needs no server but one that hands out files.
 * @returns {import('webpack').Configuration}
 */
module.exports = (mode) => ({
  ...transpile,
  name: 'workbench',
  target: ['web', 'es2022'],
  entry: { workbench: './src/workbench/workbench.tsx' },
  output: {
    path: path.join(root, 'dist/workbench'),
    filename: 'js/[name].[contenthash].js',
    assetModuleFilename: 'css/[name].[contenthash][ext]',
    clean: true,
  },
  module: {
    rules: [
      ...transpile.module.rules,
      { test: /\.css$/, type: 'asset/resource' },
      { test: /\.xlsx$/, type: 'asset/inline' },
    ],
  },
  // The spreadsheet is large: swc takes a third of the time that terser would.
  optimization: { minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify })] },
  performance: { hints: false },
  devtool: mode === 'production' ? false : 'source-map',
  plugins: [
    new HtmlPlugin({
      filename: 'index.html',
      template: 'src/workbench/workbench.html',
      scriptLoading: 'defer',
      templateParameters: {
        contentSecurityPolicy: contentSecurityPolicy({ styles: SPREADSHEET_STYLES, images: ['data:'] }),
      },
    }),
    new CopyPlugin({ patterns: [{ from: 'assets/gouji-*.png', to: 'assets/[name][ext]' }] }),
  ],
});
