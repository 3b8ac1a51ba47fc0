import { a1 } from '../../../workbook/address';
import { recheck } from '../../checking/check-book';
import type { CheckResult } from '../../checking/check-result';
import type { Finding } from '../../checking/finding';
import type { CauseDraft } from '../causes/cause-draft';
import { SATISFIES_NOTHING } from '../causes/cause-draft';
import type { Correction } from '../cause';
import { codeGuesses } from './doubtful-codes';
import type { CodeGuess } from './doubtful-codes';

/** A result without what wrong codes make of it, and these. */
export interface Recoded {
  readonly result: CheckResult;
  readonly drafts: readonly CauseDraft[];
}

/** So many codes are found in one book. */
const MOST_CODES = 3;
/** So many guesses are tried for each; fewer in a large book, for each is a check of it. */
const MOST_TRIES = 6;
const FEWEST_TRIES = 2;
const CELLS_A_TRY = 8000;
/** One wrong code leads to no more findings than these: of more, a guess is tried only where name and slip both speak for it. */
const MOST_FOUND = 25;

/**
 * The codes that are wrong: with another in its place, and nothing else changed, less is found and nothing new. What is left is looked
 * for in the book with the right code.
 */
export function recoded(result: CheckResult): Recoded {
  let now = result;
  const drafts: CauseDraft[] = [];
  while (drafts.length < MOST_CODES) {
    const best = bestGuess(now);
    if (!best) break;
    drafts.push(draftOf(result, best));
    now = best.after;
  }
  return { result: now, drafts };
}

interface Try {
  readonly guess: CodeGuess;
  readonly after: CheckResult;
  /** What is found no more. */
  readonly settled: readonly Finding[];
}

function bestGuess(result: CheckResult): Try | undefined {
  const complaints = complaintsIn(result);
  if (complaints.size === 0) return undefined;
  const least = complaints.size > MOST_FOUND ? SURE_ENOUGH : 0;
  const guesses = codeGuesses(result.book)
    .filter(({ likeness }) => likeness > least)
    .slice(0, triesFor(result));
  const tries = guesses.flatMap((guess) => tried(result, complaints, guess) ?? []);
  return tries.reduce<Try | undefined>(
    (best, each) => (best && best.settled.length >= each.settled.length ? best : each),
    undefined,
  );
}

function triesFor({ book }: CheckResult): number {
  const cells = book.tables.reduce(
    (sum, { blocks }) => sum + blocks.reduce((own, { rows, columns }) => own + rows.length * columns.size, 0),
    0,
  );
  return Math.max(FEWEST_TRIES, Math.min(MOST_TRIES, Math.floor((MOST_TRIES * CELLS_A_TRY) / (cells + 1))));
}

function tried(result: CheckResult, before: ReadonlyMap<string, Finding>, guess: CodeGuess): Try | undefined {
  const { at, meant, isNumber } = guess;
  const { workbook } = result.book;
  const { format } = workbook.cell(at) ?? {};
  const content =
    meant === ''
      ? undefined
      : { value: isNumber ? Number(meant) : meant, ...(format !== undefined && { format }) };
  const after = recheck(result, workbook.with([{ ...at, content }]));
  const left = complaintsIn(after);
  if ([...left.keys()].some((key) => !before.has(key))) return undefined;
  const settled = [...before].flatMap(([key, finding]) => (left.has(key) ? [] : [finding]));
  return settled.some(isEvidence) || (settled.length > 0 && guess.likeness > SURE_ENOUGH)
    ? { guess, after, settled }
    : undefined;
}

/** A name and a slip that speak for a code are as good as a sum. */
const SURE_ENOUGH = 3;

/** That names and codes agree better says little by itself: the name may be the wrong one. */
function isEvidence({ rule }: Finding): boolean {
  return rule.kind !== 'code';
}

/** What is found in a result, by rule and place. */
function complaintsIn({ findings }: CheckResult): Map<string, Finding> {
  const complaints = findings.filter(({ outcome, severity }) => outcome === 'fail' && severity !== 'info');
  return new Map(complaints.map((finding) => [findingKey(finding), finding]));
}

/** What tells findings apart before and after an edit. */
export function findingKey({ rule, at, values }: Finding): string {
  const code = typeof values.code === 'string' ? values.code : '';
  return `${rule.id} ${at.sheet}!${a1(at)} ${rule.kind === 'code' ? code : ''}`;
}

function draftOf(original: CheckResult, { guess, settled }: Try): CauseDraft {
  const { table, row, at, typed, meant } = guess;
  const correction: Correction = {
    at,
    label: { zh: '科目编码', en: 'code' },
    row: row.label,
    unit: table.unit,
    decimals: table.decimals,
    typed,
    observed: undefined,
    proposed: undefined,
    ...(meant !== '' && { name: meant }),
  };
  const known = complaintsIn(original);
  return {
    errorType: 'wrong-code',
    corrections: [correction],
    absent: [],
    // Without a sum that speaks for it, it may as well be the name that is wrong.
    certainty: settled.some(isEvidence) ? 'likely' : 'possible',
    table,
    explains: settled.flatMap((finding) => known.get(findingKey(finding)) ?? []),
    ...SATISFIES_NOTHING,
  };
}
