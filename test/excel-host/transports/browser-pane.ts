import type { Page } from 'playwright-core';
import { ControlHost, type HostOptions, type Raise } from '../protocol/control-host';
import type { Workbook } from '../workbook/workbook';
import { installControl, RAISE, type ControlRequest } from './control';

/** Under this name the page asks the host. */
const ASK = '__askExcel';

/**
 * Makes a browser's page the pane of Excel on Windows over a workbook. Call it before the page goes anywhere; the
 * page loads office.js itself, from wherever the test serves it (`officeJsFile`).
 */
export async function attachPane(
  page: Page,
  workbook: Workbook,
  options: HostOptions = {},
): Promise<ControlHost> {
  const raise: Raise = (dispatchId, payload) => {
    // A page that was closed meanwhile hears nothing any more.
    page.evaluate(sendEvent, { name: RAISE, dispatchId, payload }).catch(() => undefined);
  };
  const host = new ControlHost(workbook, raise, options);
  await page.exposeFunction(ASK, (request: ControlRequest) => host.ask(request));
  const [settings, raiseName, ask] = [host.settings('browser'), RAISE, ASK].map((value) =>
    JSON.stringify(value),
  );
  await page.addInitScript(
    `(${installControl.toString()})(window, { settings: ${settings ?? ''}, raise: ${raiseName ?? ''}, ask: (request) => window[${ask ?? ''}](request) });`,
  );
  return host;
}

/** Runs in the page. */
function sendEvent({
  name,
  dispatchId,
  payload,
}: {
  name: string;
  dispatchId: number;
  payload: unknown;
}): void {
  const raise: unknown = Reflect.get(window, name);
  if (typeof raise === 'function') Reflect.apply(raise, window, [dispatchId, payload]);
}
