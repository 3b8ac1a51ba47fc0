import type { Amount } from '../../../amount/amount';
import { percentage } from '../../../amount/percentage';
import { sentences } from './words';
import type { Run } from './document';
import type { Figure } from './figures';
import { placeholder } from './phrase';

const DECIMALS = 2;

/** A figure as a text says it, in 万元; what is not known is to be filled in. */
export function said(figure: Figure, name: string): Run {
  if (figure === undefined) return placeholder(name);
  return { text: figure === null ? '0' : saidAmount(figure) };
}

/** What share a figure is of another, in percent; undefined where that says nothing. */
export function saidShare(part: Figure, whole: Figure): Run | undefined {
  if (part === undefined || whole === undefined) return placeholder(sentences.share);
  if (part === null || whole === null) return undefined;
  const share = percentage(part, whole, DECIMALS);
  return share && { text: share.toString(DECIMALS) };
}

/** Rounded half away from zero, but in full where nothing would be left of it. */
function saidAmount(amount: Amount): string {
  const rounded = amount.rounded(DECIMALS);
  return (rounded.isZero ? amount : rounded).toString(DECIMALS);
}
