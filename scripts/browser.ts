import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser } from '../test/browser/find-browser';

/** Sees to it that there is a browser to test in: installs Debian's Chromium where it may, or says what is missing. */

const PACKAGES = ['chromium', 'fonts-noto-cjk'];

function mayInstall(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

function install(): void {
  console.log(`Installing ${PACKAGES.join(' and ')} to test in.`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const words of [['update'], ['install', '-y', '--no-install-recommends', ...PACKAGES]]) {
    execFileSync('apt-get', ['-qq', ...words], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  }
}

function missing(): string | undefined {
  try {
    findBrowser();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

if (missing() !== undefined && mayInstall()) install();
const problem = missing();
if (problem !== undefined) {
  console.error(problem);
  process.exitCode = 1;
}
