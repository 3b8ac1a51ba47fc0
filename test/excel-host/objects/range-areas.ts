import { ClientObject, type Areas, type Targets } from '../protocol/client-object';
import type { ObjectClass } from '../protocol/object-class';
import { cellCount, type Area } from '../workbook/area';
import { addressOf } from './addresses';
import { clearRange } from './range-edits';

function namedAreas({ areas, areNamedByFirstCell = false }: Areas): readonly Area[] {
  if (!areNamedByFirstCell) return areas;
  return areas.map(({ sheet, range: { top, left } }) => ({
    sheet,
    range: { top, left, bottom: top, right: left },
  }));
}

export const rangeAreas: ObjectClass<Targets['RangeAreas']> = {
  properties: {
    Address: { get: (target) => namedAreas(target).map(addressOf).join(',') },
    AreaCount: { get: ({ areas }) => areas.length },
    CellCount: { get: ({ areas }) => areas.reduce((sum, { range }) => sum + cellCount(range), 0) },
  },
  objects: {
    Areas: (target) => new ClientObject('RangeCollection', target),
    ConditionalFormats: (target) => new ClientObject('ConditionalFormatCollection', target),
    DataValidation: (target) => new ClientObject('DataValidation', target),
    Format: (target) => new ClientObject('RangeFormat', target),
    Worksheet: ({ sheet }) => new ClientObject('Worksheet', sheet),
  },
  methods: {
    Clear: ({ areas }: Areas, given, session) => {
      for (const area of areas) clearRange(area, given[0], session);
    },
  },
};
