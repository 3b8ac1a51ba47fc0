import { ClientObject, type Targets } from '../protocol/client-object';
import { HostError } from '../protocol/host-error';
import type { EventName } from '../protocol/event-source';
import type { ObjectClass } from '../protocol/object-class';
import type { Sheet } from '../workbook/sheet';
import type { Workbook } from '../workbook/workbook';
import { eventMethodNames, eventMethods } from './event-methods';
import { optionalText, text } from './given';

const EVENTS: readonly EventName[] = [
  'ActivatedEvent',
  'AddedEvent',
  'CalculatedEvent',
  'DataChangedEvent',
  'DeactivatedEvent',
  'DeletedEvent',
  'FormatChangedEvent',
  'SelectionChangedEvent',
];

export const worksheetCollection: ObjectClass<Targets['WorksheetCollection']> = {
  items: ({ sheets }) => sheets.map((sheet) => new ClientObject('Worksheet', sheet)),
  item: (target, key) => new ClientObject('Worksheet', found(target.find(text(key)))),
  methods: {
    ...eventMethods(() => undefined, [...EVENTS, 'ProtectionChangedEvent', 'RowHiddenChangedEvent']),
    Add: (target, [name]) => new ClientObject('Worksheet', target.addSheet(optionalText(name), 'add-in')),
    GetActiveWorksheet: ({ activeWorksheet }) => new ClientObject('Worksheet', activeWorksheet),
    GetCount: (target, [visibleOnly]) => shown(target, visibleOnly).length,
    GetFirst: (target, [visibleOnly]) => new ClientObject('Worksheet', found(shown(target, visibleOnly)[0])),
    GetLast: (target, [visibleOnly]) =>
      new ClientObject('Worksheet', found(shown(target, visibleOnly).at(-1))),
    GetItemOrNullObject: (target, [key]) => {
      const sheet = target.find(text(key));
      return sheet ? new ClientObject('Worksheet', sheet) : null;
    },
  },
  since: {
    '1.11': eventMethodNames(['RowHiddenChangedEvent']),
    '1.14': eventMethodNames(['ProtectionChangedEvent']),
  },
};

function shown({ sheets }: Workbook, visibleOnly: unknown): readonly Sheet[] {
  return visibleOnly === true ? sheets.filter(({ visibility }) => visibility === 'Visible') : sheets;
}

function found(sheet: Sheet | undefined): Sheet {
  if (!sheet) throw HostError.itemNotFound();
  return sheet;
}
