import type { Amount } from '../../../amount/amount';
import type { Figure } from '../../tables/figure';
import { COST, PRIOR } from '../costs';
import { repairOf } from '../search/repair';
import type { Change, Repair } from '../search/repair';
import type { ViolationIndex } from '../search/violation-index';

/** Amounts held as texts, which the formulas over them pass by: one of them, or all of a table. */
export function* textAmounts({ state }: ViolationIndex): Iterable<Repair> {
  const bySheet = new Map<string, Change[]>();
  for (const figure of state.graph.derivations.mutedTexts) {
    if (!state.isMuted(figure)) continue;
    const change = { figure, to: state.amountOf(figure) };
    const changes = bySheet.get(figure.sheet);
    if (changes) changes.push(change);
    else bySheet.set(figure.sheet, [change]);
    yield asNumbers([change]);
    for (const to of figure.text?.alternatives ?? [])
      yield asNumbers([{ figure, to }], COST.textReadOtherwise);
  }
  for (const changes of bySheet.values()) {
    if (changes.length < 2) continue;
    yield asNumbers(changes);
    if (changes.some(({ figure }) => otherReading(figure))) yield asNumbers(changes.map(readOtherwise));
  }
}

/** What a text means if its last comma is the decimal point, where it was not read so. */
function otherReading({ amount, text }: Figure): Amount | undefined {
  return amount?.decimals === 0 ? text?.alternatives[0] : undefined;
}

function readOtherwise({ figure, to }: Change): Change {
  return { figure, to: otherReading(figure) ?? to };
}

function asNumbers(changes: readonly Change[], cost: number = COST.textAmount): Repair {
  const errorType = changes.some(({ figure }) => isIrregular(figure)) ? 'separator' : 'text-number';
  return repairOf(errorType, changes, { cost, reproduces: true, prior: PRIOR.textAmount });
}

function isIrregular({ text }: Figure): boolean {
  return text?.oddities.includes('irregular-grouping') ?? false;
}
