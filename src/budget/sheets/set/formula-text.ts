import { LONGEST_FORMULA } from '../../../workbook/cell';
import type { Criterion, SetFormula, Term } from '../../disclosure/set/set-formula';
import type { TableKey } from '../../layouts/layout';
import type { SetPlaces } from './set-places';

const MOST_ARGUMENTS = 255;

/** SUMIFS fails on longer ones, wherever they stand. */
const LONGEST = 255;

/**
 * A live total as a spreadsheet writes it, without `=`.
 * @param home the table that it stands in
 * @returns undefined where no spreadsheet could hold or understand it, or the workbook lacks what it adds up
 */
export function formulaText(
  { plus, minus = [], power = 0 }: SetFormula,
  home: TableKey,
  places: SetPlaces,
): string | undefined {
  const terms = [
    ...plus.map((term) => [term, '+'] as const),
    ...minus.map((term) => [term, '-'] as const),
  ].map(([term, sign]) => {
    const text = termText(term, home, places);
    return text === undefined ? undefined : sign + text;
  });
  if (terms.length === 0 || terms.includes(undefined)) return undefined;
  const text = scaled(terms.join('').replace(/^\+/, ''), terms.length, power);
  return text.length > LONGEST_FORMULA ? undefined : text;
}

function scaled(sum: string, terms: number, power: number): string {
  if (power === 0) return sum;
  const whole = terms > 1 ? `(${sum})` : sum;
  return `${whole}${power > 0 ? '*' : '/'}1${'0'.repeat(Math.abs(power))}`;
}

function termText(term: Term, home: TableKey, places: SetPlaces): string | undefined {
  switch (term.kind) {
    case 'cell':
      return places.cell(term.at, home);
    case 'run':
      return call('SUM', [places.run(term.run, home)]);
    case 'matching':
      return call('SUMIFS', [
        places.fixedRun(term.sum),
        ...term.where.flatMap(({ run, is }) => [places.fixedRun(run), criterionText(is)]),
      ]);
    case 'data':
      return call('SUMIFS', [
        places.dataColumn(term.sum),
        ...term.where.flatMap(({ column, is }) => [places.dataColumn(column), criterionText(is)]),
      ]);
  }
}

function call(name: string, args: readonly (string | undefined)[]): string | undefined {
  if (args.includes(undefined) || args.length > MOST_ARGUMENTS) return undefined;
  // Without criteria everything is added.
  return args.length === 1 ? `SUM(${args[0] ?? ''})` : `${name}(${args.join(',')})`;
}

/** A criterion as SUMIFS takes it, its text escaped; undefined where it takes none that says so. */
function criterionText({ kind, text }: Criterion): string | undefined {
  return quoted(kind === 'is' ? `=${escaped(text)}` : `${escaped(text)}*`);
}

function escaped(text: string): string {
  return text.replace(/[~*?]/g, '~$&');
}

function quoted(text: string): string | undefined {
  return text.length > LONGEST ? undefined : `"${text.replaceAll('"', '""')}"`;
}
