import type { BookRule } from '../../../src/budget/identities/rule';
import { Book } from '../../../src/budget/tables/book';
import type { Figure } from '../../../src/budget/tables/figure';
import { Figures } from '../../../src/budget/tables/figure';
import type { Row } from '../../../src/budget/tables/row';
import type { Table } from '../../../src/budget/tables/table';
import type { Workbook } from '../../../src/workbook/workbook';

/** What a figure holds, as against where it stands. */
const HELD: readonly (string | symbol)[] = ['state', 'amount', 'decimals', 'cell', 'text'];

/** A table whose figures may be named and placed, but not looked into. */
export function withoutAmounts(table: Table): Table {
  return { ...table, blocks: table.blocks.map((block) => ({ ...block, rows: block.rows.map(hidden) })) };
}

function hidden(row: Row): Row {
  const keys = [...row.figures].map(([key]) => key);
  return {
    ...row,
    figures: new Figures(keys, row.figures.values().map(closed)),
    unknown: row.unknown.map(closed),
  };
}

function closed(figure: Figure): Figure {
  return new Proxy(figure, {
    get(target, key) {
      if (HELD.includes(key)) throw new Error(`Looks at the ${String(key)} of a figure`);
      return Reflect.get(target, key) as unknown;
    },
  });
}

/** A workbook that says which sheets are hidden, and shows nothing else. */
export function tabsOf(workbook: Workbook): Workbook {
  return only(workbook, 'sheet', () => (name: string) => {
    const sheet = workbook.sheet(name);
    return sheet && only(sheet, 'hidden', () => sheet.hidden);
  });
}

function only<T extends object>(target: T, open: keyof T & string, value: () => unknown): T {
  return new Proxy(target, {
    get(_, key) {
      if (key !== open) throw new Error(`Looks at the ${String(key)} of a ${target.constructor.name}`);
      return value();
    },
  });
}

/** The tables that a rule asks a book for; `all` where it goes through them. */
export function tablesAsked(rule: BookRule, book: Book): ReadonlySet<string> {
  const asked = new Set<string>();
  const watched = new Proxy(book, {
    get(target, key) {
      if (key === 'tables') asked.add('all');
      if (key !== 'table') return Reflect.get(target, key) as unknown;
      return (wanted: Parameters<Book['table']>[0]) => {
        asked.add(wanted);
        return target.table(wanted);
      };
    },
  });
  drain(rule.judge(watched));
  return asked;
}

/** Takes all that there is. */
export function drain(values: Iterable<unknown>): void {
  Array.from(values);
}

/** A book of other tables. */
export function bookWith(book: Book, tables: readonly Table[]): Book {
  return new Book(tabsOf(book.workbook), tables, []);
}
