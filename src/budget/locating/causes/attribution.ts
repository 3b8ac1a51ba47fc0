import { Amount } from '../../../amount/amount';
import { addressKey } from '../../../workbook/address';
import type { SetResult } from '../../checking/check-result';
import type { Finding } from '../../checking/finding';
import type { Symptom } from '../../identities/rule';
import type { Constraint } from '../graph/constraint';
import type { WithAlternatives } from '../search/alternatives';

/** What is found of rows that are missing goes with the row, wherever it is said. */
const ABSENCES: ReadonlySet<Symptom | undefined> = new Set([
  'absent-codes',
  'absent-economic-codes',
  'absent-total',
]);

/** The findings that each repair explains. Every finding goes to one: of several, to the one that makes most of its gap. */
export function attribute(
  { findings }: SetResult,
  repairs: readonly WithAlternatives[],
): ReadonlyMap<WithAlternatives, readonly Finding[]> {
  const byEquation = ownersByEquation(repairs);
  const byCell = ownersByCell(repairs);
  const found = new Map<WithAlternatives, Finding[]>(repairs.map((each) => [each, []]));
  for (const finding of findings) {
    const owner = finding.equation
      ? byEquation.get(finding.equation)
      : (byCell.get(addressKey(finding.at)) ?? ownerOfForm(finding, repairs, byCell));
    if (owner) found.get(owner)?.push(finding);
  }
  return found;
}

function ownersByEquation(repairs: readonly WithAlternatives[]): ReadonlyMap<unknown, WithAlternatives> {
  const owners = new Map<Constraint['equation'], { owner: WithAlternatives; gap: Amount }>();
  for (const owner of repairs) {
    for (const [{ equation }, gap] of owner.satisfied) {
      const before = owners.get(equation);
      if (!before || gap.compareTo(before.gap) > 0) owners.set(equation, { owner, gap });
    }
  }
  return new Map([...owners].map(([equation, { owner }]) => [equation, owner]));
}

function ownersByCell(repairs: readonly WithAlternatives[]): ReadonlyMap<string, WithAlternatives> {
  const owners = new Map<string, WithAlternatives>();
  for (const owner of repairs) {
    for (const { figure } of owner.chosen.repair.changes) {
      if (!owners.has(addressKey(figure))) owners.set(addressKey(figure), owner);
    }
  }
  return owners;
}

/** What is said of rows that are lost goes with the row left out; what is said of several cells, with the repair of one of them. */
function ownerOfForm(
  { rule, at, cells, severity }: Finding,
  repairs: readonly WithAlternatives[],
  byCell: ReadonlyMap<string, WithAlternatives>,
): WithAlternatives | undefined {
  if (ABSENCES.has(rule.symptom)) {
    const absent = repairs.find(
      ({ chosen: { repair } }) =>
        repair.errorType === 'missing-row' && repair.insertions[0]?.amounts[0].figure.sheet === at.sheet,
    );
    const owners = new Set(cells.map((cell) => byCell.get(addressKey(cell))));
    return absent ?? (owners.size === 1 ? [...owners][0] : undefined);
  }
  if ((rule.kind !== 'form' && rule.kind !== 'formula') || severity === 'info') return undefined;
  return cells.map((cell) => byCell.get(addressKey(cell))).find((owner) => owner !== undefined);
}
