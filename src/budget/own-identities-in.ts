import { pick } from '../common/language';
import type { Language } from '../common/language';
import { sanitise } from '../common/plain-text';
import { addressName } from '../workbook/address';
import type { Workbook } from '../workbook/workbook';
import { faultLabel } from './identities/own/fault-label';
import { ownName } from './identities/own/own-identity';
import type { OwnIdentity } from './identities/own/own-identity';
import { ownFault } from './identities/own/own-rule';
import { ownSheetOf } from './identities/own/own-sheet';

/** The identities of a workbook that is kept for them, to check others by; and what in it cannot be read, a sentence each, with its cell. */
export function ownIdentitiesIn(
  workbook: Workbook,
  language: Language,
): { readonly identities: readonly OwnIdentity[]; readonly faults: readonly string[] } {
  const { identities, faults } = ownSheetOf(workbook);
  return {
    // They stand in none of the workbooks that are checked.
    identities: identities.map(withoutPlace),
    faults: [
      ...faults.map(({ at, what }) => `${sanitise(addressName(at))}: ${pick(what, language)}`),
      ...ownFaults(identities, language),
    ],
  };
}

function withoutPlace(identity: OwnIdentity): OwnIdentity {
  const own = { ...identity };
  delete own.at;
  return own;
}

/** What in the sides of identities cannot be read, whatever the workbook, a sentence each. */
export function ownFaults(identities: readonly OwnIdentity[], language: Language): string[] {
  return identities.flatMap((identity) => {
    const fault = ownFault(identity);
    if (!fault) return [];
    const where = identity.at ? `${sanitise(addressName(identity.at.left))} ` : '';
    return [`${where}${sanitise(ownName(identity))}: ${pick(faultLabel(fault), language)}`];
  });
}
