import type { ConditionalFormat, ConditionalSide } from '../workbook/conditional-format';
import type { Area } from '../workbook/area';
import type { DefinedName } from '../workbook/defined-name';
import type { Sheet } from '../workbook/sheet';
import type { Comment } from '../workbook/sheet-parts';
import type { Workbook } from '../workbook/workbook';

/** What an object of each of Office.js's classes stands for. */
export interface Targets {
  Workbook: Workbook;
  Runtime: Workbook;
  Application: Workbook;
  WorkbookProtection: Workbook;
  WorksheetCollection: Workbook;
  SettingCollection: Workbook;
  Setting: { readonly workbook: Workbook; readonly key: string };
  CustomXmlPartCollection: Workbook;
  CustomXmlPartScopedCollection: { readonly workbook: Workbook; readonly namespace: string };
  CustomXmlPart: { readonly workbook: Workbook; readonly id: string };
  NamedItemCollection: Scope;
  NamedItem: Scope & { readonly defined: DefinedName };
  CommentCollection: Scope;
  Comment: { readonly sheet: Sheet; readonly comment: Comment };
  Worksheet: Sheet;
  WorksheetProtection: Sheet;
  WorksheetFreezePanes: Sheet;
  AutoFilter: Sheet;
  PageLayout: Sheet;
  HeaderFooterGroup: Sheet;
  HeaderFooter: Sheet;
  Range: Area;
  RangeAreas: Areas;
  RangeCollection: Areas;
  RangeView: Area;
  RangeFormat: Areas;
  RangeFill: Areas;
  RangeFont: Areas;
  RangeBorderCollection: Areas;
  RangeBorder: Areas & { readonly side: string };
  FormatProtection: Areas;
  DataValidation: Areas;
  ConditionalFormatCollection: Areas;
  ConditionalFormat: ConditionalFormatOfSheet;
  CustomConditionalFormat: ConditionalFormatOfSheet;
  CellValueConditionalFormat: ConditionalFormatOfSheet;
  ColorScaleConditionalFormat: ConditionalFormatOfSheet;
  ConditionalFormatRule: ConditionalFormatOfSheet;
  ConditionalRangeFormat: ConditionalFormatOfSheet;
  ConditionalRangeFill: ConditionalFormatOfSheet;
  ConditionalRangeFont: ConditionalFormatOfSheet;
  ConditionalRangeBorderCollection: ConditionalFormatOfSheet;
  ConditionalRangeBorder: ConditionalFormatOfSheet & { readonly side: ConditionalSide };
  'Microsoft.InternalService.AddinInternalService': Workbook;
  'Microsoft.AppRuntime.AppRuntimeService': Workbook;
  'Microsoft.AppRuntime.AppRuntimePersistenceService': Workbook;
}

/** Several areas of one sheet. */
export interface Areas {
  readonly sheet: Sheet;
  readonly areas: readonly Area[];
  /** Whether their address names the first cell of each only, as that of merged areas may. */
  readonly areNamedByFirstCell?: boolean;
}

/** The workbook, or one of its sheets. */
export interface Scope {
  readonly workbook: Workbook;
  readonly sheet: Sheet | undefined;
}

export interface ConditionalFormatOfSheet {
  readonly sheet: Sheet;
  readonly format: ConditionalFormat;
}

export type ClassName = keyof Targets;

/** An object of the host's, as a batch speaks of it. */
export class ClientObject<K extends ClassName = ClassName> {
  constructor(
    readonly className: K,
    readonly target: Targets[K],
  ) {}
}
