import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findOffice } from '../../../src/cli/publishing/find-office';

/** Makes LibreOffice compute every formula when it opens a workbook; by default it does not. */
const ALWAYS_RECALCULATE = `<oor:items xmlns:oor="http://openoffice.org/2001/registry">
  <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
    <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
  </item>
</oor:items>`;

/** The bytes of a workbook as LibreOffice saves it in another format, or in its own words, every formula computed anew. */
export function savedByOffice(workbook: Uint8Array, format: 'xls' | 'xlsx' | 'pdf'): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'gouji-office-'));
  try {
    writeFileSync(join(folder, 'book.xlsx'), workbook);
    mkdirSync(join(folder, 'profile/user'), { recursive: true });
    writeFileSync(join(folder, 'profile/user/registrymodifications.xcu'), ALWAYS_RECALCULATE);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const saved = join(folder, 'saved');
    const options = [
      profile,
      '--headless',
      '--convert-to',
      format,
      '--outdir',
      saved,
      join(folder, 'book.xlsx'),
    ];
    execFileSync(findOffice() ?? 'soffice', options, { stdio: 'ignore', timeout: 100_000 });
    return readFileSync(join(saved, `book.${format}`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The text of each page of a workbook as LibreOffice prints it, cell by cell: a text that wraps stands in one piece. */
export function printedPages(workbook: Uint8Array): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'gouji-pages-'));
  try {
    const file = join(folder, 'book.pdf');
    writeFileSync(file, savedByOffice(workbook, 'pdf'));
    const text = execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8', maxBuffer: 1e8 });
    return text.split('\f').slice(0, -1);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
