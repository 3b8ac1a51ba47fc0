import { choiceText } from '../base/choice-text';
import type { CarryOver } from '../data/disclosure-data';
import type { Criterion, Term } from '../set/set-formula';

/** The live sum of a fund's revenue, of one unit or all. */
export function revenueTerm(fund: string, unit?: string): Term {
  return dataTerm('revenue', {
    fund: choiceText('revenue', 'fund', fund),
    ...(unit !== undefined && { unit }),
  });
}

/** The live sum of what is left of a fund, of one unit or all. */
export function carriedTerm(direction: CarryOver['direction'], fund: string, unit?: string): Term {
  return dataTerm('carry-over', {
    direction: choiceText('carry-over', 'direction', direction),
    fund: choiceText('carry-over', 'fund', fund),
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
