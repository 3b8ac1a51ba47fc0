import type { Workbook } from '../workbook/workbook';
import { readBaseSheets } from './disclosure/base/reading/read-base-sheets';
import { buildSet } from './disclosure/building/build-set';
import { dataOf, likeliestPack } from './disclosure/data-of';
import type { DataOfWorkbook } from './disclosure/data-of';
import { withDepartment } from './disclosure/data/disclosure-data';
import type { Department } from './disclosure/data/disclosure-data';
import { deriveData } from './disclosure/deriving/derive-data';
import type { Derivation } from './disclosure/deriving/derivation';
import type { DisclosureSet } from './disclosure/set/set-table';
import { writablePacks } from './layouts/packs';
import { bookOf } from './reading/read-book';

/** How a set is wanted; what is left out is as the workbook says. */
export interface SetWishes {
  /** The key of a pack whose sets can be written; else that of most of the workbook's own tables. */
  readonly layout?: string | undefined;
  readonly year?: number | undefined;
  /** The department's name. */
  readonly department?: string | undefined;
  /** Whether the data are written beside the tables, so that totals can add them up. */
  readonly dataIncluded?: boolean;
}

type Usable = Extract<DataOfWorkbook, { kind: 'base-sheets' | 'tables' }>;

/** What the standard set of a workbook comes to: what it was made of, and the set, where there is anything to make it of. */
export type MadeSet =
  | Exclude<DataOfWorkbook, Usable>
  | (Usable & {
      readonly set: DisclosureSet;
      /** The department as the workbook states it, whatever was wished for. */
      readonly stated: Department;
    });

/** Makes the standard set of a workbook: from its base sheets where it has any, else from its own tables. */
export function makeSet(workbook: Workbook, wishes: SetWishes = {}): MadeSet {
  const book = bookOf(workbook);
  const found = dataOf(book);
  if (found.kind === 'nothing' || found.kind === 'faulty') return found;
  const { layout, year, department, dataIncluded = false } = wishes;
  const data = withDepartment(found.data, { year, name: department });
  const pack = writablePacks.find(({ key }) => key === layout) ?? likeliestPack(book);
  return {
    ...found,
    data,
    stated: found.data.department,
    set: buildSet(data, pack, { dataIncluded }),
  };
}

/** What base sheets can be filled in with from the tables of a workbook. */
export type DerivedData =
  /** It has base sheets already. */
  | { readonly kind: 'base-sheets' }
  /** Its tables tell nothing of it. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'derived'; readonly derivation: Derivation };

/** Derives the data of a set from the tables of a workbook. */
export function derivedFrom(workbook: Workbook): DerivedData {
  if (readBaseSheets(workbook).kind !== 'none') return { kind: 'base-sheets' };
  const derivation = deriveData(bookOf(workbook));
  const { lines, revenues, indicators, memoItems } = derivation.data;
  if (!lines && !revenues && !indicators && memoItems.length === 0) return { kind: 'nothing' };
  return { kind: 'derived', derivation };
}
