import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckResult } from '../../src/budget/checking/check-book';
import type { Finding } from '../../src/budget/checking/finding';
import { a1 } from '../../src/workbook/address';
import type { Workbook } from '../../src/workbook/workbook';
import { readWorkbook } from '../../src/hosts/file/read-workbook';

/** A workbook of samples/. */
export function sample(name: string): Promise<Workbook> {
  const bytes = readFileSync(join(__dirname, '../../samples', name));
  return readWorkbook(new Uint8Array(bytes), name);
}

/** What fails, as `03!D69 column-total observed → expected`, the table by its number; a text has nothing observed. */
export function failures({ findings }: CheckResult, severity?: string): string[] {
  return findings
    .filter((each) => each.outcome === 'fail' && (!severity || each.severity === severity))
    .map(shown);
}

function shown({ rule, at, observed, expected }: Finding): string {
  const place = `${at.sheet.replace(/\D/g, '')}!${a1(at)} ${rule.id}`;
  return expected ? `${place} ${observed?.toString() ?? 'blank'} → ${expected.toString()}` : place;
}
