import type { GridHost } from '../hosts/grid/grid-host';
import type { GridView } from '../hosts/grid/screen/grid-view';
import type { Language } from '../common/language';
import { Store } from '../session/store';
import type { MountedPane } from '../taskpane/pane';
import { EMPTY_DESK } from './desk-state';
import type { DeskState, OpenFile, Remark, Source } from './desk-state';
import { FileLine } from './file/file-line';
import type { FileWorker, OpenedFile, SavingOutcome } from './file/file-line';
import { loadSample, sampleFile } from './samples/samples';

/** What a desk works with. */
export interface DeskParts {
  /** The spreadsheet, which is large, once it has come. */
  readonly grid: () => Promise<GridView>;
  readonly startWorker: () => FileWorker;
  /** Puts the pane beside a workbook. */
  readonly mountPane: (host: GridHost) => MountedPane;
  readonly language: () => Language;
}

/** What is open at this moment. */
interface OnDesk {
  readonly host: GridHost;
  readonly pane: MountedPane;
  readonly line: FileLine;
}

/** One workbook in the spreadsheet, the pane beside it, and the file that it came from. */
export class Desk {
  private readonly store: Store<DeskState>;
  private onDesk: OnDesk | undefined;
  private opening: FileLine | undefined;
  /** Whether something was changed after the changes had been taken that are being saved. */
  private changedMeanwhile = false;

  readonly subscribe: Store<DeskState>['subscribe'];

  constructor(
    private readonly parts: DeskParts,
    store = new Store<DeskState>(EMPTY_DESK),
  ) {
    this.store = store;
    this.subscribe = store.subscribe;
  }

  get state(): DeskState {
    return this.store.current;
  }

  get pane(): MountedPane | undefined {
    return this.onDesk?.pane;
  }

  /** Opens a workbook; asks first where changes would be lost. */
  async open(source: Source): Promise<void> {
    const { file, isChanged } = this.state;
    if (file && isChanged) this.store.change({ question: { kind: 'discard', name: file.name, source } });
    else await this.openAnyway(source);
  }

  /** Opens a workbook, whatever has been changed in the one that is open. */
  async openAnyway(source: Source): Promise<void> {
    this.cancelOpening();
    const name = source.kind === 'file' ? source.file.name : sampleFile(source.sample);
    this.store.change({ opening: { name, share: 0 }, question: undefined, remark: undefined });
    const line = new FileLine(this.parts.startWorker());
    this.opening = line;
    try {
      const bytes = await bytesOf(source);
      const outcome = await line.open(name, bytes, (share) => {
        if (this.opening === line) this.store.change({ opening: { name, share } });
      });
      if (this.opening !== line) return;
      if (outcome.status === 'opened') await this.layOut(source, name, line, outcome);
      else this.refuse(line, name, outcome);
    } catch (error) {
      this.refuse(line, name, { status: 'failed', reason: String(error) });
    }
  }

  /** Gives up opening; what is open stays. */
  cancelOpening(): void {
    this.opening?.end();
    this.opening = undefined;
    this.store.change({ opening: undefined });
  }

  /**
   * Gives the file with its changes, to be saved; undefined where that cannot be done, and the user has been told, or where
   * another file has taken its place.
   */
  async changedFile(): Promise<Uint8Array | undefined> {
    if (!this.onDesk) return undefined;
    const { line } = this.onDesk;
    this.store.change({ isSaving: true });
    const outcome = await this.save(this.onDesk);
    if (this.onDesk.line !== line) return undefined;
    this.store.change({ isSaving: false });
    if (outcome.status === 'saved') return outcome.bytes;
    const question =
      outcome.status === 'refused'
        ? ({ kind: 'not-saved', code: outcome.code, details: outcome.details } as const)
        : ({ kind: 'saving-failed', reason: outcome.reason } as const);
    this.store.change({ question });
    return undefined;
  }

  /** Takes note that the changes were downloaded which were given last. */
  wasSaved(name: string): void {
    this.store.change({ isChanged: this.changedMeanwhile, remark: { kind: 'saved', name } });
    this.changedMeanwhile = false;
  }

  async check(): Promise<void> {
    this.bringToFront('pane');
    await this.onDesk?.pane.session.check();
  }

  bringToFront(front: DeskState['front']): void {
    if (this.state.front !== front) this.store.change({ front });
  }

  remark(remark: Remark | undefined): void {
    this.store.change({ remark });
  }

  closeQuestion(): void {
    this.store.change({ question: undefined });
  }

  private async layOut(source: Source, name: string, line: FileLine, opened: OpenedFile): Promise<void> {
    const grid = await this.parts.grid();
    const sheets = await grid.takeOver(opened.sheets);
    if (this.opening !== line) return;
    const { styles, activeSheet, definedNames, protectedSheets, kept, canBePatched, hasMacros } =
      opened.facts;
    const before = this.onDesk;
    const host = grid.open(
      { name, sheets, looks: styles, definedNames, activeSheet, protectedSheets, kept },
      this.parts.language(),
    );
    before?.pane.unmount();
    before?.line.end();
    const pane = this.parts.mountPane(host);
    this.onDesk = { host, pane, line };
    this.opening = undefined;
    host.watchChanges(() => {
      this.onChanged();
    });
    const file: OpenFile = { name, canBePatched, ...(source.kind === 'sample' && { sample: source.sample }) };
    const remark: Remark | undefined = hasMacros
      ? { kind: 'macros' }
      : canBePatched
        ? undefined
        : { kind: 'legacy' };
    this.store.change({ file, opening: undefined, isChanged: false, isSaving: false, remark });
    // Whoever opens a workbook here wants it checked.
    await pane.session.check();
  }

  private onChanged(): void {
    if (this.state.isSaving) this.changedMeanwhile = true;
    if (!this.state.isChanged) this.store.change({ isChanged: true });
  }

  private async save({ host, line }: OnDesk): Promise<SavingOutcome> {
    try {
      const changes = await host.changes();
      this.changedMeanwhile = false;
      return await line.save(changes);
    } catch (error) {
      return { status: 'failed', reason: String(error) };
    }
  }

  private refuse(line: FileLine, name: string, outcome: Unopened): void {
    if (this.opening !== line) return;
    line.end();
    this.opening = undefined;
    const question =
      outcome.status === 'unreadable'
        ? ({ kind: 'unreadable', name, code: outcome.code, details: outcome.details } as const)
        : ({ kind: 'not-opened', name, reason: outcome.reason } as const);
    this.store.change({ opening: undefined, question });
  }
}

type Unopened = Exclude<Awaited<ReturnType<FileLine['open']>>, OpenedFile>;

async function bytesOf(source: Source): Promise<Uint8Array> {
  if (source.kind === 'sample') return loadSample(source.sample);
  return new Uint8Array(await source.file.arrayBuffer());
}
