import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
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

/** The files that the words of a call stand for: a folder stands for the workbooks right in it. */
export async function inputsOf(words: readonly string[]): Promise<Input[]> {
  return (await Promise.all(words.map(inputsAt))).flat();
}

async function inputsAt(word: string): Promise<Input[]> {
  try {
    const found = await stat(word);
    if (found.isDirectory()) return await workbooksIn(word);
    return [found.isFile() ? { file: word } : { file: word, error: new InputError('not-a-file') }];
  } catch (error) {
    return [{ file: word, error: faultOfSystem(error) }];
  }
}

async function workbooksIn(folder: string): Promise<Input[]> {
  const names = (await readdir(folder)).filter((name) => isWorkbookName(name) && !name.startsWith(LOCK_FILE));
  const { compare } = new Intl.Collator('zh-CN', { numeric: true });
  const found = await Promise.all(names.sort(compare).map((name) => workbookAt(path.join(folder, name))));
  const inputs = found.filter((input) => input !== undefined);
  return inputs.length > 0 ? inputs : [{ file: folder, error: new InputError('no-workbooks') }];
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
