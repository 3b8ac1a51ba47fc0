import { ClientObject, type Targets } from '../protocol/client-object';
import { HostError } from '../protocol/host-error';
import type { ObjectClass } from '../protocol/object-class';
import type { Workbook } from '../workbook/workbook';
import { text, truth } from './given';

export const workbook: ObjectClass<Targets['Workbook']> = {
  properties: {
    Name: { get: ({ name }) => name },
    ReadOnly: { get: ({ readOnly }) => readOnly },
    IsDirty: {
      get: ({ isDirty }) => isDirty,
      set: (target, value) => {
        target.isDirty = truth(value);
      },
    },
    AutoSave: { get: () => false },
    PreviouslySaved: { get: () => true },
  },
  objects: {
    Application: (target) => new ClientObject('Application', target),
    Comments: (target) => new ClientObject('CommentCollection', { workbook: target, sheet: undefined }),
    CustomXmlParts: (target) => new ClientObject('CustomXmlPartCollection', target),
    Names: (target) => new ClientObject('NamedItemCollection', { workbook: target, sheet: undefined }),
    Protection: (target) => new ClientObject('WorkbookProtection', target),
    Settings: (target) => new ClientObject('SettingCollection', target),
    Worksheets: (target) => new ClientObject('WorksheetCollection', target),
    _Runtime: (target) => new ClientObject('Runtime', target),
  },
  methods: {
    GetSelectedRange: (target) => new ClientObject('Range', onlySelection(target)),
    GetSelectedRanges: (target) =>
      new ClientObject('RangeAreas', { sheet: target.activeWorksheet, areas: target.selection }),
    GetActiveCell: ({ activeWorksheet, selection }) => {
      const { top = 0, left = 0 } = selection[0]?.range ?? {};
      return new ClientObject('Range', {
        sheet: activeWorksheet,
        range: { top, left, bottom: top, right: left },
      });
    },
    _RemoveReference: (_target, [id], { references }) => {
      references.remove(text(id));
    },
    _GetReferenceCount: (_target, _given, { references }) => references.count,
    _GetRangeForEventByReferenceId: (_target, [id], session) => {
      const area = session.rangeOfEvent(text(id));
      if (!area) throw HostError.itemNotFound();
      return new ClientObject('Range', area);
    },
    _GetRangeOrNullObjectForEventByReferenceId: (_target, [id], session) => {
      const area = session.rangeOfEvent(text(id));
      return area ? new ClientObject('Range', area) : null;
    },
  },
  since: { '1.10': ['Comments'] },
};

/** Excel has no range for a selection of several areas. */
function onlySelection({ selection, activeWorksheet }: Workbook): Targets['Range'] {
  const [area, ...more] = selection;
  if (area?.sheet !== activeWorksheet || more.length > 0) throw HostError.invalidOperation();
  return area;
}
