import type { Targets } from '../protocol/client-object';
import type { ObjectClass } from '../protocol/object-class';
import { truth } from './given';
import { styledProperty } from './styled-property';

export const formatProtection: ObjectClass<Targets['FormatProtection']> = {
  properties: {
    Locked: styledProperty(
      ({ locked }) => locked,
      (style, value) => ({ ...style, locked: truth(value) }),
    ),
    FormulaHidden: styledProperty(
      ({ formulaHidden }) => formulaHidden,
      (style, value) => ({ ...style, formulaHidden: truth(value) }),
    ),
  },
};
