import type { Address } from '../../../workbook/address';
import { pick } from '../../../common/language';
import type { Language } from '../../../common/language';
import type { Finding } from '../../checking/finding';
import type { Diagnosis } from '../../locating/cause';
import type { Book } from '../../tables/book';
import { rounding } from '../../checking/rounding-remark';
import type { Table } from '../../tables/table';
import type { Places } from '../../tables/places';
import { tableAt } from '../../tables/selection';
import { findingFingerprint } from '../fingerprint';
import { scopeAt } from '../scope-at';
import { findingSentence } from '../finding-sentence';
import { findingClass } from '../tally';
import type { FindingClass } from '../tally';
import type { IdentityView } from './identity-view';

/** A finding as it is shown. */
export interface FindingView {
  readonly id: string;
  readonly rule: string;
  readonly title: string;
  /** Why it holds, and where that is laid down. */
  readonly why: string;
  readonly basis: string;
  readonly class: FindingClass;
  readonly sentence: string;
  readonly at: Address;
  readonly cells: readonly Address[];
  /** The place of its table among the report's; absent where it belongs to none. */
  readonly table?: number;
  /** The id of its cause; absent where none was found. */
  readonly cause?: string;
  /** Whether it is about an identity. */
  readonly isTie: boolean;
  /** What money the figure at its cell is about; absent where that is not known. */
  readonly scope?: string;
  /** That identity, where they are written out. */
  readonly identity?: IdentityView;
  /** The same for the same finding over the same figures, and for no other. */
  readonly fingerprint: string;
}

/** What it takes to tell of findings. */
export interface FindingContext {
  readonly book: Book;
  readonly places: Places;
  readonly diagnosis: Diagnosis;
  /** The identity that a finding is about, written out. */
  readonly identityOf: (finding: Finding) => IdentityView | undefined;
  readonly language: Language;
}

/** A finding as plain data. */
export function findingView(finding: Finding, context: FindingContext): FindingView {
  const { book, places, diagnosis, identityOf, language } = context;
  const { id, rule, at, cells } = finding;
  const table = tableOf(finding, book);
  const cause = diagnosis.causeOf.get(id);
  const identity = identityOf(finding);
  const scope = scopeAt(at, places, language);
  return {
    id,
    rule: rule.id,
    title: pick(rule.title, language),
    why: pick(rule.why, language),
    basis: pick(rule.basis, language),
    class: findingClass(finding),
    sentence: findingSentence(finding, book.workbook, language),
    at,
    cells,
    ...(table && { table: book.tables.indexOf(table) }),
    ...(cause && { cause: cause.id }),
    isTie: finding.equation !== undefined,
    ...(scope !== undefined && { scope }),
    ...(identity && { identity }),
    fingerprint: findingFingerprint(finding),
  };
}

/** The table that a finding is about; undefined where it stands outside of all, or is about the whole workbook. */
function tableOf(finding: Finding, book: Book): Table | undefined {
  return finding.rule === rounding ? undefined : tableAt(book, finding.at);
}
