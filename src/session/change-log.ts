import type { ReportedChange } from '../budget';
import { differencesBetween } from '../workbook/differences';
import type { Workbook } from '../workbook/workbook';

/**
 * What was changed in a workbook since it was checked first: by whatever hand, each thing once, with the check that saw it first. What
 * was taken back again is no change.
 */
export class ChangeLog {
  private list: readonly ReportedChange[] = [];

  /** @param since the minute of the first check */
  constructor(
    private readonly first: Workbook,
    readonly since: string,
  ) {}

  get changes(): readonly ReportedChange[] {
    return this.list;
  }

  /** @param minute of the check that has seen this state of the workbook */
  note(workbook: Workbook, minute: string): void {
    const known = new Map(this.list.map((change) => [JSON.stringify(change.difference), change]));
    this.list = differencesBetween(this.first, workbook).map(
      (difference) => known.get(JSON.stringify(difference)) ?? { difference, seen: minute },
    );
  }
}
