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
