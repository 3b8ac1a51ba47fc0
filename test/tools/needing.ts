import { missingTools } from './tools';
import type { ToolName } from './tools';

/** What a file of tests takes from jest. */
type Tests = Readonly<{
  test: jest.It;
  beforeAll: jest.Lifecycle;
  afterAll: jest.Lifecycle;
  beforeEach: jest.Lifecycle;
  afterEach: jest.Lifecycle;
}>;

const nothing: jest.Lifecycle = () => undefined;

/**
 * What jest gives tests that need tools: where one is missing they are passed over one by one, and nothing is done around them.
 * `npm test` ends by saying how many were, and what would bring the tools in.
 */
export function needing(...names: readonly ToolName[]): Tests {
  return missingTools(names).length === 0
    ? { test, beforeAll, afterAll, beforeEach, afterEach }
    : {
        test: test.skip,
        beforeAll: nothing,
        afterAll: nothing,
        beforeEach: nothing,
        afterEach: nothing,
      };
}
