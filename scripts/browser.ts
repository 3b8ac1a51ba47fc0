import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser } from '../test/browser/find-browser';

/** Sees to it that there is a browser to test in: installs Debian's Chromium where it may, or says what is missing. */

const PACKAGES = ['chromium', 'fonts-noto-cjk'];

/** Why no browser is there; undefined where one is. */
function missing(): string | undefined {
  try {
    findBrowser();
    return undefined;
  } catch (reason) {
    return reason instanceof Error ? reason.message : String(reason);
  }
}

function mayInstall(): boolean {
  return !process.env.GOUJI_BROWSER && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

function install(): void {
  console.log(`Installing ${PACKAGES.join(' and ')} to test in.`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const words of [['update'], ['install', '-y', '--no-install-recommends', ...PACKAGES]]) {
    execFileSync('apt-get', ['-qq', ...words], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  }
}

if (missing() !== undefined && mayInstall()) install();
const reason = missing();
if (reason !== undefined) {
  console.error(reason);
  process.exitCode = 1;
}
