import { spawn } from 'node:child_process';

/** Opens an address in the user's browser where there is one; nothing happens where there is none. */
export function openBrowser(address: string): void {
  const [program, ...words] = opener(address);
  if (program === undefined) return;
  spawn(program, words, { detached: true, stdio: 'ignore' })
    .on('error', () => undefined)
    .unref();
}

const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  win32: ['cmd', '/c', 'start', ''],
  darwin: ['open'],
};

function opener(address: string): string[] {
  const own = OPENERS[process.platform];
  if (own) return [...own, address];
  return hasScreen() ? ['xdg-open', address] : [];
}

function hasScreen(): boolean {
  return Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}
