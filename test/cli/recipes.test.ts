import { execFile } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { Job } from 'kubernetes-models/batch/v1';
import type { IJob } from 'kubernetes-models/batch/v1';
import { parse } from 'yaml';
import { version } from '../../package.json';
import { needing } from '../tools/needing';
import { gouji, PROGRAM } from './gouji';
import { OneNode } from './one-node';
import { writeExpenditure } from './workbook-file';

const ROOT = path.join(__dirname, '../..');
const recipe = (name: string): string => path.join(ROOT, 'docs/recipes', name);

let folder: string;
let whole: string;
const at = (name: string): string => path.join(folder, name);

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'gouji-'));
  for (const place of ['budgets', 'reports', 'bin']) mkdirSync(at(place));
  for (let i = 1; i < 6; i++) writeExpenditure(at(`budgets/局 ${i}.xlsx`), [[i * 10, 20, 10]]);
  writeFileSync(at('bin/gouji'), `#!/bin/sh\nexec '${process.execPath}' '${PROGRAM}' "$@"\n`);
  chmodSync(at('bin/gouji'), 0o755);
  whole = (await gouji(['check', '-r', at('budgets'), '--format', 'json'])).out;
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

afterEach(() => {
  for (const name of readdirSync(at('reports'))) rmSync(at(`reports/${name}`));
});

/** Runs a program that finds `gouji` where programs are looked for. */
async function run(program: string, words: readonly string[], more: NodeJS.ProcessEnv = {}): Promise<void> {
  const env = { ...process.env, LANG: 'zh_CN.UTF-8', PATH: `${at('bin')}:${process.env.PATH}`, ...more };
  await promisify(execFile)(program, [...words], { env });
}

async function merged(): Promise<string> {
  const parts = readdirSync(at('reports')).filter((name) => name.endsWith('.ndjson'));
  const reports = parts.map((name) => at(`reports/${name}`));
  return (await gouji(['merge', ...reports, '--format', 'json'])).out;
}

describe('GNU parallel', () => {
  const { test } = needing('parallel');

  test('checks the parts of a folder, and one report is made of them', async () => {
    const report = at('reports/one.json');
    // Errors are found, which the code says.
    await expect(run('sh', [recipe('parallel.sh'), at('budgets'), report, '3'])).rejects.toMatchObject({
      code: 1,
    });
    expect(readFileSync(report, 'utf8')).toBe(whole);
  });
});

describe('a Slurm array', () => {
  const { test } = needing('slurm');

  test('checks the parts of a folder', async () => {
    const node = await OneNode.start();
    try {
      const words = ['--wait', '--array=1-3', `--output=${at('reports/%a.log')}`, recipe('slurm.sh')];
      await run('sbatch', [...words, at('budgets'), at('reports')], node.env);
    } finally {
      node.stop();
    }
    expect(await merged()).toBe(whole);
  });
});

describe('the Kubernetes Job', () => {
  const { test: shellTest } = needing('shebang');
  const job = parse(readFileSync(recipe('kubernetes-job.yaml'), 'utf8')) as IJob;
  const [container] = job.spec?.template.spec?.containers ?? [];

  test('is what the published schema has', () => {
    expect(() => {
      new Job(job).validate();
    }).not.toThrow();
  });

  test('has as many parts as pods, of this version', () => {
    expect(job.spec).toMatchObject({ completionMode: 'Indexed', completions: 8, parallelism: 8 });
    expect(container?.env).toEqual([{ name: 'PARTS', value: String(job.spec?.completions) }]);
    expect(container?.image).toBe(`gouji:${version}`);
  });

  test('reads what it checks, and writes into another volume', () => {
    const volumes = new Map(job.spec?.template.spec?.volumes?.map((volume) => [volume.name, volume]));
    expect(
      container?.volumeMounts?.map(({ name, mountPath, readOnly = false }) => [
        volumes.has(name),
        mountPath,
        readOnly,
      ]),
    ).toEqual([
      [true, '/budgets', true],
      [true, '/reports', false],
    ]);
  });

  shellTest('runs a command that checks every part', async () => {
    const [script = ''] = container?.args ?? [];
    const [shell = '', ...words] = container?.command ?? [];
    const here = script.replaceAll('/budgets', at('budgets')).replaceAll('/reports', at('reports'));
    for (let i = 0; i < 8; i++) {
      await run(shell, [...words, here], { PARTS: '8', JOB_COMPLETION_INDEX: String(i) });
    }
    expect(await merged()).toBe(whole);
  });
});

describe('the container', () => {
  const lines = readFileSync(path.join(ROOT, 'Dockerfile'), 'utf8').split('\n');
  const after = (word: string): string[] =>
    lines.filter((line) => line.startsWith(`${word} `)).map((line) => line.slice(word.length + 1));

  test('begins with Debian, and takes nothing from elsewhere than Debian and the npm registry', () => {
    expect(after('FROM')).toEqual(['debian:trixie-slim AS build', 'debian:trixie-slim']);
    expect(lines.join('\n')).not.toMatch(/curl|wget|^ADD|https?:/mu);
  });

  test('copies what is there', () => {
    const copied = after('COPY').filter((words) => !words.startsWith('--from'));
    const sources = copied.flatMap((words) => words.split(' ').slice(0, -1));
    expect(sources.filter((source) => !existsSync(path.join(ROOT, source)))).toEqual([]);
  });

  test('is called as this version', () => {
    expect(lines.filter((line) => line.startsWith('#')).join('\n')).toContain(`gouji:${version} `);
  });
});
