import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { writeAtomically } from '../../src/cli/atomic-file';

const folder = mkdtempSync(path.join(os.tmpdir(), 'gouji-atomic-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Ends a program (`kill -9`) that has written half of a file, and waits. */
async function killedHalfway(file: string, overwrites: boolean): Promise<void> {
  const program = `
    const { Draft } = require('./src/cli/atomic-file');
    Draft.begin(${JSON.stringify(file)}, ${overwrites})
      .then((draft) => draft.write('half of'))
      .then(() => console.log('written'));
    setInterval(() => undefined, 1000);`;
  const child = spawn(process.execPath, ['--import', 'tsx', '--eval', program]);
  await once(child.stdout, 'data');
  child.kill('SIGKILL');
  await once(child, 'exit');
}

test('what is killed while it overwrites leaves the old file whole', async () => {
  const file = path.join(folder, 'old.txt');
  writeFileSync(file, 'all of the old');
  await killedHalfway(file, true);
  expect(readFileSync(file, 'utf8')).toBe('all of the old');
  await writeAtomically(file, 'all of the new', true);
  expect(readFileSync(file, 'utf8')).toBe('all of the new');
});

test('what is killed while it writes anew leaves nothing in the way of the next', async () => {
  const file = path.join(folder, 'new.txt');
  await killedHalfway(file, false);
  expect(existsSync(file)).toBe(false);
  await writeAtomically(file, 'all of it', false);
  expect(readFileSync(file, 'utf8')).toBe('all of it');
});
