import type { Amount } from '../../../amount/amount';
import type { Figure } from '../../tables/figure';
import type { Change, Move } from '../search/move';
import type { Survey } from '../search/survey';

/** Amounts held as texts, which the formulas over them pass by: one of them, or all of a table. */
export function* textAmounts({ state }: Survey): Iterable<Move> {
  const bySheet = new Map<string, Change[]>();
  for (const figure of state.network.derivations.mutedTexts) {
    if (!state.isMuted(figure)) continue;
    const change = { figure, to: state.amountOf(figure) };
    const changes = bySheet.get(figure.sheet);
    if (changes) changes.push(change);
    else bySheet.set(figure.sheet, [change]);
    yield moveOf([change]);
    for (const to of figure.text?.alternatives ?? [])
      yield { ...moveOf([{ figure, to }]), surprise: LESS_LIKELY };
  }
  for (const changes of bySheet.values()) {
    if (changes.length < 2) continue;
    yield moveOf(changes);
    if (changes.some(({ figure }) => otherReading(figure))) yield moveOf(changes.map(readOtherwise));
  }
}

/** What a text means if its last comma is the decimal point, where it was not read so. */
function otherReading({ amount, text }: Figure): Amount | undefined {
  return amount?.decimals === 0 ? text?.alternatives[0] : undefined;
}

function readOtherwise({ figure, to }: Change): Change {
  return { figure, to: otherReading(figure) ?? to };
}

const SURPRISE = 0.3;
const LESS_LIKELY = 1;

function moveOf(changes: readonly Change[]): Move {
  return {
    slip: changes.some(({ figure }) => isIrregular(figure)) ? 'separator' : 'text-number',
    changes,
    insertions: [],
    surprise: SURPRISE,
    reproduces: true,
    oddness: 1,
  };
}

function isIrregular({ text }: Figure): boolean {
  return text?.oddities.includes('irregular-grouping') ?? false;
}
