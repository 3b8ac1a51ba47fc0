import type { Targets } from '../protocol/client-object';
import { HostError } from '../protocol/host-error';
import type { ObjectClass } from '../protocol/object-class';
import { isWellFormed } from '../workbook/formula-grammar';
import { text } from './given';
import { requireAllowed } from './permission';

export const conditionalFormatRule: ObjectClass<Targets['ConditionalFormatRule']> = {
  properties: {
    Formula: {
      get: ({ format }) => format.formula,
      set: ({ sheet, format }, value) => {
        requireAllowed(sheet, 'allowFormatCells');
        const formula = text(value);
        if (!formula.startsWith('=') || !isWellFormed(formula)) throw HostError.invalidArgument();
        format.formula = formula;
      },
    },
  },
};
