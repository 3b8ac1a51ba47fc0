const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const developmentServer = require('./development-server');
const floor = require('./floor');
const { baseUrl, manifestAt } = require('./manifest');
const officeJs = require('./office-js');
const { checklist, pages } = require('./pages');
const thirdPartyNotices = require('./third-party/notices');
const transpile = require('./transpile');
const version = require('./version');

const root = path.resolve(__dirname, '..');

/**
 * The add-in's web files and its manifest.
 * @param {{ 'base-url'?: string, 'office-js'?: string, checklist?: true }} options see manifest.js and office-js.js; the checklist is
 *   an add-in of its own, whose pane tries the Excel that it is opened in.
 * @returns {import('webpack').Configuration}
 */
module.exports = function addin(options, mode) {
  refuseUnknown(options);
  const isChecklist = options.checklist === true;
  if (isChecklist && mode === 'production') throw new Error('checklist: nothing that ships has one');
  const office = officeJs(options['office-js']);
  const address = baseUrl(options['base-url']);
  return {
    ...transpile,
    name: 'addin',
    target: ['web', 'es2022'],
    entry: {
      taskpane: './src/addin/taskpane.ts',
      ribbon: './src/addin/ribbon.ts',
      ...(isChecklist && { checklist: './src/addin/checklist/checklist.ts' }),
    },
    output: {
      path: path.join(root, isChecklist ? 'dist/checklist' : 'dist/addin'),
      filename: 'js/[name].[contenthash].js',
      assetModuleFilename: 'css/[name].[contenthash][ext]',
      clean: true,
    },
    module: {
      rules: [
        ...transpile.module.rules,
        floor.library,
        { test: /\.css$/, type: 'asset/resource' },
        { test: /\.xlsx$/, type: 'asset/inline' },
      ],
    },
    optimization: {
      splitChunks: { chunks: 'all' },
      // swc takes a third of the time that terser would.
      minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify })],
    },
    performance: { hints: false },
    devtool: mode === 'production' ? false : 'source-map',
    devServer: developmentServer,
    plugins: [
      ...pages(office),
      ...(isChecklist ? [checklist(office)] : []),
      version(),
      thirdPartyNotices(office.package ? [office.package] : []),
      new CopyPlugin({
        patterns: [
          { from: 'assets', to: 'assets' },
          { from: 'manifest.xml', transform: (text) => manifestAt(address, text.toString(), isChecklist) },
          ...(office.folder ? [{ from: office.folder, to: 'office-js', info: { minimized: true } }] : []),
        ],
      }),
    ],
  };
};

/** An option misspelt would build an add-in for another place. webpack's own options are in capitals. */
function refuseUnknown(options) {
  const unknown = Object.keys(options).filter(
    (name) => !['base-url', 'office-js', 'checklist'].includes(name) && name !== name.toUpperCase(),
  );
  if (unknown.length > 0)
    throw new Error(`${unknown.join(', ')}: no such option; there are base-url and office-js`);
}
