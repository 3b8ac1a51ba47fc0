/** What Excel on Windows tells a pane's page when it opens. */
export interface ControlSettings {
  readonly solutionId: string;
  readonly instanceId: string;
  readonly locale: string;
  readonly documentUrl: string;
  readonly requirementMatrix: string;
  /** `Office.context.document.settings` as they are at the start: keys and JSON texts. */
  readonly settings: readonly (readonly [string, string])[];
  /** `Office.context.officeTheme`. */
  readonly theme: Readonly<Record<string, number>>;
}

/** What the page asks of the host, and the answer: an Office error number, or what the callback gets. */
export type ControlRequest =
  | { readonly kind: 'execute'; readonly dispatchId: number; readonly parameters: unknown }
  | { readonly kind: 'save-settings'; readonly settings: readonly (readonly [string, string])[] };
export type ControlAnswer = { readonly error: number } | { readonly payload: readonly unknown[] };
export type AskHost = (request: ControlRequest) => Promise<ControlAnswer>;

/** Under this name the page can be sent events: a dispatch id and what its handler gets. */
export const RAISE = '__raiseExcelEvent';

/**
 * Stands in for the control that Excel on Windows puts around a pane: `window.external`, before office.js loads.
 * Runs in the page by itself: it must not use anything from outside its body.
 */
export function installControl(
  page: object,
  {
    settings,
    raise,
    ask,
  }: {
    settings: ControlSettings;
    raise: string;
    ask: AskHost;
  },
): void {
  const safeArray = (value: unknown): unknown => {
    if (!Array.isArray(value)) return value;
    const array: unknown[] = value.map(safeArray);
    Object.defineProperty(array, 'toArray', { value: () => array });
    Object.defineProperty(array, 'dimensions', { value: () => 1 });
    return array;
  };
  const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? []));
  const handlers = new Map<number, (id: number, payload: unknown) => void>();
  let stored = settings.settings;

  const readSettings = (keys: string[], values: string[]): void => {
    for (const [key, value] of stored) {
      keys.push(key);
      values.push(value);
    }
  };
  const context = {
    GetAppType: () => 1,
    GetSolutionRef: () => settings.solutionId,
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => settings.locale,
    GetAppDataLocale: () => settings.locale,
    GetDocUrl: () => settings.documentUrl,
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetCorrelationId: () => 'correlation',
    GetInstanceId: () => settings.instanceId,
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => true,
    GetSupportedMatrix: () => settings.requirementMatrix,
    GetHostFullVersion: () => '16.0.15407.20000',
    GetDialogRequirementMatrix: () => '{"DialogApi":"1.2"}',
    GetInitialDisplayMode: () => 2,
    GetOfficeThemeInfo: () => JSON.stringify(settings.theme),
    GetSettings: () => ({
      Read: readSettings,
      Refresh: readSettings,
      WriteAsync: (keys: string[], values: string[], done: (status: number) => void) => {
        stored = keys.map((key, i) => [key, values[i] ?? ''] as const);
        void ask({ kind: 'save-settings', settings: stored }).then((answer) => {
          done('error' in answer ? answer.error : 0);
        });
      },
    }),
  };
  const external = {
    GetHostInfo: () => `Excel|Win32|16.01|${settings.locale}|correlation|||0`,
    GetContext: () => context,
    GetLoggingAllowed: () => false,
    Execute: (dispatchId: number, parameters: unknown, done: (answer: unknown, more: number) => void) => {
      void ask({ kind: 'execute', dispatchId, parameters: plain(parameters) }).then((answer) => {
        done('error' in answer ? answer.error : safeArray([0, ...answer.payload]), 0);
      });
    },
    RegisterEvent: (
      id: number,
      _target: string,
      handler: (id: number, payload: unknown) => void,
      done: (status: number) => void,
    ) => {
      handlers.set(id, handler);
      setTimeout(() => {
        done(0);
      }, 0);
    },
    UnregisterEvent: (id: number, _target: string, done: (status: number) => void) => {
      handlers.delete(id);
      setTimeout(() => {
        done(0);
      }, 0);
    },
  };
  Object.defineProperty(page, 'external', { value: external, configurable: true, writable: true });
  Object.defineProperty(page, raise, {
    value: (id: number, payload: unknown) => handlers.get(id)?.(id, safeArray(payload)),
    configurable: true,
  });
}
