import type { Frame, Page } from 'playwright-core';
import { folder, servePages, startBrowser } from '../browser';
import type { StartedBrowser } from '../browser';
import { attachPane, officeJsFile, openWebPane } from '../excel-host';
import type { HostOptions, Workbook } from '../excel-host';

const ORIGIN = 'https://localhost:3000/';
/** Where a page of the usual build loads office.js from; answered from the installed package. */
const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

/** An empty page that a frame of Excel on the web stands in; on the add-in's host name, as office.js demands. */
const EXCEL_ON_THE_WEB = 'https://localhost:3001/';

/** The add-in as it was built, served to a browser of its own. */
export interface ServedAddin {
  readonly browser: StartedBrowser;
  /** What was asked for and is not there: nothing should be. */
  readonly refused: readonly string[];
}

/** Serves what `npm run build` has made. */
export async function serveAddin(): Promise<ServedAddin> {
  const browser = await startBrowser();
  const refused = await servePages(browser.context, {
    [ORIGIN]: folder('dist/addin'),
    [OFFICE_JS]: officeJsFile,
    [EXCEL_ON_THE_WEB]: () => '<!doctype html><title>Excel</title>',
  });
  return { browser, refused };
}

/** The pane, opened beside a workbook in Excel. */
export interface OpenedPane {
  readonly page: Page;
  readonly host: Awaited<ReturnType<typeof attachPane>>;
  /** Errors on the page's console, refusals of its policy among them. */
  readonly complaints: readonly string[];
}

/** The pane in the frame of Excel on the web. */
export interface OpenedWebPane extends OpenedPane {
  readonly frame: Frame;
}

export interface PaneLooks extends HostOptions {
  readonly width?: number;
  readonly height?: number;
  /** A high-contrast mode of the system, light words on a dark ground. */
  readonly forcedColours?: boolean;
}

/** Opens the pane as wide as that. */
export function openBuiltPane(
  addin: ServedAddin,
  workbook: Workbook,
  looks: PaneLooks = {},
): Promise<OpenedPane> {
  return openBuiltPage(addin, workbook, 'taskpane.html', looks);
}

/** Opens the pane in a frame of Excel on the web. */
export async function openBuiltWebPane({ browser }: ServedAddin, workbook: Workbook): Promise<OpenedWebPane> {
  const page = await browser.context.newPage();
  const complaints = complaintsOf(page);
  const pane = await openWebPane(page, workbook, {
    addinUrl: `${ORIGIN}taskpane.html`,
    excelUrl: EXCEL_ON_THE_WEB,
  });
  return { page, ...pane, complaints };
}

/** Opens the page without a face that the ribbon's commands run in. */
export function openBuiltRibbon(addin: ServedAddin, workbook: Workbook): Promise<OpenedPane> {
  return openBuiltPage(addin, workbook, 'ribbon.html', {});
}

async function openBuiltPage(
  { browser }: ServedAddin,
  workbook: Workbook,
  name: string,
  { width = 320, height = 900, forcedColours = false, ...options }: PaneLooks,
): Promise<OpenedPane> {
  const page = await browser.context.newPage();
  await page.setViewportSize({ width, height });
  if (forcedColours) await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  const complaints = complaintsOf(page);
  const host = await attachPane(page, workbook, options);
  await page.goto(ORIGIN + name);
  return { page, host, complaints };
}

function complaintsOf(page: Page): readonly string[] {
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => {
    const isOurs = message.location().url.startsWith(ORIGIN);
    if (isOurs && message.type() === 'error') complaints.push(message.text());
  });
  return complaints;
}
