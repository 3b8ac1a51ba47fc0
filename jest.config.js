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

/**
 * Tests run in Node; one that needs a page says so itself: `@jest-environment jsdom`.
 * @type {import('jest').Config}
 */
module.exports = {
  testEnvironment: 'node',
  // Both cores of the smallest machine that tests are run on.
  maxWorkers: '100%',
  // No test is about time: on a busy machine all of it takes long.
  testTimeout: 60_000,
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  transform: {
    '^.+\\.ts$': transform({ syntax: 'typescript' }),
    '^.+\\.tsx$': transform({ syntax: 'typescript', tsx: true }),
    '^.+\\.js$': transform({ syntax: 'ecmascript' }),
  },
  // The spreadsheet's packages, made for Node, ask for some that are written as modules only.
  transformIgnorePatterns: [`/node_modules/(?!(${MODULES_ONLY.join('|')})/)`],
};
