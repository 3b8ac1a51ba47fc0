import { counted } from '../../../common/language';
import type { DocumentMessages } from './messages';

export const enUS: DocumentMessages = {
  names: {
    file: 'File',
    department: 'Department',
    tables: 'Tables',
    checked: 'Checked at',
    program: 'Checked by',
    settings: 'Settings',
    changes: 'Changes',
  },
  tables: (count, packs, years) => `${count}${years === '' ? '' : `, of ${years}`} (${packs})`,
  program: (version) => `Gouji ${version}`,
  defaults: 'defaults',
  changed: (count, since) => `${counted(count, 'change')} since the first check at ${since}`,
  unchanged: (since) => `none since the first check at ${since}`,
  columns: { before: 'Before', after: 'After', seen: 'Changed at' },
  more: (count) => `${counted(count, 'further change')} not listed.`,
  change: 'Changed',
  seen: (minute) => `Seen by the check at ${minute}`,
  rows: {
    inserted: (row, count) => `${counted(count, 'row')} put in, from row ${row} on`,
    removed: (row, count) => `${counted(count, 'row')} taken out before what is row ${row} now`,
  },
  sheet: { added: 'Sheet added', removed: 'Sheet deleted or renamed' },
  assumed: (count) => `${counted(count, 'cell')} adopted without being sure, to be looked up`,
  signatures: ['Checked', 'Reviewed', 'Date'],
};
