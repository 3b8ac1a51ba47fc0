import { createRoot } from 'react-dom/client';
import type { Language } from '../common/language';
import type { GridView, ViewListener } from '../hosts/grid/screen/grid-view';
import { LocalSettings } from '../session/settings/local-settings';
import { Store } from '../session/store';
import { WorkerChecker } from '../session/worker/worker-checker';
import { WorkerSetMaker } from '../session/worker/worker-set-maker';
import { mountPane } from '../taskpane/pane';
import type { Theme } from '../taskpane/theme';
import { WorkbenchPage } from './components/workbench-page';
import { SAMPLES } from './samples/samples';
import { WorkbenchController } from './workbench-controller';
import { EMPTY_WORKBENCH } from './workbench-state';
import type { WorkbenchState } from './workbench-state';

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
  return element;
}

/** The spreadsheet is most of the page: all else is there, and the sample read, before it. */
async function startGrid(
  container: HTMLElement,
  language: Language,
  listener: ViewListener,
): Promise<GridView> {
  const { GridView } = await import('../hosts/grid/screen/grid-view');
  return GridView.start(container, language, listener);
}

function start(): void {
  const place = document.getElementById('workbench');
  if (!place) return;
  const settings = new LocalSettings(language(), { isLive: true });
  const store = new Store<WorkbenchState>(EMPTY_WORKBENCH);
  const areas = { grid: area('grid'), pane: area('pane') };
  const startWorker = () => new Worker(new URL('../session/worker/check.worker.ts', import.meta.url));
  const checker = new WorkerChecker(startWorker);
  const setMaker = new WorkerSetMaker(startWorker);
  const grid = startGrid(areas.grid, settings.current.language, {
    refused: (why) => {
      store.change({ remark: { kind: 'refused', why } });
    },
    revealed: () => {
      store.change({ front: 'grid' });
    },
    pointed: (hovered) => {
      store.change({ hovered });
    },
  });
  const controller = new WorkbenchController(
    {
      grid: () => grid,
      language: () => settings.current.language,
      startWorker: () => new Worker(new URL('./file/file.worker.ts', import.meta.url)),
      mountPane: (host, fileName) =>
        mountPane(areas.pane, { host, checker, setMaker, settings, fileName, theme: theme() }),
    },
    store,
  );
  settings.subscribe(() => void grid.then((view) => view.speak(settings.current.language)));
  createRoot(place).render(
    <WorkbenchPage workbench={{ controller, settings }} theme={theme()} areas={areas} />,
  );
  const [sample] = SAMPLES;
  if (sample) void controller.open({ kind: 'sample', sample });
  // Its worker has started by the time that it is needed.
  void checker.rules(settings.current.language);
}

start();
