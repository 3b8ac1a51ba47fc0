import { readWorkbook } from '../../../src/hosts/file/read-workbook';
import { Workbook } from '../../../src/workbook/workbook';
import { WorkerChecker } from '../../../src/session/worker/worker-checker';
import { LocalSetMaker } from '../../../src/session/local-set-maker';
import { LocalSettings } from '../../../src/session/settings/local-settings';
import { mountPane } from '../../../src/taskpane/pane';
import type { Theme } from '../../../src/taskpane/theme';
import type { Language } from '../../../src/common/language';
import { fakePrepareSet } from '../../session/fake-set';
import { MemoryHost } from '../../session/memory-host';

/** The pane over a sample, to be looked at: `?sample=…&theme=…&language=…`. */
async function start(): Promise<void> {
  const query = new URLSearchParams(location.search);
  const sample = query.get('sample');
  const place = document.getElementById('pane');
  if (!place) return;
  const host = new MemoryHost(sample === null ? new Workbook([]) : await workbook(sample));
  const startWorker = () =>
    new Worker(new URL('../../../src/session/worker/check.worker.ts', import.meta.url));
  const theme = (query.get('theme') ?? 'light') as Theme;
  const language = (query.get('language') ?? 'zh-CN') as Language;
  const pane = mountPane(place, {
    host,
    checker: new WorkerChecker(startWorker),
    setMaker: new LocalSetMaker(fakePrepareSet),
    theme,
    settings: new LocalSettings(language),
    openSample: () => undefined,
  });
  Object.assign(window, { host, pane });
}

async function workbook(name: string): Promise<Workbook> {
  const response = await fetch(name);
  return readWorkbook(new Uint8Array(await response.arrayBuffer()), name);
}

void start();
