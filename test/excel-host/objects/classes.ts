import type { ClassName, ClientObject, Targets } from '../protocol/client-object';
import type { ObjectClass } from '../protocol/object-class';
import { addinInternalService, appRuntimePersistenceService, appRuntimeService } from './app-runtime';
import { application } from './application';
import { autoFilter } from './auto-filter';
import { cellValueConditionalFormat } from './cell-value-conditional-format';
import { colorScaleConditionalFormat } from './color-scale-conditional-format';
import { comment } from './comment';
import { commentCollection } from './comment-collection';
import { conditionalFormat } from './conditional-format';
import { conditionalFormatCollection } from './conditional-format-collection';
import { conditionalFormatRule } from './conditional-format-rule';
import { conditionalRangeBorder } from './conditional-range-border';
import { conditionalRangeBorderCollection } from './conditional-range-border-collection';
import { conditionalRangeFill } from './conditional-range-fill';
import { conditionalRangeFont } from './conditional-range-font';
import { conditionalRangeFormat } from './conditional-range-format';
import { customConditionalFormat } from './custom-conditional-format';
import { customXmlPart, customXmlPartCollection, customXmlPartScopedCollection } from './custom-xml-part';
import { dataValidation } from './data-validation';
import { formatProtection } from './format-protection';
import { headerFooter } from './header-footer';
import { headerFooterGroup } from './header-footer-group';
import { namedItem } from './named-item';
import { namedItemCollection } from './named-item-collection';
import { pageLayout } from './page-layout';
import { range } from './range';
import { rangeAreas } from './range-areas';
import { rangeBorder } from './range-border';
import { rangeBorderCollection } from './range-border-collection';
import { rangeCollection } from './range-collection';
import { rangeFill } from './range-fill';
import { rangeFont } from './range-font';
import { rangeFormat } from './range-format';
import { rangeView } from './range-view';
import { runtime } from './runtime';
import { setting } from './setting';
import { settingCollection } from './setting-collection';
import { workbook } from './workbook';
import { workbookProtection } from './workbook-protection';
import { worksheet } from './worksheet';
import { worksheetCollection } from './worksheet-collection';
import { worksheetFreezePanes } from './worksheet-freeze-panes';
import { worksheetProtection } from './worksheet-protection';

/** Every class that the host answers for. */
export const CLASSES: { readonly [K in ClassName]: ObjectClass<Targets[K]> } = {
  Workbook: workbook,
  Runtime: runtime,
  Application: application,
  WorkbookProtection: workbookProtection,
  WorksheetCollection: worksheetCollection,
  SettingCollection: settingCollection,
  Setting: setting,
  CustomXmlPartCollection: customXmlPartCollection,
  CustomXmlPartScopedCollection: customXmlPartScopedCollection,
  CustomXmlPart: customXmlPart,
  NamedItemCollection: namedItemCollection,
  NamedItem: namedItem,
  CommentCollection: commentCollection,
  Comment: comment,
  Worksheet: worksheet,
  WorksheetProtection: worksheetProtection,
  WorksheetFreezePanes: worksheetFreezePanes,
  AutoFilter: autoFilter,
  PageLayout: pageLayout,
  HeaderFooterGroup: headerFooterGroup,
  HeaderFooter: headerFooter,
  Range: range,
  RangeAreas: rangeAreas,
  RangeCollection: rangeCollection,
  RangeView: rangeView,
  RangeFormat: rangeFormat,
  RangeFill: rangeFill,
  RangeFont: rangeFont,
  RangeBorderCollection: rangeBorderCollection,
  RangeBorder: rangeBorder,
  FormatProtection: formatProtection,
  DataValidation: dataValidation,
  ConditionalFormatCollection: conditionalFormatCollection,
  ConditionalFormat: conditionalFormat,
  CustomConditionalFormat: customConditionalFormat,
  CellValueConditionalFormat: cellValueConditionalFormat,
  ColorScaleConditionalFormat: colorScaleConditionalFormat,
  ConditionalFormatRule: conditionalFormatRule,
  ConditionalRangeFormat: conditionalRangeFormat,
  ConditionalRangeFill: conditionalRangeFill,
  ConditionalRangeFont: conditionalRangeFont,
  ConditionalRangeBorderCollection: conditionalRangeBorderCollection,
  ConditionalRangeBorder: conditionalRangeBorder,
  'Microsoft.InternalService.AddinInternalService': addinInternalService,
  'Microsoft.AppRuntime.AppRuntimeService': appRuntimeService,
  'Microsoft.AppRuntime.AppRuntimePersistenceService': appRuntimePersistenceService,
};

export function classOf(object: ClientObject): ObjectClass<unknown> {
  return CLASSES[object.className] as ObjectClass<unknown>;
}
