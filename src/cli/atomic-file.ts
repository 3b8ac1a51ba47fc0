import { link, lstat, open, readlink, realpath, rename, rm, stat } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
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
  const draft = await Draft.begin(file, overwrites);
  try {
    await draft.write(content);
    await draft.place();
  } finally {
    await draft.drop();
  }
}

/** A file that is written piece by piece beside its place, and takes its name when it is whole. */
export class Draft {
  private constructor(
    private readonly file: string,
    /** Where it is written; undefined for a terminal or a pipe, which takes what comes and cannot be replaced. */
    private readonly beside: string | undefined,
    private readonly handle: FileHandle,
    private readonly overwrites: boolean,
  ) {}

  /**
   * @param file the file itself, no link to it
   * @param overwrites whether it may be there already
   * @throws an error of the system
   */
  static async begin(file: string, overwrites: boolean): Promise<Draft> {
    const before = await stat(file).catch(() => undefined);
    if (before && overwrites && !before.isFile() && !before.isDirectory()) {
      return new Draft(file, undefined, await open(file, 'w'), true);
    }
    const beside = path.join(path.dirname(file), `.gouji-${randomUUID()}.tmp`);
    const draft = new Draft(file, beside, await open(beside, 'wx'), overwrites);
    if (before) await draft.handle.chmod(before.mode);
    return draft;
  }

  async write(piece: string | Uint8Array): Promise<void> {
    await this.handle.appendFile(piece);
  }

  /** @throws an error of the system, `EEXIST` for a file that is there */
  async place(): Promise<void> {
    if (this.beside !== undefined) await this.handle.sync();
    await this.handle.close();
    if (this.beside !== undefined) {
      await (this.overwrites ? rename(this.beside, this.file) : placeAnew(this.beside, this.file));
    }
  }

  /** Leaves nothing behind of what has not been placed. */
  async drop(): Promise<void> {
    await this.handle.close();
    if (this.beside !== undefined) await rm(this.beside, { force: true });
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
