import type { Cause, Correction } from '../../src/budget/locating/cause';
import type { Finding } from '../../src/budget/checking/finding';
import { a1 } from '../../src/workbook/address';
import type { Address } from '../../src/workbook/address';
import type { InjectedError } from '../../test/generate/errors/injected-error';
import type { CaseRun } from './run-cases';

/** More cells than these are counted. */
const SHOWN = 8;

/** A case, its truth and the causes found, for whoever works on the search. */
export function describeCase({ score, errors, measured: { diagnosis } }: CaseRun): string {
  const { right, unique, anywhere, lines, findings, locateMs } = score;
  const faults = [
    right.cells ? [] : anywhere ? ['cells among the causes'] : ['cells wrong'],
    right.kind ? [] : ['kind wrong'],
    right.amounts ? [] : ['amounts wrong'],
    score.certainAndWrong > 0 ? ['CERTAIN AND WRONG'] : [],
    score.gaveUp ? ['gave up'] : [],
  ].flat();
  const about = [
    `${lines} lines`,
    ...(unique ? ['unique'] : []),
    `${findings} findings`,
    `${locateMs.toFixed(1)} ms`,
  ];
  return [
    `${score.id} (${about.join(', ')}): ${faults.join(', ') || 'right'}`,
    ...errors.map((error) => `  truth ${errorText(error)}`),
    ...diagnosis.causes.map((cause) => `  ${causeText(cause)}`),
  ].join('\n');
}

/** A finding in a line. */
export function findingText({ id, rule, outcome, severity, at, observed, expected, cells }: Finding): string {
  const amounts = [observed, expected].map((amount) => amount?.toString() ?? '·').join(' ≠ ');
  const more = cells.slice(0, SHOWN).map(placeText).join(' ');
  return `  ${id} ${rule.id} ${outcome} ${severity} ${placeText(at)} ${amounts} | ${more}${rest(cells)}`;
}

function errorText({ kind, changed }: InjectedError): string {
  const cells = changed
    .slice(0, SHOWN)
    .map(({ at, before, after }) => `${placeText(at)} ${before ?? '∅'} → ${after ?? '∅'}`);
  return `${kind}: ${cells.join('; ')}${rest(changed)}`;
}

function causeText({
  id,
  certainty,
  errorType,
  kind,
  corrections,
  satisfiedCount,
  alternatives,
}: Cause): string {
  const others = alternatives.map((each) => `${each.errorType} ${correctionsText(each.corrections)}`);
  const more = others.length > 0 ? ` | or ${others.slice(0, 3).join(' | or ')}${rest(others, 3)}` : '';
  return `${id} ${certainty} ${kind}/${errorType}, settles ${satisfiedCount}: ${correctionsText(corrections)}${more}`;
}

function correctionsText(corrections: readonly Correction[]): string {
  const cells = corrections
    .slice(0, SHOWN)
    .map(
      ({ at, typed, proposed, name }) =>
        `${placeText(at)} ${typed || '∅'} ⇒ ${proposed?.toString() ?? name ?? '∅'}`,
    );
  return `${cells.join('; ')}${rest(corrections)}`;
}

function placeText(at: Address): string {
  return `${at.sheet}!${a1(at)}`;
}

function rest({ length }: readonly unknown[], shown = SHOWN): string {
  return length > shown ? ` … ${length} in all` : '';
}
