import { spawnSync } from 'node:child_process';
import path from 'node:path';

const ROOT = path.join(__dirname, '../../..');

/** Builds the add-in as `npm run build:addin` does, with options, into a folder of its own; what was said on failure. */
export function buildAddin(options: readonly string[], folder: string): string | undefined {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      require.resolve('webpack-cli/bin/cli.js'),
      ...['--mode', 'production', '--config-name', 'addin', '--stats', 'errors-only'],
      // Where things come from is what is tested, and to make them small takes half of the time.
      '--no-optimization-minimize',
      ...options.flatMap((option) => ['--env', option]),
      ...['--output-path', folder],
    ],
    { cwd: ROOT, encoding: 'utf8' },
  );
  return status === 0 ? undefined : stdout + stderr;
}
