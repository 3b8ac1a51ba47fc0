import type { CauseKind, Slip } from './cause';

/** The contract's word for a slip, which may be a coarser one. */
export function kindOf(slip: Slip): CauseKind {
  if (slip === 'shifted-block') return 'shifted-row';
  return slip === 'parent-figure' ? 'unknown' : slip;
}
