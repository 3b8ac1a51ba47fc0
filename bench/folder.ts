import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { check } from '../src/budget';
import type { OwnIdentity } from '../src/budget';
import { readWorkbook } from '../src/hosts/file/read-workbook';

/**
 * Folders of workbooks of the sample's size, by the built command line: files a minute, and memory; then what identities of an office's own
 * add to the check of one. The numbers of files are the words of the call.
 */

const ROOT = path.join(__dirname, '..');
const SAMPLE = path.join(ROOT, 'samples/xiaoguan-2026-repaired.xlsx');
const PEAK = path.join(__dirname, 'peak-memory.cjs');
const OWN = 500;
const RUNS = 15;

interface Run {
  readonly seconds: number;
  readonly mebibytes: number;
}

function checked(folder: string, jobs: number): Run {
  const out = path.join(folder, 'report.ndjson');
  const begun = performance.now();
  const { stderr } = spawnSync(
    process.execPath,
    [
      '--require',
      PEAK,
      path.join(ROOT, 'dist/cli/gouji.js'),
      'check',
      folder,
      '--jobs',
      String(jobs),
      '--out',
      out,
    ],
    { encoding: 'utf8' },
  );
  const seconds = (performance.now() - begun) / 1000;
  rmSync(out);
  return { seconds, mebibytes: Number(/peak (\d+)/u.exec(stderr)?.[1]) / 1024 };
}

function folders(counts: readonly number[]): void {
  for (const count of counts) {
    const folder = mkdtempSync(path.join(tmpdir(), 'gouji-bench-'));
    try {
      for (let i = 0; i < count; i++) copyFileSync(SAMPLE, path.join(folder, `局 ${i}.xlsx`));
      for (const jobs of [1, 2]) {
        const { seconds, mebibytes } = checked(folder, jobs);
        const rate = Math.round((count / seconds) * 60);
        console.log(
          `${count} files, --jobs ${jobs}: ${seconds.toFixed(1)} s, ${rate} a minute, ${mebibytes.toFixed(0)} MiB`,
        );
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
}

async function ownIdentities(): Promise<void> {
  const workbook = await readWorkbook(readFileSync(SAMPLE), SAMPLE);
  const identities = Array.from({ length: OWN }, (_, i): OwnIdentity => ({
    name: `第 ${i} 条`,
    left: i % 2 === 0 ? '收支总表[收入总计]' : '支出预算总表[合计行, 合计] - 支出预算总表[合计行, 基本支出]',
    relation: i % 2 === 0 ? '=' : '≥',
    right: i % 2 === 0 ? '收支总表[支出总计]' : '支出预算总表[合计行, 项目支出]',
  }));
  // The workbook anew each time: what is read of one is kept.
  const least = async (own: readonly OwnIdentity[]): Promise<number> => {
    let best = Infinity;
    for (let i = 0; i < RUNS; i++) {
      const again = await readWorkbook(readFileSync(SAMPLE), SAMPLE);
      const begun = process.cpuUsage();
      check(again, { withoutRules: [], identities: own });
      const { user, system } = process.cpuUsage(begun);
      best = Math.min(best, (user + system) / 1000);
    }
    return best;
  };
  check(workbook);
  const [without, withThem] = [await least([]), await least(identities)];
  console.log(
    `check of the sample: ${without.toFixed(1)} ms of processor time; with ${OWN} identities ${withThem.toFixed(1)} ms`,
  );
}

async function main(): Promise<void> {
  await ownIdentities();
  folders(process.argv.slice(2).map(Number));
}

void main();
