import type { Ctor } from '@univerjs/core';
import {
  ArrayValueObject,
  CELL_INVERTED_INDEX_CACHE,
  functionMath,
  functionStatistical,
} from '@univerjs/engine-formula';
import type { BaseFunction, BaseValueObject, IFunctionNames } from '@univerjs/engine-formula';

/** Those that choose cells by a criterion. */
const NAMES = /^(SUM|COUNT|AVERAGE|MAX|MIN)IFS?$/;

/**
 * The spreadsheet's own functions that choose cells by a criterion. Of columns that it has looked through it remembers texts of
 * digits as numbers, and finds no code among them that begins with 205: where that is asked for, it looks again.
 */
export const CRITERION_FUNCTIONS = [...functionMath, ...functionStatistical].flatMap(
  ([own, name]): [Ctor<BaseFunction>, IFunctionNames][] =>
    typeof own === 'function' && typeof name === 'string' && NAMES.test(name)
      ? [[lookingAgain(own), name]]
      : [],
);

function lookingAgain(own: Ctor<BaseFunction>): Ctor<BaseFunction> {
  return class extends own {
    override calculate(...values: BaseValueObject[]) {
      if (values.some(isPattern)) CELL_INVERTED_INDEX_CACHE.clear();
      return super.calculate(...values);
    }
  };
}

/** A pattern that a cell holds is not looked for: to look again takes time. */
function isPattern(value: BaseValueObject): boolean {
  if (value.isReferenceObject()) return false;
  // What comes of joining a cell and a text is a list of one.
  const text = value instanceof ArrayValueObject ? value.getFirstCell() : value;
  return text.isString() && /[*?]/.test(String(text.getValue()));
}
