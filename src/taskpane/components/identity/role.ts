import type { IdentityView } from '../../../budget/reporting/view/identity-view';
import type { OperandRole } from '../../messages/messages';

/** What the two sides of an identity are to each other. */
export function rolesOf({ relation, counterparts }: IdentityView): {
  readonly subject: OperandRole;
  readonly counterpart: OperandRole;
} {
  if (relation === '≤') return { subject: 'limited', counterpart: 'limit' };
  return counterparts.length === 1
    ? { subject: 'figure', counterpart: 'counterpart' }
    : { subject: 'total', counterpart: 'part' };
}
