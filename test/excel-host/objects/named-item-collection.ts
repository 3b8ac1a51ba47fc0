import { ClientObject, type Scope, type Targets } from '../protocol/client-object';
import { HostError } from '../protocol/host-error';
import type { ObjectClass } from '../protocol/object-class';
import type { DefinedName } from '../workbook/defined-name';
import { addressOf } from './addresses';
import { area, optionalText, text } from './given';

export const namedItemCollection: ObjectClass<Targets['NamedItemCollection']> = {
  items: (scope) => namesOf(scope).map((defined) => itemOf(scope, defined)),
  item: (scope, key) => {
    const defined = find(scope, text(key));
    if (!defined) throw HostError.itemNotFound();
    return itemOf(scope, defined);
  },
  methods: {
    Add: (scope, [given, reference, comment]) => {
      const name = text(given);
      if (find(scope, name)) throw HostError.itemAlreadyExists();
      const formula = typeof reference === 'string' ? reference : `=${absoluteAddress(scope, reference)}`;
      const defined = { name, formula, comment: optionalText(comment) ?? '', visible: true };
      namesOf(scope).push(defined);
      return itemOf(scope, defined);
    },
    GetItemOrNullObject: (scope, [key]) => {
      const defined = find(scope, text(key));
      return defined ? itemOf(scope, defined) : null;
    },
  },
};

/** The list itself, so that it can be added to. */
export function namesOf({ workbook, sheet }: Scope): DefinedName[] {
  return (sheet ?? workbook).names;
}

function find(scope: Scope, name: string): DefinedName | undefined {
  return namesOf(scope).find((defined) => defined.name.toLowerCase() === name.toLowerCase());
}

function itemOf(scope: Scope, defined: DefinedName): ClientObject<'NamedItem'> {
  return new ClientObject('NamedItem', { ...scope, defined });
}

function absoluteAddress({ workbook, sheet }: Scope, reference: unknown): string {
  const address = addressOf(area(reference, sheet ?? workbook.activeSheet, workbook));
  const [, name = '', range = ''] = /^(.*!)(.*)$/.exec(address) ?? [];
  return name + range.replace(/[A-Z]+|\d+/g, (coordinate) => `$${coordinate}`);
}
