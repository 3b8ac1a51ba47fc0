import { codesNamed } from '../../classification/classification';
import type { Classification } from '../../classification/classification';
import { normaliseName } from '../../classification/name';
import type { Book } from '../../tables/book';
import type { Table } from '../../tables/table';

/** The codes that tables of a book bear, and by which names they and the list call them. */
export class KnownCodes {
  private readonly tables = new Map<string, Set<Table>>();
  private readonly byName = new Map<string, Set<string>>();

  constructor(book: Book) {
    for (const table of book.tables) {
      for (const { rows } of table.blocks) {
        for (const { codes } of rows) {
          for (const [classification, { code, name }] of Object.entries(codes)) {
            add(this.tables, `${classification} ${code}`, table);
            if (name !== '') add(this.byName, `${classification} ${normaliseName(name)}`, code);
          }
        }
      }
    }
  }

  /** Whether another table bears a code. */
  isElsewhere(classification: Classification, code: string, own: Table): boolean {
    return [...(this.tables.get(`${classification} ${code}`) ?? [])].some((table) => table !== own);
  }

  /** The codes that other tables bear. */
  elsewhere(classification: Classification, own: Table): string[] {
    return [...this.tables.keys()].flatMap((key) => {
      const [of, code = ''] = key.split(' ');
      return of === classification && this.isElsewhere(classification, code, own) ? [code] : [];
    });
  }

  /** The codes of a name, in the book or in the list. */
  named(classification: Classification, name: string): ReadonlySet<string> {
    const own = this.byName.get(`${classification} ${normaliseName(name)}`) ?? [];
    return new Set([...own, ...codesNamed(classification, name)]);
  }
}

function add<T>(sets: Map<string, Set<T>>, key: string, each: T): void {
  const set = sets.get(key);
  if (set) set.add(each);
  else sets.set(key, new Set([each]));
}
