import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext } from 'playwright-core';

/** A file's content, or undefined where there is none. */
export type FileSource = (name: string) => Buffer | string | undefined;

const TYPES: Readonly<Record<string, string>> = {
  '': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** The files of a folder. */
export function folder(directory: string): FileSource {
  return (name) => {
    const file = path.join(directory, path.normalize(`/${name}`));
    return existsSync(file) && statSync(file).isFile() ? readFileSync(file) : undefined;
  };
}

/**
 * Answers every request of a browser from sources at hand; without a server, and without the network.
 * @param sources by the beginning of the address: `https://localhost:3000/`; the longest that fits is asked
 * @returns addresses that were asked for and that nobody serves, filled as they come
 */
export async function servePages(
  context: BrowserContext,
  sources: Readonly<Record<string, FileSource>>,
): Promise<readonly string[]> {
  const refused: string[] = [];
  const beginnings = Object.keys(sources).sort((a, b) => b.length - a.length);
  await context.route('**/*', async (route) => {
    const { origin, pathname } = new URL(route.request().url());
    const address = origin + decodeURIComponent(pathname);
    const beginning = beginnings.find((one) => address.startsWith(one));
    if (beginning === undefined) {
      refused.push(address);
      await route.abort();
      return;
    }
    const body = sources[beginning]?.(address.slice(beginning.length));
    if (body === undefined) await route.fulfill({ status: 404, body: '' });
    else
      await route.fulfill({
        status: 200,
        contentType: TYPES[path.extname(address)] ?? 'application/octet-stream',
        body,
      });
  });
  return refused;
}
