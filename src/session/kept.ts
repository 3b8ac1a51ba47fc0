import {
  KEPT_ASSUMED,
  KEPT_DISMISSED,
  KEPT_EXPECTED,
  readAssumed,
  readDismissed,
  readExpected,
} from '../budget';
import type { Host } from '../hosts/port/host';
import type { SessionState } from './state';

/** What a document keeps of what its user has said, and of what was done in it. */
export async function getKept(host: Host): Promise<Pick<SessionState, 'dismissed' | 'expected' | 'assumed'>> {
  const [dismissed, expected, assumed] = await host.getSettings([
    KEPT_DISMISSED,
    KEPT_EXPECTED,
    KEPT_ASSUMED,
  ]);
  return {
    dismissed: readDismissed(dismissed),
    expected: readExpected(expected),
    assumed: readAssumed(assumed),
  };
}
