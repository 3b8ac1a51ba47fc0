import type { Targets } from '../protocol/client-object';
import type { ObjectClass } from '../protocol/object-class';

export const workbookProtection: ObjectClass<Targets['WorkbookProtection']> = {
  properties: { Protected: { get: (target) => target.protected } },
  methods: {
    Protect: (target) => {
      target.protected = true;
    },
    Unprotect: (target) => {
      target.protected = false;
    },
  },
};
