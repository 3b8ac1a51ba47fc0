import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import manifest from '../package.json';

/**
 * Writes `dist/package` and packs it: the command line as it was built, with its documents and samples, and nothing that would have to be
 * installed beside it. The project's own manifest names what it is built from, which a user of the program has no use for.
 */

const ROOT = path.join(__dirname, '..');
const PACKAGE = path.join(ROOT, 'dist/package');

/** What goes into it: from where, and under which name. */
const CONTENTS: readonly (readonly [from: string, to: string])[] = [
  ['dist/cli', 'cli'],
  ['docs', 'docs'],
  ['samples', 'samples'],
  ['README.md', 'README.md'],
  ['README.zh-CN.md', 'README.zh-CN.md'],
  ['CHANGELOG.md', 'CHANGELOG.md'],
  ['LICENSE', 'LICENSE'],
];

function main(): void {
  const program = path.join(ROOT, 'dist/cli/gouji.js');
  if (!existsSync(program)) throw new Error('dist/cli is not there: npm run build:cli');
  rmSync(PACKAGE, { recursive: true, force: true });
  mkdirSync(PACKAGE, { recursive: true });
  for (const [from, to] of CONTENTS) {
    // The scripts that make the samples stay with the sources.
    cpSync(path.join(ROOT, from), path.join(PACKAGE, to), {
      recursive: true,
      filter: (file) => !file.endsWith('.ts'),
    });
  }
  writeFileSync(path.join(PACKAGE, 'package.json'), `${JSON.stringify(manifestOf(), null, 2)}\n`);
  execFileSync('npm', ['pack', './package', '--silent'], {
    cwd: path.join(ROOT, 'dist'),
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
}

function manifestOf(): object {
  const { name, version, description, license, engines } = manifest;
  return {
    name,
    version,
    description,
    license,
    engines,
    type: 'commonjs',
    bin: { gouji: 'cli/gouji.js' },
    files: CONTENTS.map(([, to]) => to),
  };
}

main();
