import type { FindingView, ReportView } from '../budget';
import type { Host } from '../hosts/port/host';
import type { Mark, MarkResult, MarkKind } from '../hosts/port/mark';
import { addressKey } from '../workbook/address';
import type { Address } from '../workbook/address';
import { isGrave } from './issue';
import type { SettingsStore } from './settings/settings';
import type { SessionState } from './state';
import type { Store } from './store';

/** The marks on the sheets: puts them on and takes them off, and says which there are. */
export class Marks {
  constructor(
    private readonly host: Host,
    private readonly settings: SettingsStore,
    private readonly store: Store<SessionState>,
  ) {}

  /** Marks what a report says, in the colours chosen. */
  async put(report: ReportView): Promise<MarkResult> {
    const marking = await this.host.mark(marksOf(report), this.settings.current.markColours);
    this.withdrawNotice();
    const { marked, protectedSheets, untoldSheets } = marking;
    this.store.change({ hasMarks: marked > 0, protectedSheets, untoldSheets });
    return marking;
  }

  /** Marks the last result anew, where it is marked. */
  async renew(): Promise<void> {
    const { report, hasMarks } = this.store.current;
    if (report && hasMarks) await this.put(report);
  }

  /** Gives the sheets where some may be left. */
  async clear(): Promise<readonly string[]> {
    const untoldSheets = await this.host.clearMarks();
    this.forget();
    return untoldSheets;
  }

  /** There are none any more. */
  forget(): void {
    this.withdrawNotice();
    this.store.change({ hasMarks: false, protectedSheets: [], untoldSheets: [] });
  }

  /** How many there were before is not true any more. */
  private withdrawNotice(): void {
    const { notice, ...rest } = this.store.current;
    if (notice?.kind === 'marked') this.store.replace(rest);
  }
}

/**
 * The marks of a report: the cells to correct, and the others of the identities that fail, without those that are blank in them. A
 * cell bears one mark, the graver one.
 */
export function marksOf({ causes, findings }: ReportView): Mark[] {
  const marks = new Map<string, Mark>();
  const put = (at: Address, kind: MarkKind): void => {
    const key = addressKey(at);
    if (marks.get(key)?.kind !== 'suspect') marks.set(key, { at, kind });
  };
  for (const { corrections, absent } of causes) {
    for (const { at } of corrections) put(at, 'suspect');
    for (const { before } of absent) put(before, 'suspect');
  }
  for (const finding of findings) {
    if (!isGrave(finding)) continue;
    put(finding.at, finding.identity ? 'involved' : 'suspect');
    const blank = blankCells(finding);
    for (const at of finding.cells) if (!blank.has(addressKey(at))) put(at, 'involved');
  }
  return [...marks.values()];
}

/** The operands of a finding's identity that hold nothing: of a long sum they are most, and tell nothing. */
function blankCells({ identity }: FindingView): ReadonlySet<string> {
  const operands = identity ? [...identity.subjects, ...identity.counterparts] : [];
  return new Set(operands.filter(({ shown }) => shown === null).map(({ at }) => addressKey(at)));
}
