import { readdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { Judges } from './judges';
import { inWords, mutantsOf, sampleOf } from './mutants';

/** `npm run test:mutants`: changes the code in small ways, and names the changes after which no test fails. */

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
    suites: { type: 'string', default: '6' },
    least: { type: 'string', default: '0' },
    killers: { type: 'boolean', default: false },
  },
});
const PLACES = positionals.length > 0 ? positionals : ['src/amount', 'src/budget'];

/** Whose tests judge. */
const JUDGES = ['test/amount', 'test/workbook', 'test/budget'];
/** Suites that take as long as all others together, and one that needs a page. */
const NO_JUDGES = [
  'test/budget/identities/dependencies.test.ts',
  'test/workbook/formula/formula.test.ts',
  'test/budget/long-texts/text-readers.test.ts',
  'test/budget/disclosure/deriving/consistent-departments.test.ts',
  'test/budget/publishing/html.test.ts',
];
/** Suites that compare all that is read, found, told or derived; those that take longest come last. */
const BROAD = [
  'test/budget/reporting/text/text.test.ts',
  'test/budget/reporting/json/json.test.ts',
  'test/budget/locating/search/several-errors.test.ts',
  'test/budget/checking/recheck.test.ts',
  'test/budget/disclosure/base/round-trip.test.ts',
  'test/budget/checking/generated-books.test.ts',
  'test/budget/reading/derived/generated-forms.test.ts',
  'test/budget/locating/generated-errors.test.ts',
];

interface Score {
  killed: number;
  survived: number;
}

async function main(): Promise<void> {
  fc.configureGlobal({ seed: Number(values.seed) });
  const suites = JUDGES.flatMap((folder) => filesIn(folder, '.test.ts')).filter(
    (file) => !NO_JUDGES.includes(path.relative('', file)),
  );
  const all = mutantsOf(PLACES.flatMap((place) => filesIn(place, '.ts')));
  const sample =
    values.sample === undefined ? all : sampleOf(all, Number(values.sample), Number(values.seed));
  const judges = new Judges(
    suites,
    Number(values.suites),
    BROAD.map((file) => path.resolve(file)),
  );
  const scores = new Map<string, Score>();
  for (const mutant of sample) {
    const verdict = await judges.judge(mutant);
    if (verdict.outcome === 'refused') continue;
    const folder = path.dirname(path.relative('', mutant.file));
    const score = scores.get(folder) ?? { killed: 0, survived: 0 };
    score[verdict.outcome]++;
    scores.set(folder, score);
    if (verdict.outcome === 'survived') tell(`survived  ${inWords(mutant)}`);
    else if (values.killers) tell(`killed    ${inWords(mutant)}\n          ${verdict.by}`);
  }
  const total = summed([...scores.values()]);
  for (const [folder, score] of scores) tell(line(score, folder));
  tell(line(total, `of ${sample.length} mutants, ${all.length} in all`));
  if (share(total) < Number(values.least)) process.exitCode = 1;
}

function tell(text: string): void {
  process.stdout.write(`${text}\n`);
}

function summed(scores: readonly Score[]): Score {
  const sum = { killed: 0, survived: 0 };
  for (const { killed, survived } of scores) {
    sum.killed += killed;
    sum.survived += survived;
  }
  return sum;
}

function share({ killed, survived }: Score): number {
  return (100 * killed) / Math.max(1, killed + survived);
}

function line(score: Score, what: string): string {
  const { killed, survived } = score;
  return `${share(score).toFixed(0).padStart(3)} %  ${killed} of ${killed + survived} killed  ${what}`;
}

function filesIn(place: string, end: string): string[] {
  if (place.endsWith(end)) return [path.resolve(place)];
  return readdirSync(place, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(end))
    .sort()
    .map((name) => path.resolve(place, name));
}

void main();
