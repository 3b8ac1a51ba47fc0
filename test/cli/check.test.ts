import { copyFileSync, linkSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gouji } from './gouji';
import { writeExpenditure, writeSheet } from './workbook-file';

const SAMPLE = path.join(__dirname, '../../samples/xiaoguan-2026-typed.xlsx');

let folder: string;
const at = (name: string): string => path.join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'gouji-'));
  writeExpenditure(at('good.xlsx'), [
    [30, 20, 10],
    ['合计 30', 20, 10],
  ].slice(0, 1) as [[number, number, number]]);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});
