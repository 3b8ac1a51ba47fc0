import { textOf } from '../../../src/workbook/cell';
import type { GeneratedBook } from '../render/rendered';
import { makeOfOne, pick } from './choose';
import type { Choose } from './choose';
import { contentAt, withContents } from './contents';
import type { InjectError } from './injected-error';
import { blocksOf, isMoney, layoutOf } from './spots';

/** A code, or its part in a cell of its own, typed wrong or left out: the name and the amounts beside it are right. */
export const wrongCode: InjectError = (book, choose) =>
  makeOfOne(codeCells(book), choose, (cell) => {
    const { before, digits, isPart, ...at } = cell;
    const after = isPart && choose(4) === 0 ? '' : before.replace(digits, mistyped(digits, choose));
    const isTaken = codeCells(book).some(
      (other) => other.sheet === at.sheet && other.column === at.column && other.before === after,
    );
    if (after === before || (isTaken && !isPart)) return undefined;
    const content = contentAt(book.workbook, at);
    const value = typeof content?.value === 'number' ? Number(after) : after;
    const edit = { at, content: after === '' ? undefined : { ...content, value } };
    return {
      kind: 'unknown',
      workbook: withContents(book.workbook, [edit]),
      changed: [{ at, before, after: after === '' ? undefined : after }],
    };
  });

interface CodeCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** All that the cell says, and the digits at its beginning. */
  readonly before: string;
  readonly digits: string;
  readonly isPart: boolean;
}

/** The cells with a code of the rows that have money. */
function codeCells(book: GeneratedBook): CodeCell[] {
  return blocksOf(book).flatMap((placed) =>
    (layoutOf(placed)?.columns ?? []).flatMap(({ key, role }) => {
      const {
        table: { sheet },
        block,
      } = placed;
      const column = block.columns.get(key);
      if (column === undefined || (role.kind !== 'code' && role.kind !== 'code-part')) return [];
      return block.rows.flatMap(({ index: row, role: kind, figures }): CodeCell[] => {
        const before = textOf(book.workbook.cell({ sheet, row, column }));
        const digits = /^\d+/.exec(before)?.[0];
        const counts = kind === 'data' && [...figures.values()].some(({ printed }) => isMoney(printed));
        if (digits === undefined || !counts) return [];
        return [{ sheet, row, column, before, digits, isPart: role.kind === 'code-part' }];
      });
    }),
  );
}

/** One digit wrong, missing or twice, or two changed places. */
function mistyped(digits: string, choose: Choose): string {
  const place = choose(digits.length);
  const [before, own, after] = [digits.slice(0, place), digits.charAt(place), digits.slice(place + 1)];
  const wrong = String((Number(own) + 1 + choose(9)) % 10);
  const [next = '', ...rest] = after;
  return (
    pick(
      [
        before + wrong + after,
        before + wrong + after,
        before + after,
        before + own + own + after,
        before + next + own + rest.join(''),
      ],
      choose,
    ) ?? digits
  );
}
