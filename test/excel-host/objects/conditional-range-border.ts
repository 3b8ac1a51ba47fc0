import type { Targets } from '../protocol/client-object';
import type { ObjectClass, Property } from '../protocol/object-class';
import type { ConditionalLine } from '../workbook/conditional-format';
import { relook } from './conditional-look';
import { color, oneOf } from './given';

const STYLES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot'] as const;
const NO_LINE: ConditionalLine = { style: 'None', color: '#000000' };

export const conditionalRangeBorder: ObjectClass<Targets['ConditionalRangeBorder']> = {
  identity: ({ side }) => ({ _Id: side }),
  properties: {
    SideIndex: { get: ({ side }) => side },
    Style: part('style', (value) => oneOf(value, STYLES)),
    Color: part('color', color),
  },
};

function part(
  name: keyof ConditionalLine,
  read: (value: unknown) => string,
): Property<Targets['ConditionalRangeBorder']> {
  return {
    get: ({ format, side }) => (format.look.borders[side] ?? NO_LINE)[name],
    set: (target, value) => {
      const given = read(value);
      relook(target, (look) => {
        const before = look.borders[target.side] ?? { ...NO_LINE, style: 'Continuous' };
        return { ...look, borders: { ...look.borders, [target.side]: { ...before, [name]: given } } };
      });
    },
  };
}
