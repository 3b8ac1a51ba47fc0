import { readdirSync } from 'node:fs';
import path from 'node:path';
import { gouji } from './gouji';

const SAMPLES = path.join(__dirname, '../../samples');
const names = readdirSync(SAMPLES).filter((name) => name.endsWith('.xlsx'));

const AMOUNT = expect.stringMatching(/^-?\d+(\.\d+)?$/) as string;
const CELL = expect.stringMatching(/^[A-Z]{1,3}[1-9]\d*$/) as string;
const RANGE = expect.stringMatching(/^[A-Z]{1,3}[1-9]\d*(:[A-Z]{1,3}[1-9]\d*)?$/) as string;
const TEXT = expect.stringMatching(/\S/) as string;
/** A sentence in which nothing was left to fill in. */
const SENTENCE = expect.stringMatching(/^[^{}]*[。.]$/s) as string;
const KIND = expect.stringMatching(
  /^(separator|unit|digit|transposition|sign|shifted-row|swapped-rows|missing-row|duplicate-row|omitted-amount|formula-range|stale-total|text-number|rounding|unknown)$/,
) as string;
const CERTAINTIES = ['certain', 'likely', 'possible'];
const COUNT = expect.any(Number) as number;
/** Names move with the amounts beside them. */
const isName = (text: unknown): boolean => typeof text === 'string' && /\p{L}/u.test(text);

interface Json {
  readonly gouji: string;
  readonly files: readonly FileJson[];
}

interface FileJson {
  readonly file: string;
  readonly status: string;
  readonly verdict?: string;
  readonly error?: unknown;
  readonly tables?: readonly Readonly<Record<string, unknown>>[];
  readonly checks?: unknown;
  readonly findings?: readonly FindingJson[];
  readonly causes?: readonly CauseJson[];
}

interface FindingJson extends Readonly<Record<string, unknown>> {
  readonly id: string;
  readonly severity: string;
  readonly outcome: string;
  readonly cells: readonly unknown[];
}

interface CauseJson extends Readonly<Record<string, unknown>> {
  readonly id: string;
  readonly cells: readonly Readonly<Record<string, unknown>>[];
  readonly explains: readonly string[];
  readonly alternatives: readonly Readonly<Record<string, unknown>>[];
}

async function jsonOf(...words: string[]): Promise<Json> {
  const { out, err } = await gouji(['check', ...words, '--format', 'json']);
  expect(err).toBe('');
  return JSON.parse(out) as Json;
}

test('is one object, with a file for each file', async () => {
  const json = await jsonOf(...names.map((name) => path.join(SAMPLES, name)));
  expect(Object.keys(json)).toEqual(['gouji', 'files']);
  expect(json.gouji).toMatch(/^\d+\.\d+\.\d+$/);
  expect(json.files.map(({ file }) => path.basename(file))).toEqual(names);
});

test('tells why a file cannot be read', async () => {
  const { files } = await jsonOf('missing.xlsx');
  expect(files).toEqual([
    { file: 'missing.xlsx', status: 'unreadable', error: { code: 'not-found', message: SENTENCE } },
  ]);
});

describe.each(names)('%s', (name) => {
  describe.each(['zh-CN', 'en-US'])('in %s', (language) => {
    let file: FileJson;

    beforeAll(async () => {
      const { files } = await jsonOf(path.join(SAMPLES, name), '--lang', language);
      file = files[0] ?? { file: '', status: '' };
    });

    test('has the contract’s verdict, tables and counts', () => {
      expect(file.status).toBe('checked');
      expect(['pass', 'fail', 'incomplete']).toContain(file.verdict);
      expect(file.checks).toEqual({ pass: COUNT, fail: COUNT, cannotJudge: COUNT, notApplicable: COUNT });
      expect(file.tables).not.toHaveLength(0);
      for (const table of file.tables ?? []) {
        expect(table).toEqual({
          table: TEXT,
          title: TEXT,
          layout: expect.stringMatching(/^[a-z0-9-]+$/) as string,
          sheet: TEXT,
          range: RANGE,
          unit: expect.stringMatching(/^[千万亿]?元$/) as string,
          decimals: COUNT,
          score: COUNT,
        });
      }
    });

    test('has the contract’s findings', () => {
      const findings = file.findings ?? [];
      expect(findings.map(({ id }) => id)).toEqual(findings.map((_, i) => `f${i + 1}`));
      expect(findings.some((each) => each.outcome === 'fail' && each.severity === 'error')).toBe(
        file.verdict === 'fail',
      );
      for (const finding of findings) {
        expect(finding).toEqual({
          id: finding.id,
          rule: expect.stringMatching(/^[a-z]+(-[a-z]+)*$/) as string,
          severity: expect.stringMatching(/^(error|warning|info)$/) as string,
          outcome: expect.stringMatching(/^(fail|cannot-judge)$/) as string,
          message: SENTENCE,
          sheet: TEXT,
          cell: CELL,
          cells: finding.cells.map(() => ({ sheet: TEXT, cell: CELL })),
          ...('observed' in finding && { observed: AMOUNT }),
          ...('expected' in finding && { expected: AMOUNT }),
          ...('difference' in finding && { difference: AMOUNT }),
          ...('cause' in finding && { cause: expect.stringMatching(/^c\d+$/) as string }),
          ...('scope' in finding && { scope: TEXT }),
        });
      }
    });

    test('has the contract’s causes, most certain first', () => {
      const causes = file.causes ?? [];
      const ranks = causes.map(({ certainty }) => CERTAINTIES.indexOf(String(certainty)));
      expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
      expect(ranks).not.toContain(-1);
      expect(causes.map(({ id }) => id)).toEqual(causes.map((_, i) => `c${i + 1}`));
      for (const cause of causes) {
        expect(cause).toMatchObject({
          kind: KIND,
          message: SENTENCE,
          severity: expect.stringMatching(/^(error|warning|info)$/) as string,
          slip: TEXT,
          settles: COUNT,
        });
        expect(cause.cells).not.toHaveLength(0);
        for (const cell of cause.cells) {
          expect(cell).toEqual({
            sheet: TEXT,
            cell: CELL,
            observed: cell.observed === null ? null : TEXT,
            proposed: cell.proposed === null ? null : isName(cell.proposed) ? TEXT : AMOUNT,
            // A name that has nowhere to go stays, and the amount is told beside it.
            ...(cell.proposed !== null && cell.proposed === cell.observed && { amount: AMOUNT }),
          });
        }
        for (const each of cause.alternatives) {
          expect(each).toEqual({ kind: KIND, slip: TEXT, cells: expect.any(Array) as unknown });
        }
        const explained = (file.findings ?? []).filter((finding) => finding.cause === cause.id);
        expect(explained.map(({ id }) => id)).toEqual(cause.explains);
      }
    });
  });
});
