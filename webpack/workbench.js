const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const { IgnorePlugin } = require('webpack');
const floor = require('./floor');
const serverFiles = require('./server-files');
const thirdPartyNotices = require('./third-party/notices');
const transpile = require('./transpile');
const version = require('./version');
const { page: contentSecurityPolicy } = require('./workbench-policy');

const root = path.resolve(__dirname, '..');

/**
 * Where words of 70 languages may be broken, 4.6 MB; cells break no words. British English's the spreadsheet asks for as it starts,
 * whatever it shows.
 */
const HYPHENATION = {
  resourceRegExp: /^\.\/(?!en-gb-)/,
  contextRegExp: /@univerjs[\\/]engine-render[\\/]lib[\\/]es$/,
};

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
      floor.library,
      {
        test: /@univerjs[\\/]engine-render[\\/]lib[\\/]es[\\/]index\.js$/,
        loader: path.join(__dirname, 'letters-as-typed.js'),
      },
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
      templateParameters: { contentSecurityPolicy },
    }),
    new CopyPlugin({ patterns: [{ from: 'assets/gouji-*.png', to: 'assets/[name][ext]' }, ...serverFiles] }),
    new IgnorePlugin(HYPHENATION),
    version(),
    thirdPartyNotices(),
  ],
});
