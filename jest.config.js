const { readdirSync, readFileSync } = require('node:fs');
const path = require('node:path');

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

/** Modules as jest has them, each file of tests its own: what changes the page or the world around it changes nobody else's. */
const apart = {
  transform: {
    '^.+\\.ts$': transform({ syntax: 'typescript' }),
    '^.+\\.tsx$': transform({ syntax: 'typescript', tsx: true }),
    '^.+\\.js$': transform({ syntax: 'ecmascript' }),
  },
  // The spreadsheet's packages, made for Node, ask for some that are written as modules only.
  transformIgnorePatterns: [`/node_modules/(?!(${MODULES_ONLY.join('|')})/)`],
};

/** Modules as Node has them, loaded once a worker: half of the processor time where suites are many and short. */
const together = {
  runner: '<rootDir>/scripts/tests/node-runner.mjs',
  setupFiles: ['<rootDir>/scripts/tests/read-typescript.mjs'],
};

const TESTS = path.join(__dirname, 'test');

/** Files of tests that name the world they run in, most of them a page: `@jest-environment jsdom`. Only jest's own modules have one. */
const IN_A_WORLD = readdirSync(TESTS, { recursive: true })
  .filter((file) => /\.test\.tsx?$/.test(file))
  .filter((file) => readFileSync(path.join(TESTS, file), 'utf8').includes('@jest-environment '))
  .map((file) => `<rootDir>/test/${file.replaceAll(path.sep, '/')}`);

const folders = (names) => names.map((name) => `<rootDir>/test/${name}/`);
/** Tests of what `npm run build` has made, most of them in a browser. */
const BUILT = folders(['cli', 'delivery', 'e2e']);
/** Tests that draw books at random, and those of the real document. */
const BOOKS = folders(['properties', 'samples']);

const part = (displayName, where) => ({
  testEnvironment: 'node',
  testMatch: ['**/*.test.{ts,tsx}'],
  displayName,
  ...where,
});

/**
 * Four parts: `npm test` runs all of them, `npm run test:quick` the first.
 * @type {import('jest').Config}
 */
module.exports = {
  // No test is about time: on a busy machine all of it takes long.
  testTimeout: 300_000,
  testSequencer: '<rootDir>/scripts/tests/longest-first.js',
  projects: [
    part('pure', {
      ...together,
      roots: folders(['']),
      testPathIgnorePatterns: [...BUILT, ...BOOKS, ...IN_A_WORLD],
    }),
    part('books', { ...together, roots: BOOKS, testPathIgnorePatterns: IN_A_WORLD }),
    part('pages', { ...apart, testMatch: IN_A_WORLD, testPathIgnorePatterns: BUILT }),
    part('built', { ...apart, roots: BUILT }),
  ],
};
