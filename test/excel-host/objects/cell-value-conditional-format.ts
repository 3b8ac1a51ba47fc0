import { ClientObject, type Targets } from '../protocol/client-object';
import type { ObjectClass } from '../protocol/object-class';
import { keptData } from './kept-data';

export const cellValueConditionalFormat: ObjectClass<Targets['CellValueConditionalFormat']> = {
  properties: { Rule: keptData('rule') },
  objects: { Format: (target) => new ClientObject('ConditionalRangeFormat', target) },
};
