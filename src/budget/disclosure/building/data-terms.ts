import { grouped } from '../../../common/grouped';
import { choiceText } from '../base';
import type { CarryOver, DisclosureData } from '../data/disclosure-data';
import type { Criterion, Term } from '../set/set-formula';

/** The live sum of a fund's revenue, of one unit or all. */
export function revenueTerm(fund: string, unit?: string): Term {
  return dataTerm('revenue', {
    fund: choiceText('revenue', 'fund', fund),
    ...(unit !== undefined && { unit }),
  });
}

/** The live sum of what is left of a fund, or of all, of one unit or all. */
export function carriedTerm(direction: CarryOver['direction'], fund?: string, unit?: string): Term {
  return dataTerm('carry-over', {
    direction: choiceText('carry-over', 'direction', direction),
    ...(fund !== undefined && { fund: choiceText('carry-over', 'fund', fund) }),
    ...(unit !== undefined && { unit }),
  });
}

/** The live sum of the amounts of a data sheet where columns hold just these texts. */
export function dataTerm(sheet: string, texts: Readonly<Record<string, string>>): Term {
  const where = Object.entries(texts).map(
    ([column, text]): { column: { sheet: string; column: string }; is: Criterion } => ({
      column: { sheet, column },
      is: { kind: 'is', text },
    }),
  );
  return { kind: 'data', sum: { sheet, column: 'amount' }, where };
}

/** The names of units and projects that a spreadsheet's sum takes for one another: SUMIFS reads `A` and `a` as one, `01` and `1` too. */
export class ConfusableNames {
  private readonly names: ReadonlySet<string>;

  constructor(data: DisclosureData) {
    const { lines = [], revenues = [], carryOvers = [], indicators = [], memoItems } = data;
    const all = [...lines, ...memoItems, ...indicators].flatMap(({ unit, project }) => [unit, project]);
    const units = [...revenues, ...carryOvers].map(({ unit }) => unit);
    const names = new Set([...all, ...units].flatMap((name) => (name ? [name] : [])));
    const alike = [...grouped(names, asCriterion).values()];
    this.names = new Set(alike.filter(({ length }) => length > 1).flat());
  }

  /** Whether a sum asks for one of them, so that it would add up others too. */
  isAskedFor(term: Term): boolean {
    return term.kind === 'data' && term.where.some(({ is }) => is.kind === 'is' && this.names.has(is.text));
  }
}

/** What a spreadsheet compares: numbers by what they are worth, other texts without regard to case. */
function asCriterion(name: string): string {
  return /^\s*[-+]?[\d.]+\s*$/.test(name) ? String(Number(name)) : name.toLowerCase();
}
