import type { Targets } from '../protocol/client-object';
import type { ObjectClass, Property } from '../protocol/object-class';
import { NO_LOOK, type ConditionalFont } from '../workbook/conditional-format';
import { relook } from './conditional-look';
import { color, oneOf, truth } from './given';

export const conditionalRangeFont: ObjectClass<Targets['ConditionalRangeFont']> = {
  properties: {
    Color: part('color', color),
    Bold: part('bold', truth),
    Italic: part('italic', truth),
    Strikethrough: part('strikethrough', truth),
    Underline: part('underline', (value) => oneOf(value, ['None', 'Single', 'Double'] as const)),
  },
  methods: {
    Clear: (target) => {
      relook(target, (look) => ({ ...look, font: NO_LOOK.font }));
    },
  },
};

function part<K extends keyof ConditionalFont>(
  name: K,
  read: (value: unknown) => ConditionalFont[K],
): Property<Targets['ConditionalRangeFont']> {
  return {
    get: ({ format }) => format.look.font[name] ?? null,
    set: (target, value) => {
      relook(target, (look) => ({ ...look, font: { ...look.font, [name]: read(value) } }));
    },
  };
}
