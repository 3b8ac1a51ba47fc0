import { sentences } from './words';
import type { Run } from './document';
import type { Figure } from './figures';
import { listed } from './phrase';
import type { Phrase } from './phrase';
import { said, saidShare } from './said-figure';

/** A part of something, and what it is called. */
export interface Part {
  readonly name: string;
  readonly figure: Figure;
}

/** The parts that there are, each with its share of a whole. */
export function sharedParts(parts: readonly Part[], whole: Part): Run[][] {
  return parts
    .filter(({ figure }) => figure !== null)
    .map(({ name, figure }) => {
      const share = saidShare(figure, whole.figure);
      const amount = said(figure, name);
      return [
        ...(share
          ? sentences.amountWithShare(name, amount, whole.name, share)
          : sentences.amount(name, amount)),
      ];
    });
}

/** Parts of which no share is said. */
export function plainParts(parts: readonly Part[]): Phrase[] {
  return parts
    .filter(({ figure }) => figure !== null)
    .map(({ name, figure }) => sentences.amount(name, said(figure, name)));
}

/** A paragraph of parts; nothing where there are none. */
export function paragraphOf(
  parts: readonly Phrase[],
  sentence: (items: Phrase) => readonly Run[],
): readonly (readonly Run[])[] {
  return parts.length === 0 ? [] : [sentence(listed(parts, sentences.listSeparator))];
}
