import type { ExpectedTables } from '../checking/not-checked/expected-tables';
import { packs } from '../layouts/packs';

const TABLES = /^(\d{1,2})(?:-(\d{1,2}))?$/;

/** The keys of packs, and some numbers: what names the tables that are to be there. */
export const EXPECTED_WORDS: readonly string[] = [...packs.map(({ key }) => key), '01-12'];

/** The tables that words name, after a pack or without: `beijing-12`, `beijing-12,01-03`, `01-03,10`; undefined where they name none. */
export function expectedTables(words: string): ExpectedTables | undefined {
  const [first = '', ...others] = words.split(/[,，、]/u).map((part) => part.trim());
  const pack = packs.find(({ key }) => key === first)?.key;
  const parts = pack === undefined ? [first, ...others] : others;
  const numbers = parts.map(numbersOf);
  if (numbers.includes(undefined)) return undefined;
  return {
    ...(pack !== undefined && { pack }),
    ...(parts.length > 0 && { numbers: numbers.flatMap((each) => each ?? []) }),
  };
}

/** The numbers of tables one by one: `01-03` → 1, 2, 3. */
function numbersOf(part: string): string[] | undefined {
  const [, first, last = first] = TABLES.exec(part) ?? [];
  const count = Number(last) - Number(first) + 1;
  if (first === undefined || count < 1) return undefined;
  return Array.from({ length: count }, (_, i) => String(Number(first) + i));
}
