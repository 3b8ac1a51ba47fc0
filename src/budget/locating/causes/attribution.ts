import { Amount } from '../../../amount/amount';
import type { CheckResult } from '../../checking/check-book';
import type { Finding } from '../../checking/finding';
import { addressKey } from '../../../workbook/address';
import type { Constraint } from '../network/constraint';
import type { Contested } from '../search/alternatives';

/** Rules that find rows missing: what they found goes with the row, wherever they say it. */
const COVERAGE = new Set(['code-coverage', 'economic-coverage', 'missing-total']);

/** The findings that each slip explains. Every finding goes to one slip: of several, to the one that makes most of its gap. */
export function attribute(
  { findings }: CheckResult,
  contested: readonly Contested[],
): ReadonlyMap<Contested, readonly Finding[]> {
  const byEquation = ownersByEquation(contested);
  const byCell = ownersByCell(contested);
  const found = new Map<Contested, Finding[]>(contested.map((each) => [each, []]));
  for (const finding of findings) {
    const owner = finding.equation
      ? byEquation.get(finding.equation)
      : (byCell.get(addressKey(finding.at)) ?? ownerOfForm(finding, contested, byCell));
    if (owner) found.get(owner)?.push(finding);
  }
  return found;
}

function ownersByEquation(contested: readonly Contested[]): ReadonlyMap<unknown, Contested> {
  const owners = new Map<Constraint['equation'], { owner: Contested; gap: Amount }>();
  for (const owner of contested) {
    for (const [{ equation }, gap] of owner.settled) {
      const before = owners.get(equation);
      if (!before || gap.compareTo(before.gap) > 0) owners.set(equation, { owner, gap });
    }
  }
  return new Map([...owners].map(([equation, { owner }]) => [equation, owner]));
}

function ownersByCell(contested: readonly Contested[]): ReadonlyMap<string, Contested> {
  const owners = new Map<string, Contested>();
  for (const owner of contested) {
    for (const { figure } of owner.chosen.move.changes) {
      if (!owners.has(addressKey(figure))) owners.set(addressKey(figure), owner);
    }
  }
  return owners;
}

/** What is said of rows that are lost goes with the row left out; what is said of several cells, with the slip in one of them. */
function ownerOfForm(
  { rule, at, cells, severity }: Finding,
  contested: readonly Contested[],
  byCell: ReadonlyMap<string, Contested>,
): Contested | undefined {
  if (COVERAGE.has(rule.id)) {
    const absent = contested.find(
      ({ chosen: { move } }) =>
        move.slip === 'missing-row' && move.insertions[0]?.amounts[0].figure.sheet === at.sheet,
    );
    const owners = new Set(cells.map((cell) => byCell.get(addressKey(cell))));
    return absent ?? (owners.size === 1 ? [...owners][0] : undefined);
  }
  if ((rule.kind !== 'form' && rule.kind !== 'formula') || severity === 'info') return undefined;
  return cells.map((cell) => byCell.get(addressKey(cell))).find((owner) => owner !== undefined);
}
