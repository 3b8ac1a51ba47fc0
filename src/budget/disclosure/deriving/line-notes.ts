import { isFiscalFund } from '../../layouts/funds';
import type { BudgetLine } from '../data/lines';
import type { DerivationNote } from './derivation';
import type { DerivedLines } from './derived-lines';
import type { Source, Sources } from './sources';

/** What is not known of the lines. */
export function lineNotes(derived: DerivedLines, { list }: Sources): DerivationNote[] {
  const fundNotes = notesOfFunds(derived);
  const others: Source[] = list.filter(({ fund }) => !isFiscalFund(fund));
  return [
    ...(derived.unreadable.length > 0 ? [{ kind: 'unreadable', from: derived.unreadable } as const] : []),
    ...fundNotes,
    ...(fundNotes.length > 0 && others.length > 0
      ? [{ kind: 'other-sources', sources: others } as const]
      : []),
    ...open(derived, 'unit', ({ unit }) => unit === undefined),
    ...open(derived, 'year', ({ year }) => year === undefined),
    ...open(derived, 'category', ({ category }) => category === 'basic'),
    ...open(derived, 'project', ({ project }) => project === undefined),
    ...open(
      derived,
      'construction',
      ({ construction, fund }) => construction === undefined && mayBeGeneral(fund),
    ),
  ];
}

function notesOfFunds({ lines, funded, groups }: DerivedLines): DerivationNote[] {
  const grouped = groups.map(({ lines: places, total, general }): DerivationNote => {
    const entries = entriesOf((i) => {
      const line = funded[i];
      return line !== undefined && line.fund === undefined && places.includes(line.place);
    }, lines);
    const known = { total, ...(general && { general, notGeneral: total.minus(general) }) };
    return { kind: 'unknown', what: 'fund', list: 'lines', entries, from: placesIn(funded, entries), known };
  });
  // What is known not to be of the general public budget, though not what else it is of.
  const rest = entriesOf((i) => funded[i]?.fund === undefined && funded[i]?.isNotGeneral === true, lines);
  if (rest.length === 0) return grouped;
  return [
    ...grouped,
    { kind: 'unknown', what: 'other-fund', list: 'lines', entries: rest, from: placesIn(funded, rest) },
  ];
}

function open(
  { lines, funded }: DerivedLines,
  what: 'unit' | 'year' | 'category' | 'project' | 'construction',
  isOpen: (line: BudgetLine) => boolean,
): DerivationNote[] {
  const entries = entriesOf((i) => lines[i] !== undefined && isOpen(lines[i]), lines);
  if (entries.length === 0) return [];
  return [{ kind: 'unknown', what, list: 'lines', entries, from: placesIn(funded, entries) }];
}

function mayBeGeneral(fund: string | undefined): boolean {
  return fund === undefined || fund === 'general';
}

function entriesOf(meets: (i: number) => boolean, lines: readonly BudgetLine[]): number[] {
  return [...lines.keys()].filter(meets);
}

function placesIn(funded: DerivedLines['funded'], entries: readonly number[]) {
  return entries.flatMap((i) => funded[i]?.raw.at ?? []);
}
