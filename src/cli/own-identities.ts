import { ownFaults, ownIdentitiesIn } from '../budget';
import type { OwnIdentity } from '../budget';
import type { Language } from '../common/language';
import { UsageError } from './exit';
import { cliMessagesIn } from './messages';
import { workbookOfCall } from './open-workbook';

/**
 * The office's own identities in a workbook that is kept for them.
 * @throws UsageError where it cannot be read, holds none, or one that cannot be read: nothing is checked by half of them
 */
export async function identitiesIn(file: string, language: Language): Promise<readonly OwnIdentity[]> {
  const messages = cliMessagesIn(language);
  const { workbook } = await workbookOfCall(file, messages);
  const { identities, faults } = ownIdentitiesIn(workbook, language);
  if (faults.length > 0) throw new UsageError(messages.usage.wrongIdentities(file, faults));
  if (identities.length === 0) throw new UsageError(messages.usage.noIdentities(file));
  return identities;
}

/** @throws UsageError where a side of one cannot be read, whatever the workbook */
export function assertReadable(identities: readonly OwnIdentity[], file: string, language: Language): void {
  const faults = ownFaults(identities, language);
  if (faults.length > 0) throw new UsageError(cliMessagesIn(language).usage.wrongIdentities(file, faults));
}
