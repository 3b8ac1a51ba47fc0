import { oncePer } from '../../common/once-per';
import type { Sheet } from '../../workbook/sheet';
import type { BookRule, CacheKey, Rule, TableRule } from '../identities/rule';
import type { Book } from '../tables/book';
import { setOf, setsOf } from '../tables/sets/table-sets';
import { sheetsOf } from '../tables/table';
import type { Table } from '../tables/table';
import { withFigures } from './judged';
import { sheetsOfOtherForm } from './other-form';
import type { Judged } from './judged';
import { Replaced, replacedFigures } from './replaced';

/** What the result before an edit tells of the book after it; undefined wherever a rule has to judge again. */
export class Known {
  private readonly judged = new Map<Rule, Map<Table | Book, Judged>>();
  /** Parallel to the tables after the edit. */
  private readonly replaced: readonly (Replaced | undefined)[];

  constructor(
    private readonly before: Book,
    private readonly after: Book,
    judged: readonly Judged[],
  ) {
    for (const each of judged) {
      const own = this.judged.get(each.rule) ?? new Map<Table | Book, Judged>();
      this.judged.set(each.rule, own.set(each.table ?? each.set, each));
    }
    this.replaced = after.tables.map((table, i) => replacedFigures(before.tables[i], table));
  }

  /** @param i which of the tables of the book it is */
  ofTable(rule: TableRule, table: Table, i: number): Judged | undefined {
    const old = this.before.tables[i];
    const replaced = this.replaced[i];
    const known = old && this.judged.get(rule)?.get(old);
    if (!known || !replaced) return undefined;
    const now = { ...known, table, set: setOf(this.after, table) };
    const isAsItWas = replaced.size === 0 && this.hasCellsAsBefore(rule, table);
    if (isAsItWas) return now;
    const holds = rule.dependsOn === 'names' && sameCacheKeys(rule.cacheKeys?.(old), rule.cacheKeys?.(table));
    return holds ? withFigures(now, replaced) : undefined;
  }

  /** @param i which of the sets of the book it is */
  ofSet(rule: BookRule, set: Book, i: number): Judged | undefined {
    const old = setsOf(this.before)[i];
    const known = old && this.judged.get(rule)?.get(old);
    const replaced = old && this.replacedFor(rule, old, set);
    if (!known || !replaced || rule.dependsOn === 'cells') return undefined;
    const now = { ...known, set };
    const others = [old, set].map((each) => [...sheetsOfOtherForm(each)].join('/'));
    if (replaced.size === 0 && others[0] === others[1]) return now;
    // Which ties are kept there depends on what all of them come to.
    if (others.some((sheets) => sheets !== '')) return undefined;
    const holds = rule.dependsOn === 'names' && sameCacheKeys(rule.cacheKeys?.(old), rule.cacheKeys?.(set));
    return holds ? withFigures(now, replaced) : undefined;
  }

  private replacedFor(
    { tables }: BookRule,
    ...sets: readonly [before: Book, after: Book]
  ): Replaced | undefined {
    const [before, after] = sets.map((set) => (tables ? tables.map((key) => set.table(key)) : set.tables));
    if (before?.length !== after?.length) return undefined;
    const replaced = after?.map((table, i) => this.replacedIn(before?.[i], table)) ?? [];
    if (!replaced.every((each) => each !== undefined)) return undefined;
    return Replaced.all(replaced);
  }

  /** Undefined too where another table of the same kind counts now. */
  private replacedIn(before: Table | undefined, after: Table | undefined): Replaced | undefined {
    if (before === after) return Replaced.none;
    const i = this.after.tables.findIndex((table) => table === after);
    return before && before === this.before.tables[i] ? this.replaced[i] : undefined;
  }

  private hasCellsAsBefore({ dependsOn }: TableRule, table: Table): boolean {
    if (dependsOn === 'names' || dependsOn === 'amounts') return true;
    const [before, after] = [this.before.workbook, this.after.workbook];
    return [...sheetsOf(table)].every((name) => {
      const sheet = after.sheet(name);
      const isAsItWas = sheet !== undefined && sheet === before.sheet(name);
      return isAsItWas && !(dependsOn === 'formulas' && refersElsewhere(sheet));
    });
  }
}

function sameCacheKeys(before: readonly CacheKey[] = [], after: readonly CacheKey[] = []): boolean {
  return before.length === after.length && before.every((each, i) => each === after[i]);
}

/** Whether formulas of a sheet may refer to others. */
const refersElsewhere = oncePer((sheet: Sheet): boolean =>
  sheet.rows.some(({ cells }) => cells.some(({ formula }) => formula?.includes('!'))),
);
