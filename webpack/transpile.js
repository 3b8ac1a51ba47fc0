const rule = (test, parser) => ({
  test,
  use: {
    loader: 'swc-loader',
    options: { jsc: { parser, target: 'es2022', transform: { react: { runtime: 'automatic' } } } },
  },
});

/** TypeScript as both the command line and the pages are built from it. */
module.exports = {
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  module: {
    rules: [rule(/\.ts$/, { syntax: 'typescript' }), rule(/\.tsx$/, { syntax: 'typescript', tsx: true })],
  },
};
