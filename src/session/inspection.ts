import type { CheckOptions, ReportView } from '../budget';
import type { EditEvent, Host } from '../hosts/port/host';
import type { Snapshot } from '../hosts/port/snapshot';
import type { Checker, Telling } from './checker';
import type { Settings, SettingsStore } from './settings/settings';
import type { Activity } from './state';

/** Reads the workbook and has it checked: all of it, or what an edit can have changed. */
export class Inspection {
  /** Formulas elsewhere may follow an edit: then the edited cells alone do not tell what changed. */
  private hasFormulas = true;
  private aborting: AbortController | undefined;

  constructor(
    private readonly host: Host,
    private readonly checker: Checker,
    private readonly settings: SettingsStore,
  ) {}

  /**
   * @param expected the numbers of the only tables that are to be there
   * @param show told of how far it has got
   */
  async all(
    expected: readonly string[] | undefined,
    telling: Telling,
    show: (activity: Activity) => void,
  ): Promise<ReportView> {
    this.aborting = new AbortController();
    const progress = (done: number, of: number): void => {
      show({ kind: 'reading', share: of === 0 ? 1 : done / of });
    };
    const snapshot = await this.host.read(progress, this.aborting.signal);
    this.hasFormulas = holdsFormulas(snapshot);
    const { current } = this.settings;
    const options = { ...optionsOf(current), ...(expected && { expected: { numbers: expected } }) };
    return this.checker.check(snapshot, options, telling, (stage) => {
      show({ kind: 'checking', stage });
    });
  }

  async again(
    edited: EditEvent,
    expected: readonly string[] | undefined,
    telling: Telling,
    show: (activity: Activity) => void,
  ): Promise<ReportView> {
    if (edited.kind === 'structure' || this.hasFormulas) return this.all(expected, telling, show);
    const cells = await this.host.readCells(edited.at);
    this.hasFormulas = cells.some(({ cell }) => cell?.formula !== undefined);
    return this.checker.recheck(cells, telling);
  }

  cancel(): void {
    this.aborting?.abort();
    this.checker.cancel();
  }
}

function optionsOf({ withoutRules, tolerance }: Settings): CheckOptions {
  return { withoutRules, ...(tolerance !== null && { tolerance }) };
}

function holdsFormulas({ sheets }: Snapshot): boolean {
  return sheets.some(({ cells }) => cells.some(({ formula }) => formula !== undefined));
}
