import { LogLevel, Univer, UniverInstanceType } from '@univerjs/core';
import type { IUniverConfig, IWorkbookData, LocaleType, Workbook } from '@univerjs/core';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { CRITERION_FUNCTIONS } from './criterion-functions';
import { UNDO_HISTORY } from './undo-history';

/** A spreadsheet without a workbook in it and without a screen. */
export function startEngine(locale: LocaleType, locales: NonNullable<IUniverConfig['locales']>): Univer {
  return new Univer({ locale, locales, logLevel: LogLevel.ERROR, override: UNDO_HISTORY });
}

/** What a spreadsheet can do whether or not there is a screen: formulas, number formats. */
export function addEngine(univer: Univer): void {
  univer.registerPlugin(UniverFormulaEnginePlugin, { function: CRITERION_FUNCTIONS });
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
}

/** Lays a workbook into the spreadsheet. */
export function layIn(univer: Univer, data: IWorkbookData): Workbook {
  return univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, data);
}
