const path = require('node:path');
const webpack = require('webpack');
const { version } = require('./package.json');

/** @type {import('webpack').Configuration} */
module.exports = {
  target: 'node20',
  entry: { gouji: './src/cli/gouji.ts' },
  output: {
    path: path.resolve(__dirname, 'dist/cli'),
    filename: '[name].js',
    chunkFilename: '[name].js',
    clean: true,
  },
  resolve: { extensions: ['.ts', '.js'] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        use: {
          loader: 'swc-loader',
          options: { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } },
        },
      },
    ],
  },
  optimization: { minimize: false },
  devtool: false,
  plugins: [
    new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, entryOnly: true }),
    new webpack.DefinePlugin({ GOUJI_VERSION: JSON.stringify(version) }),
  ],
};
