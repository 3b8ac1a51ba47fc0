import type { Targets } from '../protocol/client-object';
import type { ObjectClass } from '../protocol/object-class';
import { relook } from './conditional-look';
import { color } from './given';

export const conditionalRangeFill: ObjectClass<Targets['ConditionalRangeFill']> = {
  properties: {
    Color: {
      get: ({ format }) => format.look.fill ?? '',
      set: (target, value) => {
        relook(target, (look) => ({ ...look, fill: color(value) }));
      },
    },
  },
  methods: {
    Clear: (target) => {
      relook(target, (look) => ({ ...look, fill: undefined }));
    },
  },
};
