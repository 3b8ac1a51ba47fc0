import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format } from 'oxfmt';
import { settingsSchema } from './settings/schema';

/**
 * Writes the JSON schema of `gouji.config.json`, which editors complete and check it by. With --check it writes nothing and fails where
 * the file is out of date.
 */

const FILE = path.join(__dirname, '../docs/gouji.config.schema.json');

async function main(): Promise<void> {
  const { code: text } = await format(FILE, JSON.stringify(settingsSchema(), null, 2));
  if (!process.argv.includes('--check')) {
    writeFileSync(FILE, text);
    return;
  }
  if (readFileSync(FILE, 'utf8') === text) return;
  console.error('out of date: docs/gouji.config.schema.json; npm run docs writes it');
  process.exitCode = 1;
}

void main();
