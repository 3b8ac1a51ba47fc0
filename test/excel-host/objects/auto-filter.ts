import { ClientObject, type Targets } from '../protocol/client-object';
import { HostError } from '../protocol/host-error';
import type { ObjectClass } from '../protocol/object-class';

/** An auto filter can be seen and taken away here; a test's user sets it and says which rows it hides. */
export const autoFilter: ObjectClass<Targets['AutoFilter']> = {
  properties: {
    Enabled: { get: (sheet) => sheet.autoFilter !== undefined },
    IsDataFiltered: { get: ({ filteredRows }) => filteredRows.size > 0 },
    Criteria: { get: (sheet) => sheet.autoFilter?.criteria ?? [] },
  },
  methods: {
    GetRange: (sheet) => {
      if (!sheet.autoFilter) throw HostError.itemNotFound();
      return new ClientObject('Range', { sheet, range: sheet.autoFilter.range });
    },
    GetRangeOrNullObject: (sheet) =>
      sheet.autoFilter ? new ClientObject('Range', { sheet, range: sheet.autoFilter.range }) : null,
    ClearCriteria: (sheet) => {
      sheet.filteredRows = new Set();
    },
    Remove: (sheet) => {
      sheet.autoFilter = undefined;
      sheet.filteredRows = new Set();
    },
  },
};
