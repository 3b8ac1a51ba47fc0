import type { Address } from '../../../workbook/address';

/** What holds between the sides of an office's own identity. `≠0`: the left side is not nothing; `同`: two cells say the same. */
export type OwnRelation = (typeof OWN_RELATIONS)[number];

export const OWN_RELATIONS = ['=', '≤', '≥', '≠0', '同'] as const;

/** An identity that an office checks beside the built-in rules (审核公式), as it is written. */
export interface OwnIdentity {
  /** What it is called; the sides where it has no name. */
  readonly name?: string;
  readonly left: string;
  readonly relation: OwnRelation;
  /** Left out where the relation has one side. */
  readonly right?: string;
  /** By how much the sides may differ, a plain decimal in 元. */
  readonly tolerance?: string;
  readonly severity?: 'error' | 'warning';
  /** What is said besides, where it fails. */
  readonly message?: string;
  /** Where its sides are written, if in the workbook that is checked. */
  readonly at?: { readonly left: Address; readonly right: Address };
}

/** What an identity is called. */
export function ownName({ name, left, relation, right = '' }: OwnIdentity): string {
  return name ?? `${left} ${relation} ${right}`.trim();
}
