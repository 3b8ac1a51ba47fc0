const transform = (parser) => [
  '@swc/jest',
  {
    jsc: { parser, target: 'es2022', transform: { react: { runtime: 'automatic' } } },
    module: { type: 'commonjs' },
  },
];

const MODULES_ONLY = [
  'lodash-es',
  'unicode-regex',
  'regexp-util',
  'cjk-regex',
  'quickselect',
  'rbush',
  'nanoid',
  'kdbush',
  'franc-min',
  'trigram-utils',
  'n-gram',
  'collapse-white-space',
];

const shared = {
  // Tests run in Node; one that needs a page says so itself: `@jest-environment jsdom`.
  testEnvironment: 'node',
  transform: {
    '^.+\\.ts$': transform({ syntax: 'typescript' }),
    '^.+\\.tsx$': transform({ syntax: 'typescript', tsx: true }),
    '^.+\\.js$': transform({ syntax: 'ecmascript' }),
  },
  // The spreadsheet's packages, made for Node, ask for some that are written as modules only.
  transformIgnorePatterns: [`/node_modules/(?!(${MODULES_ONLY.join('|')})/)`],
};

const folders = (names) => names.map((name) => `<rootDir>/test/${name}/`);
/** Tests of what `npm run build` has made, most of them in a browser. */
const BUILT = folders(['cli', 'delivery', 'e2e']);
/** Tests that draw books at random, and those of the real document. */
const BOOKS = folders(['properties', 'samples']);

const part = (displayName, where) => ({
  ...shared,
  displayName,
  testMatch: ['**/*.test.{ts,tsx}'],
  ...where,
});

/**
 * Three parts: `npm test` runs all of them, `npm run test:quick` only the first.
 * @type {import('jest').Config}
 */
module.exports = {
  // No test is about time: on a busy machine all of it takes long.
  testTimeout: 300_000,
  testSequencer: '<rootDir>/scripts/tests/longest-first.js',
  projects: [
    part('pure', { roots: folders(['']), testPathIgnorePatterns: [...BUILT, ...BOOKS] }),
    part('books', { roots: BOOKS }),
    part('built', { roots: BUILT }),
  ],
};
