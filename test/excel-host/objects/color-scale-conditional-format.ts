import type { Targets } from '../protocol/client-object';
import type { ObjectClass } from '../protocol/object-class';
import { keptData } from './kept-data';

export const colorScaleConditionalFormat: ObjectClass<Targets['ColorScaleConditionalFormat']> = {
  properties: { Criteria: keptData('criteria') },
};
