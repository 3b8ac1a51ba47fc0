import type { Targets } from '../protocol/client-object';
import type { ObjectClass } from '../protocol/object-class';
import { truth } from './given';

export const runtime: ObjectClass<Targets['Runtime']> = {
  properties: {
    EnableEvents: {
      get: (_target, { events }) => events.enabled,
      set: (_target, value, { events }) => {
        events.enabled = truth(value);
      },
    },
  },
};
