import { ICommandService, IUniverInstanceService, UniverInstanceType } from '@univerjs/core';
import type { ICellData, Injector, Univer, Workbook, Worksheet } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { Place } from '../../workbook/address';
import { GENERAL } from '../../workbook/number-format';
import type { FormattedContent } from '../port/edits/step';
import { HostFault } from '../port/host-fault';
import { valueIn } from './model/cell-data';
import { UndoHistory } from './undo-history';

/** The workbook that lies in the spreadsheet, and what is done to it by the spreadsheet's own commands. */
export class OpenBook {
  readonly injector: Injector;
  private readonly commands: ICommandService;
  private readonly formulas: FormulaDataModel;
  private working = false;

  constructor(
    univer: Univer,
    /** The id under which the spreadsheet holds the workbook. */
    readonly id: string,
  ) {
    this.injector = univer.__getInjector();
    this.commands = this.injector.get(ICommandService);
    this.formulas = this.injector.get(FormulaDataModel);
  }

  /** In the order of their tabs. */
  get sheets(): readonly Worksheet[] {
    return this.workbook.getSheets();
  }

  /** @throws HostFault `gone` where the workbook has been closed */
  get workbook(): Workbook {
    const workbook = this.injector
      .get(IUniverInstanceService)
      .getUnit<Workbook>(this.id, UniverInstanceType.UNIVER_SHEET);
    if (!workbook) throw new HostFault('gone', this.id);
    return workbook;
  }

  sheetNamed(name: string): Worksheet | undefined {
    return this.sheets.find((sheet) => sheet.getName() === name);
  }

  sheetOf(id: string): Worksheet | undefined {
    return this.workbook.getSheetBySheetId(id) ?? undefined;
  }

  /** What a cell holds. */
  content(sheet: Worksheet, { row, column }: Place): FormattedContent {
    const data = sheet.getCellRaw(row, column) ?? undefined;
    const formula = data ? this.formulaIn(sheet, data, { row, column }) : undefined;
    return {
      value: data ? valueIn(data) : null,
      format: this.format(sheet, data, { row, column }) ?? GENERAL,
      ...(formula !== undefined && { formula }),
    };
  }

  /** A cell's formula without its `=`; one that was filled along others is told in full. */
  formulaIn(sheet: Worksheet, { f, si }: ICellData, { row, column }: Place): string | undefined {
    if (!f && !si) return undefined;
    const formula = si ? this.formulas.getFormulaStringByCell(row, column, sheet.getSheetId(), this.id) : f;
    return formula ? formula.replace(/^=/, '') : undefined;
  }

  /** A cell's number format code; undefined is General. */
  format(sheet: Worksheet, data: ICellData | undefined, { row, column }: Place): string | undefined {
    const style = data?.s ?? sheet.getRowStyle(row) ?? sheet.getColumnStyle(column);
    const { n } = this.workbook.getStyles().get(style) ?? {};
    return n?.pattern === GENERAL ? undefined : n?.pattern;
  }

  /**
   * Has a command done; one that takes its time is not for here.
   * @throws HostFault where the spreadsheet does not do it
   */
  run(command: { readonly id: string }, parameters: object): void {
    if (!this.attempt(command, parameters)) throw new HostFault('failed', command.id);
  }

  /** Has a command done that may find nothing to do. */
  attempt(command: { readonly id: string }, parameters: object): boolean {
    return this.commands.syncExecuteCommand(command.id, { unitId: this.id, ...parameters });
  }

  /** Whether what is being done is our own doing. */
  get isAtWork(): boolean {
    return this.working;
  }

  /** Does something that is our own doing; the spreadsheet's own undo takes it back at once. */
  atWork(work: () => void): void {
    this.working = true;
    try {
      UndoHistory.of(this.injector).asOne(this.id, work);
    } finally {
      this.working = false;
    }
  }
}
