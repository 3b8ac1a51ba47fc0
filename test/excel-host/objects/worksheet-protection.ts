import type { Targets } from '../protocol/client-object';
import { HostError } from '../protocol/host-error';
import type { ObjectClass } from '../protocol/object-class';
import { optionalText, record } from './given';
import { requireUnprotected } from './permission';

export const worksheetProtection: ObjectClass<Targets['WorksheetProtection']> = {
  properties: {
    Protected: { get: ({ protection }) => protection !== undefined },
    Options: { get: ({ protection }) => protection?.options ?? null },
  },
  methods: {
    Protect: (sheet, [options, password], session) => {
      requireUnprotected(sheet);
      sheet.protection = { options: record(options ?? {}), password: optionalText(password) };
      session.workbook.emit({ kind: 'sheet-protected', sheet });
    },
    Unprotect: (sheet, [password], session) => {
      const needed = sheet.protection?.password;
      if (needed !== undefined && needed !== password) throw HostError.accessDenied();
      sheet.protection = undefined;
      session.workbook.emit({ kind: 'sheet-protected', sheet });
    },
  },
};
