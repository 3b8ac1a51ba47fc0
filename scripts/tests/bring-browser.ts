import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser } from '../../test/browser/find-browser';

const PACKAGES = ['chromium', 'fonts-noto-cjk'];

/**
 * Sees to it that there is a browser to test in: installs Debian's Chromium where it may. Elsewhere, and where that fails, it says what
 * is wanted; the tests that need one are passed over then.
 */
export function bringBrowser(): void {
  const reason = absence();
  if (reason === undefined) return;
  const still = mayInstall() && install() ? absence() : reason;
  if (still !== undefined) console.log(`${still} All other tests are run.`);
}

/** Why no browser is there; undefined where one is. */
function absence(): string | undefined {
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

function install(): boolean {
  console.log(`Installing ${PACKAGES.join(' and ')} to test in.`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  try {
    for (const words of [['update'], ['install', '-y', '--no-install-recommends', ...PACKAGES]]) {
      execFileSync('apt-get', ['-qq', ...words], { env, stdio: ['ignore', 'ignore', 'inherit'] });
    }
    return true;
  } catch {
    return false;
  }
}
