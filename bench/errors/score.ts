import type { CheckResult } from '../../src/budget/checking/check-book';
import type { SeveralErrors } from '../../test/generate/errors/several';
import { isUnique } from '../../test/generate/errors/unique';
import { isVisible } from '../../test/generate/errors/visible';
import { complaintsOf } from './measure';
import type { Measured } from './measure';
import { compared, contradicts } from './truth';
import type { Comparison } from './truth';

/** What became of one case. */
export interface Score {
  readonly id: string;
  /** Budget lines of the book. */
  readonly lines: number;
  readonly visible: boolean;
  readonly detected: boolean;
  /** Undefined where there are several errors. */
  readonly unique: boolean | undefined;
  /** Of the first cause; of several errors whether each has a cause that is. */
  readonly right: Comparison;
  /** Whether every error has a cause with just its cells, wherever in the list. */
  readonly anywhere: boolean;
  readonly findings: number;
  readonly causes: number;
  readonly gaveUp: boolean;
  /** Causes called certain that contradict the truth. */
  readonly certainAndWrong: number;
  readonly checkMs: number;
  readonly locateMs: number;
}

export function scoreOf(
  id: string,
  lines: number,
  clean: CheckResult,
  { errors }: SeveralErrors,
  { result, diagnosis: { causes, gaveUp }, checkMs, locateMs }: Measured,
): Score {
  const [error, ...more] = errors;
  const visible = isVisible(clean, result);
  const certain = causes.filter(({ certainty }) => certainty === 'certain');
  const each = errors.map((one) => best(causes.map((cause) => compared(cause, one))));
  const [first] = causes;
  return {
    id,
    lines,
    visible,
    detected: complaintsOf(result) > complaintsOf(clean),
    unique: error && more.length === 0 ? visible && isUnique(result, error) : undefined,
    right: more.length === 0 ? (first && error ? compared(first, error) : NOTHING) : all(each),
    anywhere: each.every(({ cells }) => cells),
    findings: complaintsOf(result),
    causes: causes.length,
    gaveUp,
    certainAndWrong: certain.filter((cause) => contradicts(cause, errors)).length,
    checkMs,
    locateMs,
  };
}

const NOTHING: Comparison = { cells: false, kind: false, amounts: false };

/** The comparison of the cause with the right cells, if there is one. */
function best(comparisons: readonly Comparison[]): Comparison {
  const fitting = comparisons.filter(({ cells }) => cells);
  return fitting.find(({ amounts, kind }) => amounts && kind) ?? fitting[0] ?? NOTHING;
}

function all(comparisons: readonly Comparison[]): Comparison {
  const every = (what: keyof Comparison): boolean => comparisons.every((each) => each[what]);
  return { cells: every('cells'), kind: every('kind'), amounts: every('amounts') };
}
