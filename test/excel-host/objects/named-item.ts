import { ClientObject, type Targets } from '../protocol/client-object';
import type { ObjectClass } from '../protocol/object-class';
import { parseRangeName } from '../workbook/area';
import { splitAddress } from '../workbook/sheet-name';
import { areaAt } from './addresses';
import { text, truth } from './given';
import { namesOf } from './named-item-collection';

export const namedItem: ObjectClass<Targets['NamedItem']> = {
  identity: ({ defined }) => ({ _Id: defined.name }),
  properties: {
    Name: { get: ({ defined }) => defined.name },
    Formula: {
      get: ({ defined }) => defined.formula,
      set: ({ defined }, value) => {
        defined.formula = text(value);
      },
    },
    Comment: {
      get: ({ defined }) => defined.comment,
      set: ({ defined }, value) => {
        defined.comment = text(value);
      },
    },
    Visible: {
      get: ({ defined }) => defined.visible,
      set: ({ defined }, value) => {
        defined.visible = truth(value);
      },
    },
    Type: { get: ({ defined }) => (isRange(defined.formula) ? 'Range' : 'String') },
    Value: { get: ({ defined }) => defined.formula.slice(1) },
    Scope: { get: ({ sheet }) => (sheet ? 'Worksheet' : 'Workbook') },
  },
  methods: {
    Delete: (target) => {
      const names = namesOf(target);
      names.splice(names.indexOf(target.defined), 1);
    },
    GetRange: ({ workbook, sheet, defined }) =>
      new ClientObject('Range', areaAt(workbook, sheet ?? workbook.activeSheet, defined.formula.slice(1))),
    GetRangeOrNullObject: ({ workbook, sheet, defined }) =>
      isRange(defined.formula)
        ? new ClientObject('Range', areaAt(workbook, sheet ?? workbook.activeSheet, defined.formula.slice(1)))
        : null,
  },
};

function isRange(formula: string): boolean {
  return parseRangeName(splitAddress(formula.slice(1)).rest) !== undefined;
}
