import { ClientObject, type Targets } from '../protocol/client-object';
import type { ObjectClass } from '../protocol/object-class';

export const headerFooterGroup: ObjectClass<Targets['HeaderFooterGroup']> = {
  objects: { DefaultForAllPages: (sheet) => new ClientObject('HeaderFooter', sheet) },
};
