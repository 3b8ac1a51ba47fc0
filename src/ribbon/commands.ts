import type { Language } from '../common/language';
import type { Host } from '../hosts/port/host';
import { HostFault } from '../hosts/port/host-fault';
import type { Checker } from '../session/checker';
import { Session } from '../session/session';
import { LocalSettings } from '../session/settings/local-settings';

/** What the ribbon's buttons do to the open workbook; a promise is rejected where it could not be done. */
export interface RibbonCommands {
  /** Checks the workbook and marks what does not tie. */
  check(): Promise<void>;
  /** Takes every mark off again. */
  clear(): Promise<void>;
}

/** What the commands work with; made anew for each, since a command begins from nothing. */
export interface CommandParts {
  readonly host: Host;
  readonly checker: Checker;
  readonly language: Language;
  /** Has the pane say what there is to say. */
  readonly callPane: () => Promise<void>;
  /** Tells the pane that the marks have been taken off. */
  readonly tellUnmarked: () => void;
}

/** The ribbon's commands over the open workbook. */
export function commandsOver(parts: () => CommandParts): RibbonCommands {
  return {
    async check() {
      const { host, checker, language, callPane } = parts();
      const session = new Session(host, checker, new LocalSettings(language));
      const close = await session.open();
      try {
        await session.check();
        await session.mark();
      } finally {
        close();
        checker.cancel();
      }
      failOn(session);
      const { report } = session.state;
      if (report && (report.verdict !== 'pass' || report.findings.length > 0)) await callPane();
    },
    async clear() {
      const { host, tellUnmarked } = parts();
      const untoldSheets = await host.clearMarks();
      tellUnmarked();
      if (untoldSheets.length > 0)
        throw new HostFault('failed', `marks may be left on ${untoldSheets.join()}`);
    },
  };
}

function failOn({ state: { notice } }: Session): void {
  if (notice?.kind === 'fault') throw new HostFault(notice.code, notice.reason);
}
