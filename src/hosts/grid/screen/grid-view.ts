import { IUniverInstanceService, LocaleService } from '@univerjs/core';
import type { IDisposable, Univer } from '@univerjs/core';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverDocsUIPlugin } from '@univerjs/docs-ui';
import {
  DeviceInputEventType,
  IRenderManagerService,
  UniverRenderEnginePlugin,
} from '@univerjs/engine-render';
import type { Spreadsheet } from '@univerjs/engine-render';
import { SetWorksheetActiveOperation } from '@univerjs/sheets';
import { UniverSheetsFormulaUIPlugin } from '@univerjs/sheets-formula-ui';
import { UniverSheetsNumfmtUIPlugin } from '@univerjs/sheets-numfmt-ui';
import {
  IEditorBridgeService,
  SetCellEditVisibleOperation,
  SheetSkeletonManagerService,
  UniverSheetsUIPlugin,
} from '@univerjs/sheets-ui';
import { ILayoutService, UniverUIPlugin } from '@univerjs/ui';
import type { Language } from '../../../common/language';
import { yieldToMainThread } from '../../port/yield-to-main-thread';
import type { Refusal } from '../allowed-commands';
import { addEngine, layIn, startEngine } from '../engine';
import { GridHost } from '../grid-host';
import type { GridScreen } from '../grid-screen';
import { bookData } from '../model/book-data';
import type { BookParts } from '../model/book-data';
import { unpacked } from '../model/cell-matrix';
import type { PackedSheet } from '../model/cell-matrix';
import type { SheetData } from '../model/sheet-data';
import { OpenBook } from '../open-book';
import { hideCutNumbers } from '../too-wide';
import { EXACT_STATUS_BAR } from './exact-status-bar';
import { MENU } from './menu';
import { textMeasure } from './text-measure';
import { watchPointer } from './watch-pointer';
import type { PointedCell } from './watch-pointer';
import { localeOf, wordsIn } from './words';

/** A workbook to be laid into the spreadsheet. */
export interface BookToOpen extends Omit<BookParts, 'id'> {
  readonly activeSheet: number;
  readonly protectedSheets: ReadonlySet<string>;
  readonly kept: Readonly<Record<string, string>>;
}

/** Who is told of what happens in the spreadsheet. */
export interface ViewListener {
  /** A command of the user's is not to be had, and why. */
  readonly refused: (why: Refusal) => void;
  /** A cell was brought into sight, if the spreadsheet is. */
  readonly revealed: () => void;
  /** The pointer has come to another cell, or to none. */
  readonly pointed: (cell: PointedCell | undefined) => void;
}

/** A spreadsheet on a page, one workbook at a time in it. */
export class GridView {
  private books = 0;
  private shown:
    | { readonly id: string; readonly host: GridHost; readonly ends: readonly IDisposable[] }
    | undefined;
  private readonly measure = textMeasure();

  private constructor(
    private readonly univer: Univer,
    private readonly listener: ViewListener,
  ) {}

  /** Puts an empty spreadsheet into an element. */
  static async start(container: HTMLElement, language: Language, listener: ViewListener): Promise<GridView> {
    const locale = localeOf(language);
    const univer = startEngine(locale, { [locale]: await wordsIn(language) });
    univer.registerPlugin(UniverRenderEnginePlugin);
    univer.registerPlugin(UniverUIPlugin, {
      container,
      header: true,
      toolbar: false,
      footer: true,
      contextMenu: true,
      disableAutoFocus: true,
      menu: MENU,
    });
    univer.registerPlugin(UniverDocsPlugin);
    univer.registerPlugin(UniverDocsUIPlugin, { menu: MENU });
    addEngine(univer);
    univer.registerPlugin(UniverSheetsUIPlugin, {
      override: EXACT_STATUS_BAR,
      disableAutoFocus: true,
      footer: {
        sheetBar: true,
        statisticBar: true,
        menus: false,
        zoomSlider: true,
        addSheetButtonConfig: { show: false },
      },
      disableForceStringAlert: true,
      disableForceStringMark: true,
      menu: MENU,
    });
    univer.registerPlugin(UniverSheetsNumfmtUIPlugin, { menu: MENU });
    univer.registerPlugin(UniverSheetsFormulaUIPlugin, { menu: MENU });
    return new GridView(univer, listener);
  }

  /** Takes sheets over for a workbook that is to be opened, a part at a time. */
  takeOver(sheets: readonly PackedSheet[]): Promise<SheetData[]> {
    return unpacked(sheets);
  }

  /** Lays a workbook into the spreadsheet, in place of the one that was there. */
  open({ activeSheet, protectedSheets, kept, ...parts }: BookToOpen, language: Language): GridHost {
    const before = this.shown;
    const id = `book${++this.books}`;
    layIn(this.univer, bookData({ ...parts, id }, localeOf(language)));
    const host = new GridHost(this.univer, { id, protectedSheets, kept }, this.screen(id));
    const book = new OpenBook(this.univer, id);
    const ends = [hideCutNumbers(book, this.measure), watchPointer(book, this.listener.pointed)];
    this.shown = { id, host, ends };
    if (before) {
      for (const end of before.ends) end.dispose();
      before.host.dispose();
      this.univer.__getInjector().get(IUniverInstanceService).disposeUnit(before.id);
    }
    this.univer.__getInjector().get(IUniverInstanceService).focusUnit(id);
    const first = parts.sheets[activeSheet];
    if (first) new OpenBook(this.univer, id).run(SetWorksheetActiveOperation, { subUnitId: first.id });
    return host;
  }

  /** Puts the focus where keys move about in the sheet. */
  focus(): void {
    this.univer.__getInjector().get(ILayoutService).focus();
  }

  async speak(language: Language): Promise<void> {
    const words = await wordsIn(language);
    const locales = this.univer.__getInjector().get(LocaleService);
    locales.load({ [localeOf(language)]: words });
    locales.setLocale(localeOf(language));
  }

  private screen(id: string): GridScreen {
    return {
      redraw: () => {
        this.redraw(id);
      },
      endEditing: () => this.endEditing(id),
      refuse: this.listener.refused,
      reveal: this.listener.revealed,
    };
  }

  private redraw(id: string): void {
    const render = this.univer.__getInjector().get(IRenderManagerService).getRenderById(id);
    if (!render) return;
    const skeletons = render.with(SheetSkeletonManagerService);
    const current = skeletons.getCurrentParam();
    if (current) {
      current.dirty = true;
      skeletons.reCalculate(current);
    }
    (render.mainComponent as Spreadsheet | null)?.makeForceDirty();
  }

  /** The editor's content is taken over a little after it has been put out of sight. */
  private async endEditing(unitId: string): Promise<void> {
    const injector = this.univer.__getInjector();
    if (!injector.get(IEditorBridgeService).isVisible().visible) return;
    new OpenBook(this.univer, unitId).run(SetCellEditVisibleOperation, {
      visible: false,
      eventType: DeviceInputEventType.PointerDown,
    });
    await yieldToMainThread();
    await yieldToMainThread();
  }
}
