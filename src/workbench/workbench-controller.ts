import type { Language } from '../common/language';
import type { GridHost } from '../hosts/grid/grid-host';
import type { GridView } from '../hosts/grid/screen/grid-view';
import { Store } from '../session/store';
import { hasTables } from '../taskpane/components/verdict/verdict';
import type { MountedPane } from '../taskpane/pane';
import { FileClient } from './file/file-client';
import type { FileWorker, OpenedFile, SavingOutcome } from './file/file-client';
import { loadSample, sampleFile } from './samples/samples';
import { EMPTY_WORKBENCH } from './workbench-state';
import type { OpenFile, Remark, Source, WorkbenchState } from './workbench-state';

/** What a controller works with. */
export interface ControllerParts {
  /** The spreadsheet, which is large, once it has come. */
  readonly grid: () => Promise<GridView>;
  readonly startWorker: () => FileWorker;
  /** Puts the pane beside a workbook. */
  readonly mountPane: (host: GridHost, fileName: string) => MountedPane;
  readonly language: () => Language;
}

/** What is open at this moment. */
interface OpenWorkbook {
  readonly host: GridHost;
  readonly pane: MountedPane;
  readonly client: FileClient;
}

/** One workbook in the spreadsheet, the pane beside it, and the file that it came from. */
export class WorkbenchController {
  private readonly store: Store<WorkbenchState>;
  private current: OpenWorkbook | undefined;
  private opening: FileClient | undefined;
  /** Whether something was changed after the changes had been taken that are being saved. */
  private changedMeanwhile = false;

  readonly subscribe: Store<WorkbenchState>['subscribe'];

  constructor(
    private readonly parts: ControllerParts,
    store = new Store<WorkbenchState>(EMPTY_WORKBENCH),
  ) {
    this.store = store;
    this.subscribe = store.subscribe;
  }

  get state(): WorkbenchState {
    return this.store.current;
  }

  get pane(): MountedPane | undefined {
    return this.current?.pane;
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
    const client = new FileClient(this.parts.startWorker());
    this.opening = client;
    try {
      const bytes = await bytesOf(source);
      const outcome = await client.open(name, bytes, (share) => {
        if (this.opening === client) this.store.change({ opening: { name, share } });
      });
      if (this.opening !== client) return;
      if (outcome.status === 'opened') await this.layOut(source, name, client, outcome);
      else this.refuse(client, name, outcome);
    } catch (error) {
      this.refuse(client, name, { status: 'failed', reason: String(error) });
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
    if (!this.current) return undefined;
    const { client } = this.current;
    this.store.change({ isSaving: true });
    const outcome = await this.save(this.current);
    if (this.current.client !== client) return undefined;
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
    this.current?.host.savedState.confirm();
    this.store.change({ isChanged: this.changedMeanwhile, wasSaved: true, remark: { kind: 'saved', name } });
    this.changedMeanwhile = false;
  }

  bringToFront(front: WorkbenchState['front']): void {
    if (this.state.front !== front) this.store.change({ front });
  }

  /** Takes note that the pointer is on no cell any more. */
  readonly leaveCell = (): void => {
    if (this.state.hovered) this.store.change({ hovered: undefined });
  };

  /** Puts the focus into the spreadsheet. */
  focusGrid(): void {
    void this.parts.grid().then((grid) => {
      grid.focus();
    });
  }

  /** Lets the user look for something among what was found. */
  find(): void {
    if (!this.current) return;
    this.bringToFront('pane');
    this.current.pane.session.find();
  }

  remark(remark: Remark | undefined): void {
    this.store.change({ remark });
  }

  closeQuestion(): void {
    this.store.change({ question: undefined });
  }

  private async layOut(source: Source, name: string, client: FileClient, opened: OpenedFile): Promise<void> {
    const grid = await this.parts.grid();
    const sheets = await grid.takeOver(opened.sheets);
    if (this.opening !== client) return;
    const { styles, activeSheet, definedNames, protectedSheets, kept, canBePatched, hasMacros } =
      opened.facts;
    const before = this.current;
    const host = grid.open(
      { name, sheets, styles, definedNames, activeSheet, protectedSheets, kept },
      this.parts.language(),
    );
    before?.pane.unmount();
    before?.client.end();
    const pane = this.parts.mountPane(host, name);
    this.current = { host, pane, client };
    this.opening = undefined;
    host.watchChanges(() => {
      this.onChanged();
    });
    host.savedState.watch((isThere) => {
      if (!isThere) this.onChanged();
      else if (!this.state.isSaving) this.store.change({ isChanged: false });
    });
    const file: OpenFile = { name, canBePatched, ...(source.kind === 'sample' && { sample: source.sample }) };
    const remark: Remark | undefined = hasMacros
      ? { kind: 'macros' }
      : canBePatched
        ? undefined
        : { kind: 'legacy' };
    this.store.change({
      file,
      opening: undefined,
      isChanged: false,
      wasSaved: false,
      isSaving: false,
      remark,
    });
    // Whoever opens a workbook here wants it checked, and to see first what came of it.
    await pane.session.check();
    if (this.pane !== pane) return;
    if (hasTables(pane.session.state.report)) this.bringToFront('overview');
    // That of the workbook before tells nothing of this one.
    else if (this.state.front === 'overview') this.bringToFront('grid');
  }

  private onChanged(): void {
    if (this.state.isSaving) this.changedMeanwhile = true;
    if (!this.state.isChanged) this.store.change({ isChanged: true });
  }

  private async save({ host, client }: OpenWorkbook): Promise<SavingOutcome> {
    try {
      const changes = await host.changes();
      this.changedMeanwhile = false;
      return await client.save(changes);
    } catch (error) {
      return { status: 'failed', reason: String(error) };
    }
  }

  private refuse(client: FileClient, name: string, outcome: Unopened): void {
    if (this.opening !== client) return;
    client.end();
    this.opening = undefined;
    const question =
      outcome.status === 'unreadable'
        ? ({ kind: 'unreadable', name, code: outcome.code, details: outcome.details } as const)
        : ({ kind: 'not-opened', name, reason: outcome.reason } as const);
    this.store.change({ opening: undefined, question });
  }
}

type Unopened = Exclude<Awaited<ReturnType<FileClient['open']>>, OpenedFile>;

async function bytesOf(source: Source): Promise<Uint8Array> {
  if (source.kind === 'sample') return loadSample(source.sample);
  return new Uint8Array(await source.file.arrayBuffer());
}
