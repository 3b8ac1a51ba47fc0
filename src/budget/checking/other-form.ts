import type { Amount } from '../../amount/amount';
import { convert } from '../../amount/unit';
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
export const unknownAmounts = oncePer(
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

function inYuan(amount: Amount, { equation: { subjects } }: EvaluatedEquation): string {
  return convert(amount, subjects[0].unit, '元').toString();
}

/** Whether a rule speaks of ties between tables, or of rows that others have. */
export function isOfTies({ meta, scope }: Rule): boolean {
  return scope === 'book' && (meta.kind === 'between' || meta.kind === 'within');
}

/** A tie proves nothing by fewer digits. */
const DIGITS = 4;

/**
 * The ties of a rule that hold in a form that no pack describes, and those that fail where the same rule mostly holds between the same
 * tables: then the form is such, and the failure is an error. A side of which nothing is printed is never tied.
 * @param sheets those of which it is not known
 * @param unknown amounts beside words that no pack knows, in 元: what is off by one of them may well be meant
 */
export function tiesOfForm(
  equations: readonly EvaluatedEquation[],
  sheets: ReadonlySet<string>,
  unknown: ReadonlySet<string>,
): readonly EvaluatedEquation[] {
  const families = new Map<string, { held: number; failed: number }>();
  for (const each of equations) {
    const family = families.get(familyOf(each)) ?? { held: 0, failed: 0 };
    families.set(familyOf(each), family);
    if (each.evaluation.outcome === 'fail') family.failed++;
    else if (isProof(each)) family.held++;
  }
  return equations.filter((each) => {
    if (each.evaluation.outcome !== 'fail') return true;
    if (!hasBothSides(each) || unknown.has(inYuan(each.evaluation.difference.abs(), each))) return false;
    const { held, failed } = families.get(familyOf(each)) ?? { held: 0, failed: 0 };
    return held > failed || !figuresOf(each.equation).some(({ sheet }) => sheets.has(sheet));
  });
}

function familyOf({ equation: { relation, subjects, counterparts } }: EvaluatedEquation): string {
  const names = new Set([...subjects, ...counterparts].map(({ sheet }) => sheet));
  return [relation, ...names].join(' ');
}

function isProof({ equation, evaluation }: EvaluatedEquation): boolean {
  const isHeld = evaluation.outcome === 'pass' || evaluation.outcome === 'rounding';
  return isHeld && equation.relation === '=' && evaluation.expected.digits >= DIGITS;
}

function hasBothSides({ equation: { subjects, counterparts } }: EvaluatedEquation): boolean {
  const isPrinted = (figures: readonly Figure[]): boolean =>
    figures.some(({ amount }) => amount !== undefined && !amount.isZero);
  return isPrinted(subjects) && isPrinted(counterparts);
}
