import { existsSync } from 'node:fs';
import path from 'node:path';

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

/** Where they are installed on macOS and Windows, which have them on no path. */
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

export const NO_BROWSER =
  'The tests need Chromium, Chrome or Edge: install one, or name its program in GOUJI_BROWSER.';

/** A Chromium, Chrome or Edge that is there: the one that GOUJI_BROWSER names, or one where they usually are. */
export function findBrowser(): string | undefined {
  const { GOUJI_BROWSER: named, PATH: folders = '' } = process.env;
  if (named) return named;
  const onPath = COMMANDS.flatMap((command) =>
    folders.split(path.delimiter).map((folder) => path.join(folder, command)),
  );
  return [...onPath, ...PLACES].find((file) => existsSync(file));
}

/** The same; throws where there is none. */
export function browserPath(): string {
  const found = findBrowser();
  if (!found) throw new Error(NO_BROWSER);
  return found;
}
