import { ClientObject, type Targets } from '../protocol/client-object';
import { HostError } from '../protocol/host-error';
import type { EventName } from '../protocol/event-source';
import type { ObjectClass } from '../protocol/object-class';
import type { Sheet, Visibility } from '../workbook/sheet';
import type { Workbook } from '../workbook/workbook';
import { areaAt, areasAt } from './addresses';
import { eventMethodNames, eventMethods } from './event-methods';
import { color, integer, oneOf, optionalText, text, truth } from './given';
import { requireAllowed } from './permission';
import { placedRange } from './placed-range';
import { usualCharacters } from '../workbook/column-pixels';

const VISIBILITIES = ['Visible', 'Hidden', 'VeryHidden'] as const;
const EVENTS: readonly EventName[] = [
  'ActivatedEvent',
  'CalculatedEvent',
  'DataChangedEvent',
  'DeactivatedEvent',
  'FormatChangedEvent',
  'SelectionChangedEvent',
];

export const worksheet: ObjectClass<Targets['Worksheet']> = {
  identity: ({ id }) => ({ Id: id }),
  withoutUndo: ['Copy', 'Delete', 'Name', 'Position', 'Visibility'],
  properties: {
    Id: { get: ({ id }) => id },
    Name: {
      get: ({ name }) => name,
      set: (sheet, value, session) => {
        session.workbook.renameSheet(sheet, text(value), 'add-in');
      },
    },
    Position: {
      get: (sheet, session) => session.workbook.sheets.indexOf(sheet),
      set: (sheet, value, session) => {
        session.workbook.moveSheet(sheet, integer(value));
      },
    },
    Visibility: {
      get: ({ visibility }) => visibility,
      set: (sheet, value, session) => {
        setVisibility(session.workbook, sheet, oneOf(value, VISIBILITIES));
      },
    },
    TabColor: {
      get: ({ tabColor }) => tabColor,
      set: (sheet, value) => {
        sheet.tabColor = value === '' ? '' : color(value);
      },
    },
    ShowGridlines: gridlines(),
    // The name under which office.js sets it.
    Gridlines: gridlines(),
    ShowHeadings: {
      get: ({ showHeadings }) => showHeadings,
      set: (sheet, value) => {
        sheet.showHeadings = truth(value);
      },
    },
    StandardWidth: {
      get: ({ standardWidth }, { workbook }) => standardWidth ?? usualCharacters(workbook.digit),
      set: (sheet, value) => {
        requireAllowed(sheet, 'allowFormatColumns');
        sheet.standardWidth = Number(value);
      },
    },
  },
  objects: {
    AutoFilter: (sheet) => new ClientObject('AutoFilter', sheet),
    Comments: (sheet, { workbook }) => new ClientObject('CommentCollection', { workbook, sheet }),
    FreezePanes: (sheet) => new ClientObject('WorksheetFreezePanes', sheet),
    Names: (sheet, { workbook }) => new ClientObject('NamedItemCollection', { workbook, sheet }),
    PageLayout: (sheet) => new ClientObject('PageLayout', sheet),
    Protection: (sheet) => new ClientObject('WorksheetProtection', sheet),
  },
  methods: {
    ...eventMethods((sheet: Sheet) => sheet, [...EVENTS, 'ProtectionChangedEvent', 'RowHiddenChangedEvent']),
    Activate: (sheet, _given, session) => {
      session.workbook.activate(sheet);
    },
    Calculate: (_sheet, _given, session) => {
      session.workbook.cells.calculate();
    },
    Copy: (sheet, [position, relativeTo], session) =>
      new ClientObject('Worksheet', copy(session.workbook, sheet, position, relativeTo)),
    Delete: (sheet, _given, session) => {
      session.workbook.deleteSheet(sheet, 'add-in');
    },
    GetCell: (sheet, [row, column]) =>
      new ClientObject('Range', placedRange(sheet, integer(row), integer(column), 1, 1)),
    GetRange: (sheet, [address], session) =>
      new ClientObject('Range', areaAt(session.workbook, sheet, optionalText(address))),
    GetRangeByIndexes: (sheet, [row, column, rows, columns]) =>
      new ClientObject(
        'Range',
        placedRange(sheet, integer(row), integer(column), integer(rows), integer(columns)),
      ),
    GetRanges: (sheet, [addresses], session) => {
      const areas = areasAt(session.workbook, sheet, optionalText(addresses));
      return new ClientObject('RangeAreas', { sheet: areas[0]?.sheet ?? sheet, areas });
    },
    GetUsedRange: (sheet, [valuesOnly]) => {
      const used = sheet.usedRange(valuesOnly === true) ?? { top: 0, left: 0, bottom: 0, right: 0 };
      return new ClientObject('Range', { sheet, range: used });
    },
    GetUsedRangeOrNullObject: (sheet, [valuesOnly]) => {
      const used = sheet.usedRange(valuesOnly === true);
      return used ? new ClientObject('Range', { sheet, range: used }) : null;
    },
    _GetAnotherWorksheetById: (_sheet, [id], session) =>
      new ClientObject('Worksheet', sheetOf(session.workbook, text(id))),
  },
  since: {
    '1.10': ['Comments'],
    '1.11': eventMethodNames(['RowHiddenChangedEvent']),
    '1.14': eventMethodNames(['ProtectionChangedEvent']),
  },
};

function gridlines(): NonNullable<ObjectClass<Sheet>['properties']>[string] {
  return {
    get: ({ showGridlines }) => showGridlines,
    set: (sheet, value) => {
      sheet.showGridlines = truth(value);
    },
  };
}

function setVisibility({ sheets }: Workbook, sheet: Sheet, visibility: Visibility): void {
  const othersInSight = sheets.some((other) => other !== sheet && other.visibility === 'Visible');
  if (visibility !== 'Visible' && !othersInSight) throw HostError.invalidOperation();
  sheet.visibility = visibility;
}

function copy(workbook: Workbook, sheet: Sheet, position: unknown, relativeTo: unknown): Sheet {
  const where = oneOf(position ?? 'None', ['None', 'Before', 'After', 'Beginning', 'End'] as const);
  const other = relativeTo instanceof ClientObject ? (relativeTo.target as Sheet) : sheet;
  const index = {
    None: workbook.sheets.length,
    Beginning: 0,
    End: workbook.sheets.length,
    Before: workbook.sheets.indexOf(other),
    After: workbook.sheets.indexOf(other) + 1,
  }[where];
  return workbook.copySheet(sheet, index, 'add-in');
}

function sheetOf(workbook: Workbook, id: string): Sheet {
  const sheet = workbook.find(id);
  if (!sheet) throw HostError.itemNotFound();
  return sheet;
}
