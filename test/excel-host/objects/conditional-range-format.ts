import { ClientObject, type Targets } from '../protocol/client-object';
import type { ObjectClass } from '../protocol/object-class';
import { relook } from './conditional-look';
import { text } from './given';

export const conditionalRangeFormat: ObjectClass<Targets['ConditionalRangeFormat']> = {
  properties: {
    NumberFormat: {
      get: ({ format }) => format.look.numberFormat ?? null,
      set: (target, value) => {
        relook(target, (look) => ({ ...look, numberFormat: text(value) }));
      },
    },
  },
  objects: {
    Borders: (target) => new ClientObject('ConditionalRangeBorderCollection', target),
    Fill: (target) => new ClientObject('ConditionalRangeFill', target),
    Font: (target) => new ClientObject('ConditionalRangeFont', target),
  },
};
