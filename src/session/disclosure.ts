import type { Dismissed } from '../budget';
import type { Host } from '../hosts/port/host';
import { namesTakenBy } from '../hosts/port/sheet-set';
import type { NamesTaken, SetAside } from '../hosts/port/sheet-set';
import type { Language } from '../common/language';
import type { Session } from './session';
import type { SetLayout, SetMaker, SetOptions, SetOutline, SetTotals } from './set-maker';
import type { SettingsStore } from './settings/settings';
import type { SetStage } from './state';
import { Store } from './store';

/** What a user has chosen of the set; what they have not typed is as the workbook says. */
export interface SetChoices {
  readonly layout?: SetLayout;
  readonly totals: SetTotals;
  readonly year?: string;
  readonly department?: string;
  /** What becomes of names that are taken. */
  readonly namesTaken: Exclude<NamesTaken, 'refuse'>;
}

/** What the pane knows of the set at one moment. */
export interface DisclosureState {
  readonly choices: SetChoices;
  /** Whether the workbook was looked at, with or without success. */
  readonly hasLooked: boolean;
  /** What it came to, and in which language that is told. */
  readonly outline?: SetOutline;
  readonly language?: Language;
  /** What the errors that it tells of were counted without. */
  readonly dismissed?: readonly Dismissed[];
  /** Names of the set that sheets have already. */
  readonly taken: readonly string[];
  /** The sets that were written and can be taken off, the last one last. */
  readonly written: readonly WrittenSet[];
}

export interface WrittenSet {
  readonly sheets: readonly string[];
  readonly aside: readonly SetAside[];
}

const START: DisclosureState = {
  choices: { totals: 'formulas', namesTaken: 'number' },
  hasLooked: false,
  taken: [],
  written: [],
};

/** The disclosure set of the open workbook: what it would be made from, writing it, and taking it off. No method rejects. */
export class Disclosure {
  private readonly store = new Store<DisclosureState>(START);
  private aborting: AbortController | undefined;
  /** Whether another set is wanted beside one that was written here. */
  private isAnother = false;
  /** The names of the workbook's sheets, as far as is known. */
  private sheets: readonly string[] = [];

  readonly subscribe = this.store.subscribe;

  constructor(
    private readonly host: Host,
    private readonly maker: SetMaker,
    private readonly settings: SettingsStore,
    private readonly session: Session,
    /** What a sheet that makes room is called from then on. */
    private readonly asideName: (name: string) => string,
  ) {}

  get state(): DisclosureState {
    return this.store.current;
  }

  get canReplaceSheets(): boolean {
    return this.host.canReplaceSheets;
  }

  /** Reads the workbook, and says what a set would be made from. */
  async look(): Promise<void> {
    this.store.change({ hasLooked: true });
    await this.doing('reading', () => this.read());
  }

  /** Takes a choice; another layout is prepared at once. */
  async choose(part: Partial<SetChoices>): Promise<void> {
    const before = this.state.choices;
    this.store.change({ choices: { ...before, ...part } });
    if (part.layout !== undefined && part.layout !== before.layout) await this.prepare();
  }

  /** Prepares what was read last as it is chosen now, in the language chosen now. */
  async prepare(): Promise<void> {
    if (!this.state.outline) return;
    await this.doing('preparing', async () => {
      const options = this.options();
      this.take(await this.maker.prepare(options), options);
    });
  }

  /** Reads the workbook again and writes its set. */
  async write(): Promise<void> {
    const { taken: told } = this.state;
    await this.doing('reading', async (signal) => {
      const outline = await this.read(signal);
      if (outline.kind !== 'ready') return;
      const outcome = await this.host.addSheets(
        {
          names: outline.names,
          plans: (names) => this.maker.sheets(names),
          namesTaken: isTold(this.state.taken, told) ? this.state.choices.namesTaken : 'refuse',
          asideName: this.asideName,
        },
        (done, of) => {
          this.show('writing', done / of);
        },
        signal,
      );
      // Names that were not told of before are shown now, with the choice.
      if (outcome.status === 'names-taken') {
        this.isAnother = true;
        this.store.change({ taken: outcome.names });
      }
      if (outcome.status !== 'done') this.session.notices.tell({ kind: outcome.status });
      else this.note(outcome.sheets, outcome.aside, outcome.printsAsPlanned);
    });
  }

  /** Takes the last set off, and brings back what had made room for it. */
  async takeOff(): Promise<void> {
    await this.session.exclusively({ kind: 'making-set', stage: 'taking-off' }, async () => {
      const outcome = await this.host.takeOffSheets();
      if (outcome.status === 'structure-protected') {
        this.session.notices.tell({ kind: outcome.status });
        return;
      }
      const last = this.state.written.at(-1);
      this.store.change({ written: this.state.written.slice(0, -1) });
      if (outcome.status !== 'done') return;
      const restored = last?.aside.map(({ from }) => from) ?? [];
      this.sheets = [...this.sheets.filter((name) => !last?.sheets.includes(name)), ...restored];
      this.compareNames();
      this.session.noteEdited();
      this.session.notices.tell({
        kind: 'set-taken-off',
        sheets: outcome.sheets,
        restored: outcome.restored,
      });
    });
  }

  /** Stops what is being done for the set; the workbook is as it was. */
  cancel(): void {
    this.aborting?.abort();
    this.maker.cancel();
  }

  private async read(signal = this.aborting?.signal): Promise<SetOutline> {
    const snapshot = await this.host.read((done, of) => {
      this.show('reading', of === 0 ? 1 : done / of);
    }, signal);
    this.show('preparing');
    const options = this.options();
    const outline = await this.maker.read(snapshot, options);
    this.sheets = snapshot.sheets.map(({ name }) => name);
    this.take(outline, options);
    return outline;
  }

  private take(outline: SetOutline, { language, dismissed }: SetOptions): void {
    this.store.change({ outline, language, dismissed });
    this.compareNames();
  }

  /** That a set is there which was written here is no warning, until it is in the way of another. */
  private compareNames(): void {
    const { outline, written } = this.state;
    const own = new Set(this.isAnother ? [] : written.flatMap(({ sheets }) => sheets));
    const others = this.sheets.filter((name) => !own.has(name));
    this.store.change({ taken: outline?.kind === 'ready' ? namesTakenBy(outline.names, others) : [] });
  }

  private note(sheets: readonly string[], aside: readonly SetAside[], printsAsPlanned: boolean): void {
    this.store.change({ written: [...this.state.written, { sheets, aside }] });
    this.sheets = [...this.sheets, ...sheets];
    this.isAnother = false;
    this.compareNames();
    this.session.noteEdited();
    this.session.notices.tell({ kind: 'set-written', sheets: sheets.length, aside, printsAsPlanned });
  }

  private options(): SetOptions {
    const { layout, totals, year, department } = this.state.choices;
    return {
      layout,
      totals,
      year: isYear(year) ? Number(year) : undefined,
      department: department?.trim() === '' ? undefined : department?.trim(),
      dismissed: this.session.state.dismissed,
      language: this.settings.current.language,
    };
  }

  private async doing(stage: SetStage, task: (signal: AbortSignal) => Promise<unknown>): Promise<void> {
    const aborting = new AbortController();
    this.aborting = aborting;
    await this.session.exclusively({ kind: 'making-set', stage }, async () => {
      await task(aborting.signal);
    });
  }

  private show(stage: SetStage, share?: number): void {
    this.session.showActivity({ kind: 'making-set', stage, ...(share !== undefined && { share }) });
  }
}

/** Whether there are taken names, and the user was told of each: only then is there a choice that was made. */
function isTold(taken: readonly string[], told: readonly string[]): boolean {
  return taken.length > 0 && taken.every((name) => told.includes(name));
}

/** Whether a text is a year that a budget can be of. */
export function isYear(text: string | undefined): text is string {
  return text !== undefined && /^20\d\d$/.test(text.trim());
}
