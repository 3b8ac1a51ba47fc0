import { existsSync } from 'node:fs';
import path from 'node:path';

/** Where browsers usually are, by platform; any of them runs the tests. */
const USUAL_PLACES: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/microsoft-edge',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((variable) => {
    const folder = process.env[variable];
    return folder === undefined
      ? []
      : [
          path.join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
          path.join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
        ];
  }),
};

/**
 * The browser that tests run in: the one that `GOUJI_BROWSER` names, or one of this machine (Chromium, Chrome, Edge).
 * @throws Error that says what to install where there is none
 */
export function findBrowser(
  environment: Readonly<Record<string, string | undefined>> = process.env,
  exists: (file: string) => boolean = existsSync,
): string {
  const named = environment.GOUJI_BROWSER;
  if (named !== undefined && named !== '') {
    if (exists(named)) return named;
    throw new Error(`GOUJI_BROWSER names ${named}, and there is no such file.`);
  }
  const found = USUAL_PLACES[process.platform]?.find(exists);
  if (found !== undefined) return found;
  throw new Error(
    'The browser tests need Chromium, Chrome or Edge, and none was found. Install one ' +
      '(Debian: apt-get install chromium), or name the program in the environment variable GOUJI_BROWSER.',
  );
}
