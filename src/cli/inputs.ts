import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { faultOfSystem, InputError } from './input-fault';

/** A file to check as the person would name it, or a word of the call that no file can be had from. */
export interface Input {
  readonly file: string;
  readonly error?: InputError;
}

const WORKBOOK = /\.(xlsx|xlsm|xls|et)$/i;
/** What Excel puts beside a workbook that somebody has open. */
const LOCK_FILE = '~$';

/** Whether a file of that name is a workbook. */
export function isWorkbookName(name: string): boolean {
  return WORKBOOK.test(name);
}

/**
 * The files that the words of a call stand for, each once: a folder stands for the workbooks in it, a pattern such as
 * `2026/**` for those that match it.
 * @param recursive whether folders are searched with all that are in them
 */
export async function inputsOf(words: readonly string[], recursive = false): Promise<Input[]> {
  const inputs = (await Promise.all(words.map((word) => inputsAt(word, recursive)))).flat();
  const byPath = new Map<string, Input>();
  for (const input of inputs) {
    const place = path.resolve(input.file);
    if (!byPath.has(place)) byPath.set(place, input);
  }
  return [...byPath.values()];
}

async function inputsAt(word: string, recursive: boolean): Promise<Input[]> {
  try {
    const found = await stat(word);
    if (found.isDirectory()) return await workbooksOf(word, recursive);
    return [found.isFile() ? { file: word } : { file: word, error: new InputError('not-a-file') }];
  } catch (error) {
    // A file may be called like a pattern; what is there under that very name counts.
    if (isDynamicPattern(word)) return matchesOf(word);
    return [{ file: word, error: faultOfSystem(error) }];
  }
}

async function matchesOf(pattern: string): Promise<Input[]> {
  const found = await glob(pattern.replaceAll(path.sep, '/'), { expandDirectories: false });
  const files = found.filter((file) => isInput(path.basename(file))).map((file) => path.normalize(file));
  const inputs = await Promise.all(inOrder(files).map(workbookAt));
  const workbooks = inputs.filter((input) => input !== undefined);
  return workbooks.length > 0 ? workbooks : [{ file: pattern, error: new InputError('no-matches') }];
}

async function workbooksOf(folder: string, recursive: boolean): Promise<Input[]> {
  const inputs = await (recursive ? workbooksBelow(folder) : workbooksIn(folder));
  return inputs.length > 0
    ? inputs
    : [{ file: folder, error: new InputError(recursive ? 'no-workbooks-below' : 'no-workbooks') }];
}

async function workbooksIn(folder: string): Promise<Input[]> {
  const names = (await readdir(folder)).filter(isInput);
  const found = await Promise.all(inOrder(names).map((name) => workbookAt(path.join(folder, name))));
  return found.filter((input) => input !== undefined);
}

/** The workbooks of a folder, then those of the folders in it. One that cannot be opened hides no others; links to folders are not followed. */
async function workbooksBelow(folder: string): Promise<Input[]> {
  try {
    const own = await workbooksIn(folder);
    const entries = await readdir(folder, { withFileTypes: true });
    const folders = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'));
    const names = inOrder(folders.map(({ name }) => name));
    const below = await Promise.all(names.map((name) => workbooksBelow(path.join(folder, name))));
    return [...own, ...below.flat()];
  } catch (error) {
    return [{ file: folder, error: faultOfSystem(error) }];
  }
}

function isInput(name: string): boolean {
  return isWorkbookName(name) && !name.startsWith(LOCK_FILE);
}

/** As people count: 部门9 before 部门10. */
function inOrder(names: readonly string[]): string[] {
  const { compare } = new Intl.Collator('zh-CN', { numeric: true });
  return [...names].sort(compare);
}

/** What a name in a folder stands for, links followed: undefined for a folder, an error for a device or a pipe. */
async function workbookAt(file: string): Promise<Input | undefined> {
  try {
    const found = await stat(file);
    if (found.isDirectory()) return undefined;
    return found.isFile() ? { file } : { file, error: new InputError('not-a-file') };
  } catch (error) {
    return { file, error: faultOfSystem(error) };
  }
}
