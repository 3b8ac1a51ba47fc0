import type { Score } from './score';
import { mean, median, total } from './statistics';

interface Column {
  readonly heading: string;
  readonly value: (scores: readonly Score[]) => string;
}

/** What a line of the table says of the cases of one kind. Shares are of the cases that can be seen, but for `found`. */
const COLUMNS: readonly Column[] = [
  { heading: 'cases', value: ({ length }) => String(length) },
  { heading: 'visible', value: (scores) => String(visible(scores).length) },
  { heading: 'found %', value: (scores) => share(scores, ({ detected }) => detected) },
  { heading: 'unique', value: (scores) => countOf(unique(scores)) },
  { heading: 'cells right %, unique', value: (scores) => share(unique(scores), ({ right }) => right.cells) },
  { heading: 'cells right %', value: (scores) => share(visible(scores), ({ right }) => right.cells) },
  { heading: 'among causes %', value: (scores) => share(visible(scores), ({ anywhere }) => anywhere) },
  { heading: 'kind right %', value: (scores) => share(visible(scores), ({ right }) => right.kind) },
  { heading: 'amounts right %', value: (scores) => share(visible(scores), ({ right }) => right.amounts) },
  { heading: 'certain, wrong', value: (scores) => String(total(scores.map((each) => each.certainAndWrong))) },
  { heading: 'findings', value: (scores) => decimal(mean(visible(scores).map(({ findings }) => findings))) },
  { heading: 'causes', value: (scores) => decimal(mean(visible(scores).map(({ causes }) => causes))) },
  { heading: 'check ms', value: (scores) => decimal(median(scores.map(({ checkMs }) => checkMs))) },
  { heading: 'locate ms', value: (scores) => decimal(median(scores.map(({ locateMs }) => locateMs))) },
  {
    heading: 'worst ms',
    value: (scores) => decimal(scores.reduce((worst, { locateMs }) => Math.max(worst, locateMs), 0)),
  },
];

export const headings: readonly string[] = COLUMNS.map(({ heading }) => heading);

/** The figures of some cases, one a heading. */
export function tallyOf(scores: readonly Score[]): string[] {
  return COLUMNS.map(({ value }) => value(scores));
}

function visible(scores: readonly Score[]): Score[] {
  return scores.filter((score) => score.visible);
}

function unique(scores: readonly Score[]): Score[] {
  return visible(scores).filter((score) => score.unique);
}

function countOf({ length }: readonly Score[]): string {
  return length === 0 ? NONE : String(length);
}

const NONE = '–';

function share(scores: readonly Score[], holds: (score: Score) => boolean): string {
  if (scores.length === 0) return NONE;
  return ((100 * scores.filter(holds).length) / scores.length).toFixed(1);
}

function decimal(value: number): string {
  return Number.isNaN(value) ? NONE : value.toFixed(1);
}
