import { ClientObject, type Areas, type Targets } from '../protocol/client-object';
import { HostError } from '../protocol/host-error';
import type { ObjectClass } from '../protocol/object-class';
import { NO_LOOK, type ConditionalFormat, type Untold } from '../workbook/conditional-format';
import { covering, uncovered } from '../workbook/conditional-format-cover';
import { integer, oneOf, text } from './given';
import { requireAllowed } from './permission';

const TYPES = [
  'Custom',
  'DataBar',
  'ColorScale',
  'IconSet',
  'TopBottom',
  'PresetCriteria',
  'ContainsText',
  'CellValue',
] as const;

/** The conditional formats that hold somewhere within a range, by priority. */
export const conditionalFormatCollection: ObjectClass<Targets['ConditionalFormatCollection']> = {
  items: (target) => {
    requireTold(target, ['alone', 'by place', 'all']);
    return formatsOf(target).map((format) => objectOf(target, format));
  },
  item: (target, id) => {
    const format = find(target, text(id));
    if (!format) throw HostError.itemNotFound();
    return objectOf(target, format);
  },
  methods: {
    // "Adds a new conditional format to the collection at the first/top priority."
    Add: (target, [type], { workbook }) => {
      requireAllowed(target.sheet, 'allowFormatCells');
      const format: ConditionalFormat = {
        id: workbook.ids.next(),
        type: oneOf(type, TYPES),
        ranges: target.areas.map(({ range }) => range),
        stopIfTrue: false,
        formula: '',
        look: NO_LOOK,
        data: {},
      };
      target.sheet.conditionalFormats.unshift(format);
      return objectOf(target, format);
    },
    ClearAll: (target) => {
      requireAllowed(target.sheet, 'allowFormatCells');
      const ranges = target.areas.map(({ range }) => range);
      target.sheet.conditionalFormats = uncovered(target.sheet.conditionalFormats, ranges);
    },
    GetCount: (target) => {
      requireTold(target, ['all']);
      return formatsOf(target).length;
    },
    GetItemAt: (target, [index]) => {
      requireTold(target, ['by place', 'all']);
      const format = formatsOf(target)[integer(index)];
      if (!format || format.untold) throw HostError.itemNotFound();
      return objectOf(target, format);
    },
    GetItemOrNullObject: (target, [id]) => {
      const format = find(target, text(id));
      return format ? objectOf(target, format) : null;
    },
  },
  since: { '1.14': ['GetItemOrNullObject'] },
};

function formatsOf({ sheet, areas }: Areas): ConditionalFormat[] {
  return covering(
    sheet.conditionalFormats,
    areas.map(({ range }) => range),
  );
}

/** Fails where one of the formats keeps Excel from telling of them. */
function requireTold(target: Areas, failing: readonly Untold[]): void {
  const isUntold = formatsOf(target).some(({ untold }) => untold && failing.includes(untold));
  if (isUntold) throw HostError.itemNotFound();
}

function find(target: Areas, id: string): ConditionalFormat | undefined {
  requireTold(target, ['all']);
  return formatsOf(target).find((format) => !format.untold && format.id.toLowerCase() === id.toLowerCase());
}

function objectOf({ sheet }: Areas, format: ConditionalFormat): ClientObject<'ConditionalFormat'> {
  return new ClientObject('ConditionalFormat', { sheet, format });
}
