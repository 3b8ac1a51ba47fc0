import { createRoot } from 'react-dom/client';
import type { Language } from '../budget/reporting/language';
import { GridView } from '../hosts/grid/screen/grid-view';
import { WorkerChecker } from '../taskpane/checker/worker-checker';
import { mountPane } from '../taskpane/pane';
import { Store } from '../taskpane/session/store';
import { LocalSettings } from '../taskpane/settings/local-settings';
import type { Theme } from '../taskpane/theme/theme';
import { WorkbenchPage } from './components/workbench-page';
import { Desk } from './desk';
import { EMPTY_DESK } from './desk-state';
import type { DeskState } from './desk-state';
import { SAMPLES } from './samples/samples';

function language(): Language {
  return navigator.language.startsWith('zh') ? 'zh-CN' : 'en-US';
}

/** The spreadsheet is light; only what the system demands is followed. */
function theme(): Theme {
  return window.matchMedia('(forced-colors: active)').matches ? 'high-contrast' : 'light';
}

function area(name: string): HTMLElement {
  const element = document.createElement('div');
  element.id = name;
  element.style.height = '100%';
  return element;
}

async function start(): Promise<void> {
  const place = document.getElementById('workbench');
  if (!place) return;
  const settings = new LocalSettings(language());
  const store = new Store<DeskState>(EMPTY_DESK);
  const areas = { grid: area('grid'), pane: area('pane') };
  const grid = await GridView.start(areas.grid, settings.current.language, {
    refused: (why) => {
      store.change({ remark: { kind: 'refused', why } });
    },
    revealed: () => {
      store.change({ front: 'grid' });
    },
  });
  const desk = new Desk(
    {
      grid,
      language: () => settings.current.language,
      startWorker: () => new Worker(new URL('./file/file.worker.ts', import.meta.url)),
      mountPane: (host) =>
        mountPane(areas.pane, {
          host,
          checker: new WorkerChecker(
            () => new Worker(new URL('../taskpane/checker/check.worker.ts', import.meta.url)),
          ),
          settings,
          theme: theme(),
        }),
    },
    store,
  );
  settings.subscribe(() => void grid.speak(settings.current.language));
  createRoot(place).render(<WorkbenchPage workbench={{ desk, settings }} theme={theme()} areas={areas} />);
  const [sample] = SAMPLES;
  if (sample) await desk.open({ kind: 'sample', sample });
}

void start();
