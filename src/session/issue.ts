import type { CauseView, FindingView, ReportView } from '../budget';
import { addressKey } from '../workbook/address';
import type { Address } from '../workbook/address';

/** A cause, or a finding that has none: what is read by itself. */
export interface Issue {
  readonly fingerprint: string;
  /** The cell that a person looks at first. */
  readonly at: Address;
}

/** Where a person looks first for a cause. */
export function firstCell({ corrections, absent }: CauseView): Address {
  const at = corrections[0]?.at ?? absent[0]?.before;
  if (!at) throw new Error('A cause is of a cell or of a row');
  return at;
}

export function issueOfCause(cause: CauseView): Issue {
  return { fingerprint: cause.fingerprint, at: firstCell(cause) };
}

/**
 * The issue that a cell is about: what would change it comes before what it only takes part in.
 * @returns undefined where it is about none
 */
export function issueAt(report: ReportView, at: Address): Issue | undefined {
  const key = addressKey(at);
  const isHere = (other: Address): boolean => addressKey(other) === key;
  const { causes, findings } = report;
  const changing = causes.find(
    ({ corrections, absent }) =>
      corrections.some((each) => isHere(each.at)) || absent.some(({ before }) => isHere(before)),
  );
  if (changing) return issueOfCause(changing);
  const about = findings.find((finding) => isGrave(finding) && isHere(finding.at));
  const involving = about ?? findings.find((finding) => isGrave(finding) && finding.cells.some(isHere));
  return involving && issueOfFinding(involving, causes);
}

/** Its cause answers for a finding. */
export function issueOfFinding(finding: FindingView, causes: readonly CauseView[]): Issue {
  const cause = causes.find(({ id }) => id === finding.cause);
  return cause ? issueOfCause(cause) : { fingerprint: finding.fingerprint, at: finding.at };
}

/** What has to be put right, or looked at; hints are not marked. */
export function isGrave({ class: kind }: FindingView): boolean {
  return kind === 'error' || kind === 'warning';
}
