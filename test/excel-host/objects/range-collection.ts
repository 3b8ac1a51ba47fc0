import { ClientObject, type Targets } from '../protocol/client-object';
import type { ObjectClass } from '../protocol/object-class';

export const rangeCollection: ObjectClass<Targets['RangeCollection']> = {
  items: ({ areas }) => areas.map((area) => new ClientObject('Range', area)),
};
