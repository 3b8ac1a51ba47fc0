import type { Language } from '../common/language';
import { documentName } from '../hosts/excel/document-name';
import { ExcelHost } from '../hosts/excel/excel-host';
import { answerCalls } from '../hosts/excel/pane-call';
import { openWorkbook } from '../hosts/excel/excel-run';
import { isOnApple } from '../hosts/excel/platform';
import { FLOOR, supports } from '../hosts/excel/requirements';
import { WorkerChecker } from '../session/worker/worker-checker';
import { mountPane } from '../taskpane/pane';
import { TABS } from '../session/state';
import type { TabName } from '../session/state';
import { WorkerSetMaker } from '../session/worker/worker-set-maker';
import { LocalSettings } from '../session/settings/local-settings';
import { themeOn } from '../taskpane/theme';
import type { Theme } from '../taskpane/theme';

const FORCED_COLOURS = '(forced-colors: active)';

function theme(): Theme {
  // Older Excels have no theme to tell, whatever its type says.
  const { bodyBackgroundColor } = (Office.context.officeTheme as Office.OfficeTheme | undefined) ?? {};
  return themeOn(bodyBackgroundColor, window.matchMedia(FORCED_COLOURS).matches);
}

function language(): Language {
  return Office.context.displayLanguage.startsWith('zh') ? 'zh-CN' : 'en-US';
}

/** The sample is large, and rarely asked for. */
async function openSample(): Promise<void> {
  const { sample } = await import('./sample');
  await openWorkbook(sample);
}

function startWorker(): Worker {
  return new Worker(new URL('../session/worker/check.worker.ts', import.meta.url));
}

/** The part of the pane that its address asks for, which a button of the ribbon may do. */
function tabAskedFor(): TabName | undefined {
  const asked = new URLSearchParams(location.search).get('tab');
  return TABS.find((tab) => tab === asked);
}

/** In a browser, or an Excel that is too old, the page goes on saying what it needs. */
async function start(): Promise<void> {
  const { host } = await Office.onReady();
  const place = document.getElementById('pane');
  if (host !== Office.HostType.Excel || !place || !supports(FLOOR)) return;
  const fileName = documentName();
  const pane = mountPane(place, {
    host: new ExcelHost(),
    checker: new WorkerChecker(startWorker),
    setMaker: new WorkerSetMaker(startWorker),
    theme: theme(),
    settings: new LocalSettings(language()),
    openSample: () => void openSample(),
    savesPages: !isOnApple(),
    ...(fileName !== undefined && { fileName }),
  });
  const tab = tabAskedFor();
  if (tab) pane.session.showTab(tab);
  window.matchMedia(FORCED_COLOURS).addEventListener('change', () => {
    pane.setTheme(theme());
  });
  await answerCalls({
    check: () => void pane.session.check(),
    unmarked: () => {
      pane.session.marksAreGone();
    },
  });
}

void start();
