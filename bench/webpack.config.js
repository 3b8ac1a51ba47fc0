const path = require('node:path');
const shipped = require('../webpack/command-line');

/**
 * The benchmarks built as the command line is: tsx would name every function as it is made, and measure that.
 * @type {import('webpack').Configuration}
 */
module.exports = {
  ...shipped,
  entry: {
    check: './bench/check.ts',
    file: './bench/file.ts',
    amount: './bench/amount.ts',
    errors: './bench/errors/main.ts',
    causes: './bench/causes.ts',
    recheck: './bench/recheck.ts',
    styles: './bench/styles.ts',
    disclosure: './bench/disclosure.ts',
  },
  output: { path: path.resolve(__dirname, '../dist/bench'), filename: '[name].js', clean: true },
  externals: {
    exceljs: 'commonjs exceljs',
    'fast-check': 'commonjs fast-check',
    hyperformula: 'commonjs hyperformula',
  },
  node: { __dirname: true },
  plugins: [],
};
