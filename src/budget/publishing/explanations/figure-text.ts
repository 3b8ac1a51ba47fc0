import type { Amount } from '../../../amount/amount';
import { percentage } from '../../../amount/percentage';
import { sentences } from './words';
import { listed, placeholder } from './document';
import type { Phrase, Run } from './document';
import type { SetFigure } from './figures';

const DECIMALS = 2;

/** A part of something, and what it is called. */
export interface Part {
  readonly name: string;
  readonly figure: SetFigure;
}

/** A figure as a text says it, in 万元; what is not known is to be filled in. */
export function figureText(figure: SetFigure, name: string): Run {
  if (figure === undefined) return placeholder(name);
  return { text: figure === null ? '0' : amountText(figure) };
}

/** What share a figure is of another, in percent; undefined where that says nothing, as 0.00 would. */
function shareText(part: SetFigure, whole: SetFigure): Run | undefined {
  if (part === undefined || whole === undefined) return placeholder(sentences.share);
  if (part === null || whole === null) return undefined;
  const share = percentage(part, whole, DECIMALS);
  return share && !share.isZero ? { text: share.toString(DECIMALS) } : undefined;
}

/** Rounded half away from zero, but in full where nothing would be left of it. */
function amountText(amount: Amount): string {
  const rounded = amount.rounded(DECIMALS);
  return (rounded.isZero ? amount : rounded).toString(DECIMALS);
}

/** The parts that there are, each with its share of a whole. */
export function sharedParts(parts: readonly Part[], whole: Part): Run[][] {
  return parts
    .filter(({ figure }) => figure !== null)
    .map(({ name, figure }) => {
      const share = shareText(figure, whole.figure);
      const amount = figureText(figure, name);
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
    .map(({ name, figure }) => sentences.amount(name, figureText(figure, name)));
}

/** A paragraph of parts; nothing where there are none. */
export function paragraphOf(
  parts: readonly Phrase[],
  sentence: (items: Phrase) => readonly Run[],
): readonly (readonly Run[])[] {
  return parts.length === 0 ? [] : [sentence(listed(parts, sentences.listSeparator))];
}
