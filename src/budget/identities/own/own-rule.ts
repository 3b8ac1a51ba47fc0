import { Amount } from '../../../amount/amount';
import { convert } from '../../../amount/unit';
import { sameInBoth } from '../../../common/language';
import { sanitise } from '../../../common/plain-text';
import type { Address } from '../../../workbook/address';
import { textOf } from '../../../workbook/cell';
import { plainLabel } from '../../classification/label';
import type { Book } from '../../tables/book';
import type { Figure } from '../../tables/figure';
import { isSome } from '../../tables/selection';
import { equation } from '../equation';
import { notApplicable, observation } from '../rule';
import type { BookRule, Judgement } from '../rule';
import { faultLabel } from './fault-label';
import { figuresAt } from './figures-at';
import { figuresMeant } from './figures-meant';
import type { OwnIdentity } from './own-identity';
import { ownMeta, words } from './own-meta';
import { parseSide } from './parse-side';
import { UnreadableSide } from './side';
import type { Side, SideFault } from './side';

/** An office's own identity as a rule like any other: its equation is checked, explained, localised and marked. */
export function ownRule(identity: OwnIdentity): BookRule {
  const meta = ownMeta(identity);
  const [left, right] = [sideOf(identity.left), sideOf(rightOf(identity))];
  return {
    meta,
    scope: 'book',
    dependsOn: 'cells',
    judge: (set) => judge(identity, left, right, set),
  };
}

/** A side, or why it cannot be read. */
function sideOf(text: string): Side | SideFault {
  try {
    return parseSide(text);
  } catch (error) {
    if (error instanceof UnreadableSide) return error.fault;
    throw error;
  }
}

/** Why an identity cannot be read, whatever the workbook; undefined where it can. */
export function ownFault(identity: OwnIdentity): SideFault | undefined {
  return [identity.left, rightOf(identity)].map(sideOf).find((side) => 'code' in side);
}

/** What the left side is held against. */
function rightOf({ relation, right = '' }: OwnIdentity): string {
  return relation === '≠0' ? '0' : right;
}

function* judge(
  identity: OwnIdentity,
  left: Side | SideFault,
  right: Side | SideFault,
  set: Book,
): Iterable<Judgement> {
  if (!isAbout(set, left, right)) {
    yield notApplicable;
    return;
  }
  const place = { ...identity.at, usual: firstCell(set) };
  try {
    yield* judgeSides(identity, side(left, 'left'), side(right, 'right'), set);
  } catch (error) {
    if (!(error instanceof Misread)) throw error;
    yield observation({
      outcome: 'fail',
      severity: 'error',
      at: place[error.side] ?? place.usual,
      message: error.side === 'left' ? 'unreadableLeft' : 'unreadableRight',
      values: { fault: faultLabel(error.fault) },
    });
  }
}

/** A side that cannot be read, and which of them. */
class Misread extends Error {
  override readonly name = 'Misread';

  constructor(
    readonly side: 'left' | 'right',
    readonly fault: SideFault,
  ) {
    super(fault.code);
  }
}

function side(read: Side | SideFault, which: 'left' | 'right'): Side {
  if ('code' in read) throw new Misread(which, read);
  return read;
}

function* judgeSides(identity: OwnIdentity, left: Side, right: Side, set: Book): Iterable<Judgement> {
  switch (identity.relation) {
    case '≠0':
      yield* judgeFilled(figuresOn(left, 'left', set));
      return;
    case '同':
      yield judgeSame(cellOf(left, 'left', set), cellOf(right, 'right', set), set);
      return;
    case '=':
    case '≤':
      yield judgeSums(
        identity,
        figuresOn(left, 'left', set),
        figuresOn(right, 'right', set),
        identity.relation,
      );
      return;
    case '≥':
      yield judgeSums(turned(identity), figuresOn(right, 'right', set), figuresOn(left, 'left', set), '≤');
  }
}

function turned({ left, right = '', ...identity }: OwnIdentity): OwnIdentity {
  return { ...identity, left: right, right: left };
}

/** The figures of a side that are added, and those that are taken off. */
interface Figures {
  readonly added: readonly Figure[];
  readonly taken: readonly Figure[];
}

function figuresOn({ terms }: Side, which: 'left' | 'right', set: Book): Figures {
  const [added, taken]: [Figure[], Figure[]] = [[], []];
  for (const { sign, reference } of terms) {
    try {
      const figures = reference.kind === 'cells' ? figuresAt(reference, set) : figuresMeant(reference, set);
      (sign === 1 ? added : taken).push(...figures);
    } catch (error) {
      throw error instanceof UnreadableSide ? new Misread(which, error.fault) : error;
    }
  }
  return { added, taken };
}

/** What is taken off one side is added to the other. */
function judgeSums(
  { left, right = '', tolerance }: OwnIdentity,
  one: Figures,
  other: Figures,
  relation: '=' | '≤',
): Judgement {
  const [subjects, counterparts] = [
    [...one.added, ...other.taken],
    [...other.added, ...one.taken],
  ];
  const names = { subject: sameInBoth(words(left)), counterpart: sameInBoth(words(right)) };
  const allowed = tolerance === undefined ? undefined : Amount.fromDecimal(tolerance);
  if (isSome(subjects)) {
    const judged = Math.max(one.added.length, 1);
    return withTolerance(
      equation(relation, subjects, counterparts, () => names, judged),
      allowed,
    );
  }
  // Nothing is never more than anything; a sum that is to be nothing is held against it.
  if (relation === '≤' || !isSome(counterparts)) return notApplicable;
  const turnedNames = { subject: names.counterpart, counterpart: names.subject };
  return withTolerance(
    equation('=', counterparts, [], () => turnedNames),
    allowed,
  );
}

function withTolerance(made: ReturnType<typeof equation>, yuan: Amount | undefined): Judgement {
  const [{ unit }] = made.subjects;
  return {
    kind: 'equation',
    equation: yuan ? { ...made, tolerance: convert(yuan, '元', unit) } : made,
  };
}

/** That something stands there which is not nothing. */
function* judgeFilled({ added, taken }: Figures): Iterable<Judgement> {
  const [first, ...others] = [...added, ...taken];
  if (!first) {
    yield notApplicable;
    return;
  }
  const isFilled = [first, ...others].some(
    ({ state, amount }) => state === 'unreadable' || amount?.isZero === false,
  );
  yield observation({
    outcome: isFilled ? 'pass' : 'fail',
    at: addressOf(first),
    cells: others.map(addressOf),
    message: isFilled ? 'pass' : 'nothing',
  });
}

/** That two cells say the same, whatever their spaces and widths. */
function judgeSame(one: Address, other: Address, { workbook }: Book): Judgement {
  const [own, wanted] = [one, other].map((at) => textOf(workbook.cell(at)));
  const isSame = plainLabel(own ?? '') === plainLabel(wanted ?? '');
  return observation({
    outcome: isSame ? 'pass' : 'fail',
    at: one,
    cells: [other],
    message: isSame ? 'pass' : 'different',
    values: { one: sanitise(own ?? ''), other: sanitise(wanted ?? '') },
  });
}

function cellOf({ terms }: Side, which: 'left' | 'right', set: Book): Address {
  const [first, ...others] = terms;
  const reference = first?.reference;
  if (reference?.kind !== 'cells' || others.length > 0) {
    const text = terms.map((each) => each.reference.text).join(' ');
    throw new Misread(which, { code: 'not-one-cell', text });
  }
  const { sheet: name, range } = reference;
  const sheet = set.workbook.sheets.find((each) => each.name.toLowerCase() === name.toLowerCase());
  if (!sheet)
    throw new Misread(which, {
      code: 'unknown-sheet',
      text: name,
      options: set.workbook.sheets.map((each) => each.name),
    });
  return { sheet: sheet.name, row: range.top, column: range.left };
}

/** Whether cells that are named stand in the set, or in no table of the workbook at all: those of another set are that one's. */
function isAbout(set: Book, ...sides: readonly (Side | SideFault)[]): boolean {
  const references = sides.flatMap((each) =>
    'terms' in each ? each.terms.map(({ reference }) => reference) : [],
  );
  const sheets = references.flatMap((reference) =>
    reference.kind === 'cells' ? [reference.sheet.toLowerCase()] : [],
  );
  const own = new Set(set.tables.map(({ sheet }) => sheet.toLowerCase()));
  const without = new Set(set.unrecognised.map(({ sheet }) => sheet.toLowerCase()));
  const known = new Set(set.workbook.sheets.map(({ name }) => name.toLowerCase()));
  return sheets.every((sheet) => own.has(sheet) || without.has(sheet) || !known.has(sheet));
}

function firstCell({ tables, workbook }: Book): Address {
  const [table] = tables;
  if (table) return { sheet: table.sheet, row: table.range.top, column: table.range.left };
  return { sheet: workbook.sheets[0]?.name ?? '', row: 0, column: 0 };
}

function addressOf({ sheet, row, column }: Figure): Address {
  return { sheet, row, column };
}
