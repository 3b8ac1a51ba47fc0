import { ClientObject, type ConditionalFormatOfSheet, type Targets } from '../protocol/client-object';
import { HostError } from '../protocol/host-error';
import type { ObjectClass } from '../protocol/object-class';
import type { ConditionalFormatType } from '../workbook/conditional-format';
import { integer, truth } from './given';
import { requireAllowed } from './permission';

type Kind = 'CustomConditionalFormat' | 'CellValueConditionalFormat' | 'ColorScaleConditionalFormat';

export const conditionalFormat: ObjectClass<Targets['ConditionalFormat']> = {
  identity: ({ format }) => ({ Id: format.id }),
  properties: {
    Id: { get: ({ format }) => format.id },
    Type: { get: ({ format }) => format.type },
    Priority: {
      get: ({ sheet, format }) => sheet.conditionalFormats.indexOf(format),
      set: (target, value) => {
        setPriority(target, integer(value));
      },
    },
    StopIfTrue: {
      get: ({ format }) => format.stopIfTrue,
      set: ({ sheet, format }, value) => {
        requireAllowed(sheet, 'allowFormatCells');
        format.stopIfTrue = truth(value);
      },
    },
  },
  objects: {
    Custom: (target) => ofKind(target, 'Custom', 'CustomConditionalFormat'),
    CustomOrNullObject: (target) => orNull(target, 'Custom', 'CustomConditionalFormat'),
    CellValue: (target) => ofKind(target, 'CellValue', 'CellValueConditionalFormat'),
    CellValueOrNullObject: (target) => orNull(target, 'CellValue', 'CellValueConditionalFormat'),
    ColorScale: (target) => ofKind(target, 'ColorScale', 'ColorScaleConditionalFormat'),
    ColorScaleOrNullObject: (target) => orNull(target, 'ColorScale', 'ColorScaleConditionalFormat'),
  },
  methods: {
    Delete: ({ sheet, format }) => {
      requireAllowed(sheet, 'allowFormatCells');
      const index = sheet.conditionalFormats.indexOf(format);
      if (index < 0) throw HostError.itemNotFound();
      sheet.conditionalFormats.splice(index, 1);
    },
    GetRange: (target) => {
      const range = onlyRange(target);
      if (!range) throw HostError.invalidOperation();
      return range;
    },
    GetRangeOrNullObject: (target) => onlyRange(target) ?? null,
    GetRanges: ({ sheet, format }) =>
      new ClientObject('RangeAreas', { sheet, areas: format.ranges.map((range) => ({ sheet, range })) }),
  },
};

/** Priorities stay contiguous; a negative one counts from the back. */
function setPriority({ sheet, format }: ConditionalFormatOfSheet, priority: number): void {
  requireAllowed(sheet, 'allowFormatCells');
  const others = sheet.conditionalFormats.filter((other) => other !== format);
  const wanted = priority < 0 ? others.length + 1 + priority : priority;
  others.splice(Math.max(0, Math.min(wanted, others.length)), 0, format);
  sheet.conditionalFormats = others;
}

function onlyRange({ sheet, format }: ConditionalFormatOfSheet): ClientObject<'Range'> | undefined {
  const [range, ...more] = format.ranges;
  return range && more.length === 0 ? new ClientObject('Range', { sheet, range }) : undefined;
}

function ofKind(
  target: ConditionalFormatOfSheet,
  type: ConditionalFormatType,
  className: Kind,
): ClientObject {
  if (target.format.type !== type) throw HostError.invalidOperation();
  return new ClientObject(className, target);
}

function orNull(
  target: ConditionalFormatOfSheet,
  type: ConditionalFormatType,
  className: Kind,
): ClientObject | null {
  return target.format.type === type ? new ClientObject(className, target) : null;
}
