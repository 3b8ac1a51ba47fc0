import { listedCodes } from '../../classification/classification';
import type { Classification } from '../../classification/classification';
import { splitCode } from '../../classification/code';
import { oncePer } from '../../../common/once-per';
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
    const plain = normaliseName(name);
    return new Set([
      ...(this.byName.get(`${classification} ${plain}`) ?? []),
      ...(listedByName(classification).get(plain) ?? []),
    ]);
  }
}

const LISTS: Readonly<Record<Classification, { readonly classification: Classification }>> = {
  functional: { classification: 'functional' },
  departmentEconomic: { classification: 'departmentEconomic' },
  governmentEconomic: { classification: 'governmentEconomic' },
};

const codesByName = oncePer(
  ({ classification }: { readonly classification: Classification }): ReadonlyMap<string, Set<string>> => {
    const byName = new Map<string, Set<string>>();
    for (const text of listedCodes(classification)) {
      const { code = '', name = '' } = splitCode(text) ?? {};
      add(byName, normaliseName(name), code);
    }
    return byName;
  },
);

function listedByName(classification: Classification): ReadonlyMap<string, Set<string>> {
  return codesByName(LISTS[classification]);
}

function add<T>(sets: Map<string, Set<T>>, key: string, each: T): void {
  const set = sets.get(key);
  if (set) set.add(each);
  else sets.set(key, new Set([each]));
}
