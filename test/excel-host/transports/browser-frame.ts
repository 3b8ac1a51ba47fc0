import type { Frame, Page } from 'playwright-core';
import { ControlHost, DISPATCH, type HostOptions, type Raise } from '../protocol/control-host';
import type { Workbook } from '../workbook/workbook';
import { installFrameHost, type FrameSettings } from './frame';

const ASK = '__askExcel';
const RAISE = '__raiseExcelEvent';

/** The names that the web frame has for Windows' event numbers, and how each packs its content. */
const EVENTS: Readonly<Record<number, { name: string; pack: (payload: readonly unknown[]) => unknown }>> = {
  [DISPATCH.selectionChanged]: { name: 'documentSelectionChanged', pack: () => ({}) },
  [DISPATCH.richApiMessage]: { name: 'richApiMessage', pack: (payload) => ({ ArrayData: payload }) },
  [DISPATCH.appCommandInvoked]: {
    name: 'appCommandInvoked',
    pack: (payload) => Object.fromEntries(payload.entries()),
  },
};

/** A page of Excel on the web with an add-in's frame in it. */
export interface WebPane {
  readonly host: ControlHost;
  /** Where the add-in runs. */
  readonly frame: Frame;
}

/**
 * Opens an add-in in the frame of Excel on the web. office.js trusts a parent page that is served over https from
 * the add-in's own host name, so both are: the add-in from one port, Excel from another.
 * @param excelUrl an empty page on the same host name as the add-in
 */
export async function openWebPane(
  page: Page,
  workbook: Workbook,
  { addinUrl, excelUrl, ...options }: HostOptions & { readonly addinUrl: string; readonly excelUrl: string },
): Promise<WebPane> {
  const raise: Raise = (dispatchId, payload) => {
    const event = EVENTS[dispatchId];
    if (!event) return;
    const sent = { raise: RAISE, name: event.name, data: event.pack(payload) };
    page.evaluate(sendEvent, sent).catch(() => undefined);
  };
  const host = new ControlHost(workbook, raise, options);
  await page.exposeFunction(ASK, (call: { dispatchId: number; data: unknown }) => answer(host, call));
  await page.goto(excelUrl);
  const [settings, ask, raiseName] = [frameSettings(host, addinUrl), ASK, RAISE].map((value) =>
    JSON.stringify(value),
  );
  await page.evaluate(
    `window[${raiseName ?? ''}] = (${installFrameHost.toString()})(${settings ?? ''}, window[${ask ?? ''}])`,
  );
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  if (!frame) throw new Error('The add-in has no frame');
  return { host, frame };
}

function frameSettings(host: ControlHost, addinUrl: string): FrameSettings {
  const { solutionId, instanceId, locale, documentUrl, requirementMatrix, settings } = host.settings('web');
  return {
    addinUrl,
    solutionId,
    appContext: {
      _id: solutionId,
      _appName: 16,
      _appVersion: '16.00',
      _appMinorVersion: 1,
      _appUILocale: locale,
      _dataLocale: locale,
      _docUrl: documentUrl,
      _clientMode: 1,
      _settings: settings,
      _reason: 'documentOpened',
      _osfControlType: 1,
      _eToken: '',
      _correlationId: 'correlation',
      _appInstanceId: instanceId,
      _requirementMatrix: requirementMatrix,
      _hostFullVersion: '16.0.15407.20000',
      _addinName: 'add-in',
      _appDomains: [],
      _featureGates: {},
      _initialDisplayMode: 2,
    },
  };
}

/** The web frame's calls, as Windows makes them. */
async function answer(
  host: ControlHost,
  { dispatchId, data }: { dispatchId: number; data: unknown },
): Promise<object> {
  const call = data as {
    ArrayData?: unknown[];
    DdaSettingsMethod?: { Properties: [string, string][] };
    0?: string;
  };
  if (dispatchId === DISPATCH.saveSettings) {
    await host.ask({ kind: 'save-settings', settings: call.DdaSettingsMethod?.Properties ?? [] });
    return { Error: 0 };
  }
  const parameters = dispatchId === DISPATCH.executeRichApi ? [call.ArrayData] : [call[0]];
  const answered = await host.ask({ kind: 'execute', dispatchId, parameters });
  return 'error' in answered ? { Error: answered.error } : { Error: 0, Data: answered.payload[0] };
}

/** Runs in the page. */
function sendEvent({ raise, name, data }: { raise: string; name: string; data: unknown }): void {
  const send: unknown = Reflect.get(window, raise);
  if (typeof send === 'function') Reflect.apply(send, window, [name, data]);
}
