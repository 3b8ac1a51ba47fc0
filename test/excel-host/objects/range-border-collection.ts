import { ClientObject, type Targets } from '../protocol/client-object';
import type { ObjectClass } from '../protocol/object-class';
import { BORDER_SIDES } from './border-sides';
import { oneOf } from './given';

export const rangeBorderCollection: ObjectClass<Targets['RangeBorderCollection']> = {
  properties: { Count: { get: () => BORDER_SIDES.length } },
  items: (target) => BORDER_SIDES.map((side) => new ClientObject('RangeBorder', { ...target, side })),
  item: (target, key) => new ClientObject('RangeBorder', { ...target, side: oneOf(key, BORDER_SIDES) }),
};
