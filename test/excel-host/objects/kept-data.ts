import type { ConditionalFormatOfSheet } from '../protocol/client-object';
import type { Property } from '../protocol/object-class';
import { requireAllowed } from './permission';

/** A property of a conditional format that is kept as it comes. */
export function keptData(name: string): Property<ConditionalFormatOfSheet> {
  return {
    get: ({ format }) => format.data[name] ?? null,
    set: ({ sheet, format }, value) => {
      requireAllowed(sheet, 'allowFormatCells');
      format.data = { ...format.data, [name]: value };
    },
  };
}
