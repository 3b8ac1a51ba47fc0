import { ICommandService } from '@univerjs/core';
import type { ICommandInfo, IDisposable, IExecutionOptions } from '@univerjs/core';
import {
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
} from '@univerjs/engine-formula';
import type { ISetFormulaCalculationNotificationMutation } from '@univerjs/engine-formula';
import type { OpenBook } from './open-book';

/** In milliseconds: a calculation that has not ended by then is not waited for. */
const LONGEST = 30_000;

/** The spreadsheet's calculation, which follows an edit a little later; Excel's is done with it. */
export class Calculation {
  private isPending = false;
  private readonly waiting = new Set<() => void>();
  private readonly listening: IDisposable;

  constructor(book: OpenBook) {
    const triggers = book.injector.get(IActiveDirtyManagerService);
    this.listening = book.injector.get(ICommandService).onCommandExecuted((command, options) => {
      if (command.id === SetFormulaCalculationNotificationMutation.id) this.onNotice(command);
      else if (triggers.get(command.id) && !isResult(options)) this.isPending = true;
    });
  }

  /** Waits until every formula shows what follows from what stands in the cells now. */
  async settled(): Promise<void> {
    if (!this.isPending) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, LONGEST);
      this.waiting.add(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  }

  dispose(): void {
    this.listening.dispose();
    this.end();
  }

  private onNotice({ params }: Readonly<ICommandInfo>): void {
    const { functionsExecutedState } = (params ?? {}) as ISetFormulaCalculationNotificationMutation;
    // One that was stopped begins anew at once.
    if (functionsExecutedState === undefined) return;
    if (functionsExecutedState !== FormulaExecutedStateType.STOP_EXECUTION) this.end();
  }

  private end(): void {
    this.isPending = false;
    for (const done of this.waiting) done();
    this.waiting.clear();
  }
}

/** The results of formulas are written by an edit that concerns this screen only. */
function isResult(options: IExecutionOptions | undefined): boolean {
  return options?.onlyLocal === true;
}
