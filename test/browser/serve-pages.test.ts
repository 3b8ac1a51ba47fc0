import path from 'node:path';
import { folder } from '.';

const files = folder(path.join('test', 'browser'));

test('a folder gives its files', () => {
  expect(String(files('index.ts'))).toContain('A browser for tests');
});

test.each(['missing.js', '', '../excel-host/index.ts', '/etc/passwd'])('and nothing else: %j', (name) => {
  expect(files(name)).toBeUndefined();
});
