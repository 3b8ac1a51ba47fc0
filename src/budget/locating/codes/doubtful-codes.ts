import { groupedWithKey } from '../../../common/grouped';
import { CLASSIFICATIONS, listedName } from '../../classification/classification';
import type { Classification } from '../../classification/classification';
import { contradictsName } from '../../classification/contradicted-name';
import type { Book } from '../../tables/book';
import type { Row } from '../../tables/row';
import type { Block, Table } from '../../tables/table';
import { codeEdit } from './code-cells';
import type { CodeEdit } from './code-cells';
import { isOneSlip } from './code-typing';
import { KnownCodes } from './known-codes';

/** A code that may have been meant for a row, and the cell that would have to say so. */
export interface CodeGuess extends CodeEdit {
  readonly table: Table;
  readonly row: Row;
  /** How much speaks for it by itself: the row's name, and that one slip makes what stands there. */
  readonly likeness: number;
}

/** A row has no more other codes than these that are worth trying. */
const MOST_A_ROW = 2;

/** What rows of doubtful codes may have been meant to bear, the likeliest first. */
export function codeGuesses(book: Book): CodeGuess[] {
  const known = new KnownCodes(book);
  const guesses = book.tables.flatMap((table) =>
    table.blocks.flatMap((block) =>
      block.layout.rows.kind === 'items'
        ? []
        : CLASSIFICATIONS.flatMap((classification) => guessesIn(book, known, table, block, classification)),
    ),
  );
  return guesses.sort((a, b) => b.likeness - a.likeness);
}

function guessesIn(
  book: Book,
  known: KnownCodes,
  table: Table,
  block: Block,
  classification: Classification,
): CodeGuess[] {
  // A row whose code cannot be read looks like a subtotal.
  const data = block.rows.filter((row) => row.role === 'data' || (row.role === 'subtotal' && hasMoney(row)));
  const coded = data.filter((row) => row.codes[classification]);
  // A table whose rows mostly bear none is not coded.
  if (coded.length * 2 <= data.length) return [];
  const isAlone =
    data.every(({ unit }) => unit === undefined) &&
    CLASSIFICATIONS.every((each) => each === classification || !data.some(({ codes }) => codes[each]));
  const byCode = groupedWithKey(coded, (row) => row.codes[classification]?.code);
  return data.flatMap((row) => {
    const entry = row.codes[classification];
    const isTwice = isAlone && entry !== undefined && (byCode.get(entry.code)?.length ?? 0) > 1;
    if (!isTwice && !isDoubtful(known, table, classification, row)) return [];
    const name = entry?.name ?? row.label;
    const named = known.named(classification, name);
    const codes = new Set([...named, ...known.elsewhere(classification, table)]);
    return [...codes]
      .filter((code) => code !== entry?.code && !(isAlone && byCode.has(code)))
      .flatMap((code): CodeGuess[] => {
        const edit = codeEdit(book.workbook, block, row, classification, code);
        const isNear =
          edit !== undefined && (edit.typed === '' || isOneSlip(digitsOf(edit.typed), digitsOf(edit.meant)));
        const isNamed = named.has(code);
        if (!edit || !(isNamed || isNear)) return [];
        const likeness =
          (isNamed ? 2 : 0) + (isNear ? 2 : 0) + (known.isElsewhere(classification, code, table) ? 1 : 0);
        return [{ ...edit, table, row, likeness }];
      })
      .sort((a, b) => b.likeness - a.likeness)
      .slice(0, MOST_A_ROW);
  });
}

/** Whether nothing else speaks for a row's code: no other table, no list, or its name is that of another. */
function isDoubtful(known: KnownCodes, table: Table, classification: Classification, row: Row): boolean {
  const entry = row.codes[classification];
  if (!entry) return hasMoney(row);
  const { code, name } = entry;
  if (contradictsName(classification, code, name)) return true;
  return listedName(classification, code) === undefined && !known.isElsewhere(classification, code, table);
}

function hasMoney({ figures }: Row): boolean {
  return figures.values().some(({ amount }) => amount && !amount.isZero);
}

function digitsOf(text: string): string {
  return /^\d*/.exec(text)?.[0] ?? '';
}
