import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** Why LibreOffice made no PDF: none was found, it ended without one, or it did not end. */
export type OfficeFault = 'no-office' | 'office-failed' | 'office-too-slow';

/** What LibreOffice was asked for and did not do. */
export class OfficeError extends Error {
  override readonly name = 'OfficeError';

  constructor(
    readonly fault: OfficeFault,
    /** What it said itself, or nothing. */
    readonly details = '',
  ) {
    super(details === '' ? fault : `${fault}: ${details}`);
  }
}

/** A set of many pages takes LibreOffice seconds; what takes minutes will not end. */
const PATIENCE = 180_000;

/** Tagged: whoever has the page read aloud hears tables as tables, as accessible documents have to be (PDF/UA, WCAG). */
const FILTER = `pdf:calc_pdf_Export:${JSON.stringify({ UseTaggedPDF: { type: 'boolean', value: 'true' } })}`;

/** As much is kept of what the program says, its end. */
const KEPT_CHARACTERS = 500;

/**
 * A workbook as a PDF, made by the LibreOffice of this machine with a profile of its own; nothing of it stays behind.
 * @param workbook an .xlsx
 * @param office the program, where there is one
 * @param patience how long it may take, in milliseconds
 * @throws OfficeError where there is no LibreOffice, or no PDF comes of it
 */
export async function pdfOf(
  workbook: Uint8Array,
  office: string | undefined,
  patience = PATIENCE,
): Promise<Uint8Array> {
  if (office === undefined) throw new OfficeError('no-office');
  const folder = await mkdtemp(path.join(tmpdir(), 'gouji-pdf-'));
  try {
    const source = path.join(folder, 'set.xlsx');
    await writeFile(source, workbook);
    const said = await runProgram(office, wordsFor(folder, source), patience);
    return await readFile(path.join(folder, 'set.pdf')).catch(() => {
      throw new OfficeError('office-failed', said);
    });
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** A user's own LibreOffice may be open: with their profile it would be asked to do the work, and with their settings. */
function wordsFor(folder: string, source: string): string[] {
  return [
    `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`,
    '--headless',
    '--norestore',
    '--nolockcheck',
    '--convert-to',
    FILTER,
    '--outdir',
    folder,
    source,
  ];
}

/**
 * Runs a program without a shell until it ends.
 * @param patience how long it may take, in milliseconds
 * @returns what it said, its end where that was much
 * @throws OfficeError where it cannot be started, ends with an error, or has to be ended
 */
function runProgram(program: string, words: readonly string[], patience: number): Promise<string> {
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
