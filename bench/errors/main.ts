/**
 * Errors put into consistent books, and how many the search for causes finds: the right cells, kind and amounts.
 * Run by `npm run bench:errors -- [--books N] [--clean N] [--seed S] [--kinds a,b] [--pack P] [--only pack/kind/index]
 * [--verbose] [--markdown]`. The same seed gives the same cases.
 */
import { linkedErrorNames, singleErrorNames } from '../../test/generate/errors/errors';
import { describeCase, findingText } from './describe-case';
import { caseKinds, readOptions } from './options';
import type { CaseKind, Options } from './options';
import { runCases } from './run-cases';
import type { CaseRun } from './run-cases';
import { runClean } from './run-clean';
import type { Score } from './score';
import { markdownTable, plainTable } from './table';
import { headings, tallyOf } from './tally';

function main(options: Options): void {
  const begun = performance.now();
  const scores = new Map<CaseKind, Score[]>();
  for (const run of runCases(options)) {
    if (options.only) describeWhole(run);
    else if (options.verbose && isWrong(run.score)) console.log(describeCase(run));
    scores.set(run.kind, [...(scores.get(run.kind) ?? []), run.score]);
  }
  if (options.only) return;
  console.log(tableOf(scores, options));
  if (options.clean > 0) console.log(cleanLine(options));
  if (!options.markdown) console.log(`\n${((performance.now() - begun) / 1000).toFixed(0)} s`);
}

function describeWhole(run: CaseRun): void {
  console.log(describeCase(run));
  for (const finding of run.measured.result.findings) console.log(findingText(finding));
}

function isWrong({ visible, right, certainAndWrong }: Score): boolean {
  return visible && (!right.cells || !right.kind || !right.amounts || certainAndWrong > 0);
}

function tableOf(scores: ReadonlyMap<CaseKind, readonly Score[]>, { markdown }: Options): string {
  const kinds = caseKinds.filter((kind) => scores.has(kind));
  const among = (names: readonly CaseKind[]) => kinds.filter((kind) => names.includes(kind));
  const [singles, linked] = [among(singleErrorNames), among(linkedErrorNames)];
  const line = (name: string, of: readonly CaseKind[]): string[] => [
    name,
    ...tallyOf(of.flatMap((kind) => scores.get(kind) ?? [])),
  ];
  const rows = [
    ['slip', ...headings],
    ...kinds.map((kind) => line(kind, [kind])),
    ...(singles.length > 1 ? [line('all single slips', singles)] : []),
    ...(linked.length > 1 ? [line('all linked slips', linked)] : []),
  ];
  return markdown ? markdownTable(rows) : plainTable(rows);
}

function cleanLine(options: Options): string {
  const { books, findings, causes, accused } = runClean(options);
  const where = options.verbose && accused.length > 0 ? `: ${accused.join(' ')}` : '';
  return `\nIn ${books} consistent books: ${findings} findings, ${causes} causes${where}.`;
}

main(readOptions(process.argv.slice(2)));
