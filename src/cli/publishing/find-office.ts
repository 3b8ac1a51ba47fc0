import { existsSync } from 'node:fs';
import path from 'node:path';

/** A machine, as far as it matters where its programs are. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly exists: (file: string) => boolean;
}

const THIS_MACHINE: Machine = { platform: process.platform, environment: process.env, exists: existsSync };

/** The LibreOffice of a machine: one on the PATH, or where its installers put it; undefined where there is none. */
export function findOffice(machine: Machine = THIS_MACHINE): string | undefined {
  return [...onPath(machine), ...usualPlaces(machine)].find(machine.exists);
}

function onPath({ platform, environment }: Machine): string[] {
  const native = pathsOf(platform);
  // On Windows the .com waits for the office to end; the .exe does not.
  const names = platform === 'win32' ? ['soffice.com', 'soffice.exe'] : ['soffice', 'libreoffice'];
  const folders = (environment.PATH ?? environment.Path ?? '')
    .split(native.delimiter)
    .filter((each) => each !== '');
  return folders.flatMap((folder) => names.map((name) => native.join(folder, name)));
}

function usualPlaces({ platform, environment }: Machine): string[] {
  const native = pathsOf(platform);
  if (platform === 'win32') {
    return ['ProgramFiles', 'ProgramFiles(x86)', 'ProgramW6432'].flatMap((variable) => {
      const folder = environment[variable];
      return folder === undefined ? [] : [native.join(folder, 'LibreOffice', 'program', 'soffice.com')];
    });
  }
  if (platform === 'darwin') {
    return ['/', environment.HOME ?? '/'].map((folder) =>
      native.join(folder, 'Applications', 'LibreOffice.app', 'Contents', 'MacOS', 'soffice'),
    );
  }
  return [
    '/usr/lib/libreoffice/program/soffice',
    '/opt/libreoffice/program/soffice',
    '/snap/bin/libreoffice',
  ];
}

function pathsOf(platform: NodeJS.Platform): path.PlatformPath {
  return platform === 'win32' ? path.win32 : path.posix;
}
