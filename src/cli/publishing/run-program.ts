import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { OfficeError } from './office-error';

const KEPT_CHARACTERS = 500;

/**
 * Runs a program without a shell until it ends.
 * @param patience how long it may take, in milliseconds
 * @returns what it said, its end where that was much
 * @throws OfficeError where it cannot be started, ends with an error, or has to be ended
 */
export function runProgram(program: string, words: readonly string[], patience: number): Promise<string> {
  return new Promise((resolve, reject) => {
    // In a group of its own it can be ended with the processes that it starts; Windows has no such groups.
    const child = spawn(program, words, {
      detached: process.platform !== 'win32',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    const listen = (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-KEPT_CHARACTERS);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    let isTooSlow = false;
    const timer = setTimeout(() => {
      isTooSlow = true;
      end(child);
    }, patience);
    child.on('error', (error) => {
      clearTimeout(timer);
      reject(new OfficeError('office-failed', error.message));
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      if (isTooSlow) reject(new OfficeError('office-too-slow'));
      else if (code === 0) resolve(said.trim());
      else reject(new OfficeError('office-failed', said.trim()));
    });
  });
}

function end(child: ChildProcess): void {
  if (process.platform === 'win32' || child.pid === undefined) child.kill('SIGKILL');
  else process.kill(-child.pid, 'SIGKILL');
}
