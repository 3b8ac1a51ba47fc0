import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { OfficeError } from './office-error';
import { runProgram } from './run-program';

/** A set of many pages takes LibreOffice seconds; what takes minutes will not end. */
const PATIENCE = 180_000;

/** Tagged: whoever has the page read aloud hears tables as tables, as accessible documents have to be (PDF/UA, WCAG). */
const FILTER = `pdf:calc_pdf_Export:${JSON.stringify({ UseTaggedPDF: { type: 'boolean', value: 'true' } })}`;

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
