import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Microsoft's office.js, unmodified: of the installed package, or of the folder that `OFFICE_JS_FOLDER` names,
 * so that the same tests run against a newer copy.
 */
export const OFFICE_JS_FOLDER =
  process.env.OFFICE_JS_FOLDER ??
  path.join(path.dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');

/** A file of office.js's folder, or undefined. Names come from the library itself, in any case. */
export function officeJsFile(name: string): Buffer | undefined {
  const file = path.join(OFFICE_JS_FOLDER, path.normalize(`/${name}`));
  const found = [file, file.toLowerCase()].find((candidate) => existsSync(candidate));
  return found === undefined ? undefined : readFileSync(found);
}
