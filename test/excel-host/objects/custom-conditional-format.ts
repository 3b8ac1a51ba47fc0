import { ClientObject, type Targets } from '../protocol/client-object';
import type { ObjectClass } from '../protocol/object-class';

export const customConditionalFormat: ObjectClass<Targets['CustomConditionalFormat']> = {
  objects: {
    Format: (target) => new ClientObject('ConditionalRangeFormat', target),
    Rule: (target) => new ClientObject('ConditionalFormatRule', target),
  },
};
