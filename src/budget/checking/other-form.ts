import { convert } from '../../amount/unit';
import { grouped } from '../../common/grouped';
import { oncePer } from '../../common/once-per';
import type { Rule } from '../identities/rule';
import { figuresOf } from '../identities/equation';
import { isUnregistered } from '../layouts/unregistered';
import type { Book } from '../tables/book';
import type { Figure } from '../tables/figure';
import { hasAmount, unknownItems } from '../tables/selection';
import type { Table } from '../tables/table';
import type { EvaluatedEquation } from './evaluate';

/**
 * The sheets whose tables are of a form that no pack describes, or say something that their pack does not know: what packs say of their
 * ties to other tables need not hold. All of a set's, where one of its tables had to be read by its own headings, though it is called
 * like one of a pack, or where most of them are none of any.
 */
export const sheetsOfOtherForm = oncePer(({ tables }: Book): ReadonlySet<string> => {
  const unregistered = tables.filter(isUnregistered);
  const isAll = unregistered.some(({ insteadOf }) => insteadOf) || unregistered.length * 2 > tables.length;
  return new Set(tables.filter((table) => isAll || saysUnknown(table)).map(({ sheet }) => sheet));
});

/** Whether amounts stand in columns or beside items that the pack of a table does not know. */
function saysUnknown({ blocks, unread }: Table): boolean {
  return (
    unread.some(({ ofAnotherYear }) => !ofAnotherYear) ||
    blocks.some((block) => unknownItems(block).some(hasAmount))
  );
}

/** The amounts that stand beside items which the pack of their table does not know, in 元. */
const unknownAmounts = oncePer(
  ({ tables }: Book): ReadonlySet<string> =>
    new Set(
      tables
        .flatMap(({ blocks, unread }) => [
          ...blocks.flatMap((block) => unknownItems(block).flatMap((row) => row.figures.values())),
          ...unread.flatMap(({ amounts }) => amounts),
        ])
        .flatMap(({ amount, unit }) =>
          amount && !amount.isZero ? convert(amount.abs(), unit, '元').toString() : [],
        ),
    ),
);

function gapInYuan({ equation: { subjects }, evaluation }: EvaluatedEquation): string {
  return convert(evaluation.difference.abs(), subjects[0].unit, '元').toString();
}

/** Whether a rule speaks of ties between tables, or of rows that others have. */
export function isOfTies({ meta, scope }: Rule): boolean {
  return scope === 'book' && (meta.kind === 'between' || meta.kind === 'within');
}

/**
 * The equations of a rule of ties that hold, and those that fail and may be told. Where a table that the rule looks at says something
 * that its pack does not know, a side of which nothing is printed is not tied, nor is what is off by an unknown amount; and where such
 * a table takes part itself, a failure is one only if the rule mostly holds between the same tables: then the form is such.
 */
export function tiesOfForm(
  set: Book,
  rule: Rule,
  equations: readonly EvaluatedEquation[],
): readonly EvaluatedEquation[] {
  const sheets = sheetsOfOtherForm(set);
  const tables = rule.scope === 'book' ? rule.tables : undefined;
  const looksAt = tables ? tables.map((key) => set.table(key)) : set.tables;
  if (!looksAt.some((table) => table && sheets.has(table.sheet))) return equations;
  const unknown = unknownAmounts(set);
  const families = familiesOf(equations);
  return equations.filter((each) => {
    if (each.evaluation.outcome !== 'fail') return true;
    if (!hasBothSides(each) || unknown.has(gapInYuan(each))) return false;
    const { held, failed } = families.get(familyOf(each)) ?? { held: 0, failed: 0 };
    return held > failed || !figuresOf(each.equation).some(({ sheet }) => sheets.has(sheet));
  });
}

/** How often ties between the same tables hold, so that it proves something, and fail. */
function familiesOf(
  equations: readonly EvaluatedEquation[],
): ReadonlyMap<string, { readonly held: number; readonly failed: number }> {
  const families = grouped(equations, familyOf);
  return new Map(
    [...families].map(([key, all]) => [
      key,
      {
        held: all.filter(isProof).length,
        failed: all.filter(({ evaluation }) => evaluation.outcome === 'fail').length,
      },
    ]),
  );
}

function familyOf({ equation: { relation, subjects, counterparts } }: EvaluatedEquation): string {
  const names = new Set([...subjects, ...counterparts].map(({ sheet }) => sheet));
  return [relation, ...names].join(' ');
}

/** A tie proves nothing by fewer digits. */
const DIGITS = 4;

function isProof({ equation, evaluation }: EvaluatedEquation): boolean {
  const isHeld = evaluation.outcome === 'pass' || evaluation.outcome === 'rounding';
  return isHeld && equation.relation === '=' && evaluation.expected.digits >= DIGITS;
}

function hasBothSides({ equation: { subjects, counterparts } }: EvaluatedEquation): boolean {
  const isPrinted = (figures: readonly Figure[]): boolean =>
    figures.some(({ amount }) => amount !== undefined && !amount.isZero);
  return isPrinted(subjects) && isPrinted(counterparts);
}
