import { ClientObject, type ConditionalFormatOfSheet, type Targets } from '../protocol/client-object';
import type { ObjectClass } from '../protocol/object-class';
import type { ConditionalSide } from '../workbook/conditional-format';
import { oneOf } from './given';

const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

export const conditionalRangeBorderCollection: ObjectClass<Targets['ConditionalRangeBorderCollection']> = {
  properties: { Count: { get: () => SIDES.length } },
  objects: {
    Top: (target) => border(target, 'EdgeTop'),
    Bottom: (target) => border(target, 'EdgeBottom'),
    Left: (target) => border(target, 'EdgeLeft'),
    Right: (target) => border(target, 'EdgeRight'),
  },
  items: (target) => SIDES.map((side) => border(target, side)),
  item: (target, key) => border(target, oneOf(key, SIDES)),
};

function border(
  target: ConditionalFormatOfSheet,
  side: ConditionalSide,
): ClientObject<'ConditionalRangeBorder'> {
  return new ClientObject('ConditionalRangeBorder', { ...target, side });
}
