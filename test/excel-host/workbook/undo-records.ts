/** What stands for one press of Ctrl+Z. */
export type UndoRecord = 'user' | 'add-in';

/**
 * What Excel's own undo could take back, the latest last: a record for whatever a person types, and one for each sync of an add-in that
 * changes something. What cannot be undone empties it. Nothing is taken back here.
 */
export class UndoRecords {
  private records: UndoRecord[] = [];

  get all(): readonly UndoRecord[] {
    return this.records;
  }

  add(record: UndoRecord): void {
    this.records.push(record);
  }

  clear(): void {
    this.records = [];
  }
}
