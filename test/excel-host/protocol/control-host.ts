import type { AskHost, ControlAnswer, ControlRequest, ControlSettings } from '../transports/control';
import type { Workbook } from '../workbook/workbook';
import type { EventMessage } from './event-source';
import { requirementMatrix } from './requirement-sets';
import { Session, type SessionOptions } from './session';

/** Numbers of calls and events, as office.js has them. */
export const DISPATCH = {
  selectionChanged: 2,
  richApiMessage: 33,
  appCommandInvoked: 39,
  saveSettings: 76,
  executeRichApi: 93,
  appCommandCompleted: 94,
} as const;
/** Office's own error number for a call that it does not know. */
const UNSUPPORTED = 5000;

/** How Excel looks. */
export interface OfficeTheme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
}

export const LIGHT_THEME: OfficeTheme = {
  bodyBackgroundColor: '#ffffff',
  bodyForegroundColor: '#262626',
  controlBackgroundColor: '#f0f0f0',
  controlForegroundColor: '#444444',
};

export const DARK_THEME: OfficeTheme = {
  bodyBackgroundColor: '#262626',
  bodyForegroundColor: '#f0f0f0',
  controlBackgroundColor: '#1e1e1e',
  controlForegroundColor: '#d2d2d2',
};

export interface HostOptions extends SessionOptions {
  readonly locale?: string;
  readonly theme?: OfficeTheme;
}

/** Sends an event into the page: a dispatch id and what its handler gets. */
export type Raise = (dispatchId: number, payload: readonly unknown[]) => void;

/** Excel on Windows as a pane's page sees it, over one open workbook. */
export class ControlHost {
  readonly session: Session;
  /** Ribbon commands that called `event.completed()`, by the ids they were invoked with. */
  readonly completedCommands: string[] = [];
  private commands = 0;
  private waiting = new Map<string, () => void>();

  constructor(
    readonly workbook: Workbook,
    private readonly raise: Raise,
    private readonly options: HostOptions = {},
  ) {
    this.session = new Session(
      workbook,
      (message) => {
        this.send(message);
      },
      options,
    );
  }

  settings(instance: string): ControlSettings {
    return {
      solutionId: '{AA0E8400-0000-4000-8000-000000000001}',
      instanceId: instance,
      locale: this.options.locale ?? 'zh-CN',
      documentUrl: this.workbook.url,
      requirementMatrix: requirementMatrix(this.session.excelApi),
      settings: [...this.workbook.documentSettings],
      theme: asNumbers(this.options.theme ?? LIGHT_THEME),
    };
  }

  readonly ask: AskHost = async (request) => this.answer(request);

  /** Presses a ribbon button; resolves when its function has called `event.completed()`. */
  invokeCommand(functionName: string): Promise<void> {
    this.commands++;
    const id = `command${this.commands}`;
    const completed = new Promise<void>((resolve) => this.waiting.set(id, resolve));
    this.raise(DISPATCH.appCommandInvoked, [
      id,
      functionName,
      JSON.stringify({ source: { id: functionName } }),
    ]);
    return completed;
  }

  private async answer(request: ControlRequest): Promise<ControlAnswer> {
    if (request.kind === 'save-settings') {
      this.workbook.documentSettings = new Map(request.settings);
      return { payload: [] };
    }
    const parameters = request.parameters as readonly unknown[];
    switch (request.dispatchId) {
      case DISPATCH.executeRichApi:
        return this.sync(parameters[0] as readonly unknown[]);
      case DISPATCH.appCommandCompleted:
        this.complete(String(parameters[0]));
        return { payload: [] };
      default:
        this.session.unknownMembers.set(`dispatch id ${request.dispatchId}`, 1);
        return { error: UNSUPPORTED };
    }
  }

  /** The body is the fifth of what office.js sends, the flags the seventh. */
  private async sync(message: readonly unknown[]): Promise<ControlAnswer> {
    const answer = await this.session.answer(String(message[4]), Number(message[6]));
    return 'officeError' in answer ? { error: answer.officeError } : { payload: [[200, [], answer.body]] };
  }

  private complete(id: string): void {
    this.completedCommands.push(id);
    this.waiting.get(id)?.();
    this.waiting.delete(id);
  }

  private send(message: EventMessage): void {
    if (message.kind === 'rich-api') this.raise(DISPATCH.richApiMessage, [message.entry]);
    else this.raise(DISPATCH.selectionChanged, []);
  }
}

/** Excel gives its colours as numbers; office.js makes `#rrggbb` of them. */
function asNumbers(theme: OfficeTheme): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(theme).map(([name, color]: [string, string]) => [
      name,
      Number.parseInt(color.slice(1), 16),
    ]),
  );
}
