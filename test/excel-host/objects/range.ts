import { ClientObject, type Areas, type Targets } from '../protocol/client-object';
import type { ObjectClass } from '../protocol/object-class';
import type { Area } from '../workbook/area';
import { rangeEdits } from './range-edits';
import { rangeNavigation } from './range-navigation';
import { rangeProperties } from './range-properties';
import { rangePropertyBags } from './range-property-bags';

export const range: ObjectClass<Targets['Range']> = {
  properties: rangeProperties,
  objects: {
    ConditionalFormats: (area) => new ClientObject('ConditionalFormatCollection', alone(area)),
    DataValidation: (area) => new ClientObject('DataValidation', alone(area)),
    Format: (area) => new ClientObject('RangeFormat', alone(area)),
    Worksheet: ({ sheet }) => new ClientObject('Worksheet', sheet),
  },
  methods: { ...rangeNavigation, ...rangeEdits, ...rangePropertyBags },
  since: {
    '1.13': ['GetMergedAreasOrNullObject'],
  },
};

function alone(area: Area): Areas {
  return { sheet: area.sheet, areas: [area] };
}
