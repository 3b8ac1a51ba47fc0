import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { packs } from '../../src/budget/layouts/packs';
import { generatedPacks } from '../generate/generated-book';

test('books are generated of every pack', () => {
  expect(generatedPacks).toEqual(packs);
});

test.each(packs.map(({ key }) => key))('properties of the books of %s are tried', (key) => {
  expect(existsSync(join(__dirname, `${key}.test.ts`))).toBe(true);
});
