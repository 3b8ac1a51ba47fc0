/**
 * The oldest web views that the pages run in. Excel on a Mac brings that of its Safari; WebView2 and browsers keep themselves up to date.
 * What is newer and no syntax (`Array.prototype.toSorted` …) nobody puts in by itself: look it up before it is used in a page.
 */
const targets = { chrome: '97', safari: '15.4' };

/** Blocks in classes, which Safari knows from 16.4 on: to an older one they are a syntax error, and the page stays blank. */
const library = {
  test: /\.js$/,
  include: /node_modules[\\/]tabster[\\/]/,
  use: { loader: 'swc-loader', options: { env: { targets } } },
};

module.exports = { targets, library };
