import type { GeneratedBook, RenderedFigure } from '../render/rendered';
import { addressOf, cellsError } from './cell-error';
import { makeOfOne } from './choose';
import { contentAt, withContents } from './contents';
import { resultAt } from './recalculated';
import type { InjectedError, InjectError } from './injected-error';
import { spotsOf } from './spots';

/** A sum that leaves out its first or last cell, or reaches a cell too far. */
export const formulaRange: InjectError = (book, choose) => {
  const formulas = spotsOf(book).filter(({ figure }) => figure.isFormula);
  return makeOfOne(formulas, choose, ({ figure }) => {
    const right = contentAt(book.workbook, figure)?.formula ?? '';
    return makeOfOne(otherSums(right), choose, (formula) => withFormula(book, figure, formula));
  });
};

const SUM = /SUM\(([^()]*)\)/;
const RANGE = /([A-Z]+)(\d+):([A-Z]+)(\d+)/;

function otherSums(formula: string): string[] {
  return [...withOtherRange(formula), ...withFewerParts(formula)];
}

function withOtherRange(formula: string): string[] {
  const [text, left = '', top = '0', right = '', bottom = '0'] = RANGE.exec(formula) ?? [];
  if (text === undefined) return [];
  const [first, last] = [Number(top), Number(bottom)];
  return [
    [first + 1, last],
    [first, last - 1],
    [first - 1, last],
    [first, last + 1],
  ].map(([from = 0, to = 0]) => formula.replace(text, `${left}${from}:${right}${to}`));
}

function withFewerParts(formula: string): string[] {
  const [text, list = ''] = SUM.exec(formula) ?? [];
  const parts = list.split(',');
  if (text === undefined || parts.length < 2) return [];
  return [parts.slice(1), parts.slice(0, -1)].map((fewer) =>
    formula.replace(text, `SUM(${fewer.join(',')})`),
  );
}

/** Undefined where the other formula gives the same, or goes round in a circle. */
function withFormula(
  book: GeneratedBook,
  figure: RenderedFigure,
  formula: string,
): InjectedError | undefined {
  const content = { ...contentAt(book.workbook, figure), value: null, formula };
  const edits = [{ at: addressOf(figure), content }];
  const result = resultAt(withContents(book.workbook, edits), figure);
  const saved = contentAt(book.workbook, figure)?.value ?? null;
  if (!result || refersTo(formula, figure)) return undefined;
  const value = saved === null ? null : Number(result.toString());
  const after = result.toString();
  return cellsError(book, 'formula-range', [{ figure, after, content: { ...content, value } }]);
}

function refersTo(formula: string, { row }: RenderedFigure): boolean {
  const [, , top = '0', , bottom = '0'] = RANGE.exec(formula) ?? [];
  return Number(top) - 1 <= row && row <= Number(bottom) - 1;
}
