import { a1, parseA1 } from '../../workbook/address';
import type { AssumedCell } from './assumed';

/** The name under which a document keeps what was adopted without being sure. */
export const KEPT_ASSUMED = 'gouji.assumed';

/** A cell as a document keeps it. */
interface KeptCell {
  readonly sheet: string;
  readonly cell: string;
  readonly certainty: AssumedCell['certainty'];
  readonly amount?: string | null;
  readonly text?: string;
}

/** What a document keeps. A text that is none of ours counts as nothing. */
export function readAssumed(text: string | undefined): readonly AssumedCell[] {
  if (text === undefined) return [];
  try {
    const kept: unknown = JSON.parse(text);
    return Array.isArray(kept) ? kept.filter(isKept).flatMap(assumedCell) : [];
  } catch {
    return [];
  }
}

/** As a document keeps it; none leaves nothing behind. */
export function writeAssumed(assumed: readonly AssumedCell[]): string | undefined {
  const kept = assumed.map(({ at, certainty, content }): KeptCell => ({
    sheet: at.sheet,
    cell: a1(at),
    certainty,
    ...content,
  }));
  return kept.length > 0 ? JSON.stringify(kept) : undefined;
}

function assumedCell({ sheet, cell, certainty, amount, text }: KeptCell): AssumedCell[] {
  const place = parseA1(cell);
  if (!place) return [];
  const content = text === undefined ? { amount: amount ?? null } : { text };
  return [{ at: { sheet, ...place }, certainty, content }];
}

const DECIMAL = /^-?\d+(\.\d+)?$/;

function isKept(value: unknown): value is KeptCell {
  if (typeof value !== 'object' || value === null) return false;
  const { sheet, cell, certainty, amount, text } = value as Record<string, unknown>;
  const isAmount =
    amount === undefined || amount === null || (typeof amount === 'string' && DECIMAL.test(amount));
  return (
    typeof sheet === 'string' &&
    typeof cell === 'string' &&
    (certainty === 'likely' || certainty === 'possible') &&
    isAmount &&
    (text === undefined || typeof text === 'string')
  );
}
