import { a1 } from '../../workbook/address';
import type { Finding } from '../checking/finding';
import type { Cause } from '../locating/cause';

/** What a finding is about and over which figures, whatever the language. */
export function findingFingerprint({ rule, at, message, observed, expected }: Finding): string {
  return [rule.id, message, at.sheet, a1(at), observed?.toString() ?? '', expected?.toString() ?? ''].join(
    '|',
  );
}

/** What a cause proposes for which figures, and why, whatever the language. */
export function causeFingerprint({ errorType, corrections, explains }: Cause): string {
  const cells = corrections.map(
    ({ at, typed, proposed }) => `${at.sheet}!${a1(at)}:${typed}>${proposed?.toString() ?? ''}`,
  );
  return [errorType, ...cells, ...explains.map(findingFingerprint)].join('\n');
}
