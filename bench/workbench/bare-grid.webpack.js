const path = require('node:path');
const HtmlPlugin = require('html-webpack-plugin');
const workbench = require('../../webpack/workbench')('production');

/** The spreadsheet as the workbench has it, on a page with nothing else. */
module.exports = {
  ...workbench,
  name: 'bare-grid',
  entry: { 'bare-grid': path.join(__dirname, 'bare-grid.ts') },
  output: { ...workbench.output, path: path.resolve(__dirname, '../../dist/bench/bare-grid') },
  plugins: [new HtmlPlugin({ filename: 'index.html', template: path.join(__dirname, 'bare-grid.html') })],
};
