import type { DocumentView } from '../../../src/budget';

/** What a report says of itself where a test is about something else. */
export const PLAIN_DOCUMENT: DocumentView = {
  particulars: [{ name: '核对时间', value: '2026-03-02 09:30' }],
  changes: [],
  moreChanges: 0,
  changed: '',
};
