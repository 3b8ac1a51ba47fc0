import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { JsonFile } from '../../budget';
import { groupedWithKey } from '../../common/grouped';
import { withoutCommonFolder } from '../../common/common-folder';
import { UsageError } from '../exit';
import { faultOfSystem } from '../input-fault';
import type { CliMessages } from '../messages/messages';
import { filesOfReport, isChecked } from '../reported-file';

/** The files that an earlier report in JSON or NDJSON tells of. */
export class EarlierReport {
  private constructor(private readonly files: readonly JsonFile[]) {}

  /** @throws UsageError where it cannot be read, or is no report of this program */
  static async in(file: string, { usage, faults }: CliMessages): Promise<EarlierReport> {
    const text = await readFile(file, 'utf8').catch((error: unknown) => {
      const { fault, details } = faultOfSystem(error);
      throw new UsageError(usage.sinceUnreadable(file, faults[fault](details)));
    });
    const told = filesOfReport(text);
    if (!told) throw new UsageError(usage.sinceNoReport(file));
    return new EarlierReport(told.filter(isChecked));
  }

  /**
   * What it tells of each of these files, by their names: those of the same path, else of the same path below the folder that all are in, else of
   * the same name. What more than one could be is none.
   */
  of(names: readonly string[]): ReadonlyMap<string, JsonFile> {
    const found = new Map<string, JsonFile>();
    const own = this.files.map(({ file }) => file);
    for (const sign of [
      (all: readonly string[]) => all.map((each) => path.resolve(each)),
      withoutCommonFolder,
      baseNames,
    ]) {
      const told = groupedWithKey(this.files.keys(), (i) => sign(own)[i]);
      const wanted = groupedWithKey(names.keys(), (i) => sign(names)[i]);
      for (const [name, [i, ...others]] of wanted) {
        const [at, ...more] = told.get(name) ?? [];
        const [asked, file] = [names[i], at === undefined ? undefined : this.files[at]];
        if (others.length + more.length > 0 || asked === undefined || !file || found.has(asked)) continue;
        found.set(asked, file);
      }
    }
    return found;
  }

  /** The files that it tells of and that have not been found again. */
  gone(found: ReadonlyMap<string, JsonFile>): string[] {
    const again = new Set(found.values());
    return this.files.filter((each) => !again.has(each)).map(({ file }) => file);
  }
}

function baseNames(files: readonly string[]): string[] {
  return files.map((file) => path.basename(file));
}
