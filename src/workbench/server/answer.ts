import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { ServingRules } from './serving-rules';

/** A file that is served. */
export interface ListedFile {
  readonly file: string;
  readonly type: string;
}

/**
 * What may be asked for, by its path in the address (`/js/a.js`). Answers are looked up here and nowhere else, so that no
 * address can lead out of the folder, to a hidden file, or through a link.
 */
export function listedFiles(folder: string, types: ServingRules['types']): ReadonlyMap<string, ListedFile> {
  const listed = new Map<string, ListedFile>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath, entry.name);
    const names = path.relative(folder, file).split(path.sep);
    const type = types[path.extname(entry.name)];
    if (!entry.isFile() || type === undefined || names.some((name) => name.startsWith('.'))) continue;
    listed.set(`/${names.join('/')}`, { file, type });
  }
  return listed;
}

/** As much of a request as matters. */
export interface Asked {
  readonly method: string;
  /** The path, and what follows it. */
  readonly address: string;
  /** The Host header. */
  readonly host: string;
}

export type Answer =
  | { readonly status: 200; readonly file: ListedFile }
  | { readonly status: 400 | 403 | 404 }
  | { readonly status: 405; readonly allow: string };

/** Names of this machine. A page of another name, made to lead here (DNS rebinding), says that name. */
const OWN_NAMES: ReadonlySet<string> = new Set(['localhost', '127.0.0.1']);

/** What is answered to whom. */
export function answer({ method, address, host }: Asked, files: ReadonlyMap<string, ListedFile>): Answer {
  if (!OWN_NAMES.has(host.replace(/:\d+$/, ''))) return { status: 403 };
  if (method !== 'GET' && method !== 'HEAD') return { status: 405, allow: 'GET, HEAD' };
  const path = pathOf(address);
  if (path === undefined) return { status: 400 };
  const file = files.get(path === '/' ? '/index.html' : path);
  return file ? { status: 200, file } : { status: 404 };
}

/** Undefined where the address is not a well-formed one. */
function pathOf(address: string): string | undefined {
  try {
    return decodeURIComponent(address.replace(/[?#].*$/s, ''));
  } catch {
    return undefined;
  }
}
