import { chmod, link, lstat, open, readlink, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import path from 'node:path';

const MOST_LINKS = 40;

/** The file that a name leads to, all links followed, whether it is there yet or not. */
export async function realFile(name: string): Promise<string> {
  let file = path.resolve(name);
  for (let links = 0; links < MOST_LINKS; links++) {
    const folder = await realpath(path.dirname(file));
    file = path.join(folder, path.basename(file));
    const found = await lstat(file).catch(() => undefined);
    if (!found?.isSymbolicLink()) return file;
    file = path.resolve(folder, await readlink(file));
  }
  return realpath(file);
}

/**
 * Writes a file whole or not at all: beside its place first, to the disk, and then under its name.
 * @param file the file itself, no link to it
 * @param overwrites whether it may be there already
 * @throws an error of the system, `EEXIST` for one that is there
 */
export async function writeAtomically(
  file: string,
  content: string | Uint8Array,
  overwrites: boolean,
): Promise<void> {
  const before = await stat(file).catch(() => undefined);
  // A terminal or a pipe takes what comes, and cannot be replaced.
  if (before && overwrites && !before.isFile() && !before.isDirectory()) return writeFile(file, content);
  const draft = path.join(path.dirname(file), `.gouji-${randomUUID()}.tmp`);
  try {
    await writeThrough(draft, content);
    if (before) await chmod(draft, before.mode);
    await (overwrites ? rename(draft, file) : placeAnew(draft, file));
  } finally {
    await rm(draft, { force: true });
  }
}

async function writeThrough(file: string, content: string | Uint8Array): Promise<void> {
  const handle = await open(file, 'wx');
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Only a second name is given to nothing but a name that is free; disks that know no second names are asked first. */
async function placeAnew(draft: string, file: string): Promise<void> {
  try {
    await link(draft, file);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error) || error.code === 'EEXIST') throw error;
    if (await lstat(file).catch(() => undefined))
      throw Object.assign(new Error('EEXIST'), { code: 'EEXIST' });
    await rename(draft, file);
  }
}
