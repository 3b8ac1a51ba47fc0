import { ClientObject, type Targets } from '../protocol/client-object';
import { HostError } from '../protocol/host-error';
import type { ObjectClass } from '../protocol/object-class';
import { text } from './given';

export const settingCollection: ObjectClass<Targets['SettingCollection']> = {
  items: (workbook) =>
    [...workbook.settings.keys()].map((key) => new ClientObject('Setting', { workbook, key })),
  item: (workbook, given) => {
    const key = text(given);
    if (!workbook.settings.has(key)) throw HostError.itemNotFound();
    return new ClientObject('Setting', { workbook, key });
  },
  methods: {
    Add: (workbook, [given, value]) => {
      const key = text(given);
      workbook.settings.set(key, value);
      return new ClientObject('Setting', { workbook, key });
    },
    GetItemOrNullObject: (workbook, [given]) => {
      const key = text(given);
      return workbook.settings.has(key) ? new ClientObject('Setting', { workbook, key }) : null;
    },
  },
};
