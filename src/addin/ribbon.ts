import { ExcelHost } from '../hosts/excel/excel-host';
import { isOnApple } from '../hosts/excel/platform';
import { callPane, tellUnmarked } from '../hosts/excel/pane-call';
import { WorkerChecker } from '../session/worker/worker-checker';
import { commandsOver } from '../ribbon/commands';
import { register } from '../ribbon/register';
import { tellFailure } from '../ribbon/tell-failure';

const commands = commandsOver(() => ({
  host: new ExcelHost(),
  checker: new WorkerChecker(() => new Worker(new URL('../session/worker/check.worker.ts', import.meta.url))),
  language: Office.context.displayLanguage.startsWith('zh') ? 'zh-CN' : 'en-US',
  callPane,
  tellUnmarked,
}));

register(commands, (failed) => tellFailure(failed, isOnApple()));
// Without it office.js starts nothing, and hears of no button.
void Office.onReady();
