import type { Targets } from '../protocol/client-object';
import type { ObjectClass } from '../protocol/object-class';
import { color } from './given';
import { restyle, styledProperty } from './styled-property';

/** No fill reads as white, as in Excel: by its colour alone it cannot be told from a white fill. */
export const rangeFill: ObjectClass<Targets['RangeFill']> = {
  properties: {
    Color: styledProperty(
      ({ fill }) => fill ?? '#FFFFFF',
      (style, value) => ({ ...style, fill: color(value) }),
    ),
  },
  methods: {
    Clear: (target, _given, session) => {
      restyle(target, (style) => ({ ...style, fill: undefined }), session);
    },
  },
};
