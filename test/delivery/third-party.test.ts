import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { allowed } from '../../webpack/third-party/licences.json';

const ROOT = path.join(__dirname, '../..');
const NOTICES = 'THIRD-PARTY-NOTICES.txt';

function built(file: string): string {
  return readFileSync(path.join(ROOT, 'dist', file), 'utf8');
}

/** The packages that notices name, with their licences. */
function licencesIn(notices: string): ReadonlyMap<string, string> {
  const [, , list = ''] = notices.split('\n\n', 3);
  const lines = [...list.matchAll(/^(\S+) \S+ {2}(.+)$/gm)];
  return new Map(lines.map(([, name = '', licence = '']) => [name, licence]));
}

/** The packages of which a bundle that is not minimised says that it holds modules. */
function packagesIn(script: string): string[] {
  const modules = script.matchAll(/\.\/node_modules\/((?:@[^/\s]+\/)?[^/\s]+)\//g);
  return [...new Set([...modules].map(([, name = '']) => name))].sort();
}

test.each([
  ['cli', ['commander', 'decimal.js', 'docx']],
  ['addin', ['react', 'decimal.js', '@fluentui/react-icons']],
  ['workbench', ['react', 'rxjs', '@univerjs/core', '@univerjs/telemetry', 'ot-json1']],
])('the notices of dist/%s name the packages in it', (folder, names) => {
  const licences = licencesIn(built(`${folder}/${NOTICES}`));
  expect([...licences.keys()]).toEqual(expect.arrayContaining(names));
  expect([...licences.values()].filter((licence) => !allowed.includes(licence))).toEqual([]);
});

test('every package of the command line is named', () => {
  const named = [...licencesIn(built(`cli/${NOTICES}`)).keys()];
  const files = readdirSync(path.join(ROOT, 'dist/cli')).filter((file) => file.endsWith('.js'));
  const held = packagesIn(files.map((file) => built(`cli/${file}`)).join('\n'));
  expect(held).toEqual(expect.arrayContaining(['commander', 'fflate']));
  expect(held.filter((name) => !named.includes(name))).toEqual([]);
});

test('the workbench’s server holds no package, and needs no notices', () => {
  expect(packagesIn(built('workbench/serve.js'))).toEqual([]);
});

test('every text stands there once, under the packages that it belongs to', () => {
  const notices = built(`workbench/${NOTICES}`);
  expect(notices).toMatch(/-{80}\n(@univerjs\/\S+ \S+\n){17,}-{80}\n\n\s*Apache License\n/);
  expect(notices.match(/TERMS AND CONDITIONS FOR USE/g)?.length).toBeLessThan(10);
  expect(notices).toContain('Copyright (c) 2020 Microsoft Corporation');
  // Its packages say so in their code alone.
  expect(notices.match(/Copyright 2023-present DreamNum/g)).toHaveLength(1);
});

describe('a build', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'gouji-notices-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  /** Builds a script that asks for one package; what was said on failure, or the notices. */
  function buildWith(meta: object, files: Readonly<Record<string, string>>): string {
    const lent = path.join(folder, 'node_modules/lent');
    mkdirSync(lent, { recursive: true });
    const all = { 'package.json': JSON.stringify({ name: 'lent', version: '1.0.0', ...meta }), ...files };
    for (const [file, text] of Object.entries(all)) writeFileSync(path.join(lent, file), text);
    writeFileSync(path.join(lent, 'index.js'), 'module.exports = 1;');
    writeFileSync(path.join(folder, 'own.js'), 'console.log(require("lent"));');
    const plugin = JSON.stringify(path.join(ROOT, 'webpack/third-party/notices'));
    const config = `module.exports = { mode: 'production', context: __dirname, entry: './own.js', output: { path: __dirname }, plugins: [require(${plugin})()] };`;
    writeFileSync(path.join(folder, 'webpack.config.js'), config);
    const cli = require.resolve('webpack-cli/bin/cli.js');
    const arguments_ = [cli, '--config', path.join(folder, 'webpack.config.js')];
    const { status, stdout, stderr } = spawnSync(process.execPath, arguments_, {
      cwd: ROOT,
      encoding: 'utf8',
    });
    return status === 0 ? readFileSync(path.join(folder, NOTICES), 'utf8') : stdout + stderr;
  }

  test('that holds code under a licence that is allowed has its text and its notice', () => {
    const notices = buildWith({ license: 'Apache-2.0' }, { LICENSE: 'Their terms', NOTICE: 'Their notice' });
    expect(licencesIn(notices)).toEqual(new Map([['lent', 'Apache-2.0']]));
    expect(notices).toContain('lent 1.0.0\n' + '-'.repeat(80) + '\n\nTheir terms\n');
    expect(notices).toContain('lent 1.0.0\n' + '-'.repeat(80) + '\n\nTheir notice\n');
  });

  test.each(['AGPL-3.0-or-later', 'SEE LICENSE IN x'])('that holds code under %s fails', (license) => {
    expect(buildWith({ license }, { LICENSE: 'Their terms', x: 'Their terms' })).toContain(
      `Found unacceptable license "${license}" for lent@1.0.0`,
    );
  });

  test('that holds code under no licence fails', () => {
    expect(buildWith({}, { LICENSE: 'Their terms' })).toContain('Could not find license info for lent@1.0.0');
  });

  test('that holds code without the text of its licence fails', () => {
    expect(buildWith({ license: 'MIT' }, {})).toContain('No text of the licence of lent');
  });
});
