import { Amount } from '../../../../amount/amount';
import { convert, unitPower } from '../../../../amount/unit';
import type { Unit } from '../../../../amount/unit';
import type { Figure } from '../../../tables/figure';
import type { Finding } from '../../../checking/finding';
import type { Row } from '../../../tables/row';
import type { Block, Table } from '../../../tables/table';
import type { PlaceInTable } from '../../../tables/places';
import type { State } from '../../search/state';
import type { Constraint } from '../../graph/constraint';
import type { Change, Insertion, Repair } from '../../search/repair';
import type { RepairGenerator } from '../../search/candidates';
import type { ViolationIndex } from '../../search/violation-index';
import { COST, PRIOR } from '../../costs';
import { isDown, rowVectors } from '../row-vector';
import type { RowVector } from '../row-vector';
import { rowKey } from './row-name';
import type { MissingName } from './row-name';
import { nameOfMissing } from './missing-name';
import { withParts } from './missing-parts';
import { figureBefore, placeOfMissing } from './missing-place';
import { isRefuted } from './refuted-row';

/** The codes that rules found a sheet to lack. */
type Lacking = ReadonlyMap<string, ReadonlySet<string>>;

/** A row left out: what a block lacks in every column at once, and by whose name another table has it. */
export function missingRows(findings: readonly Finding[]): RepairGenerator {
  const lacking = new Map(
    findings
      .filter(({ rule }) => rule.symptom === 'absent-codes' || rule.symptom === 'absent-economic-codes')
      .map(
        ({ at, values }) =>
          [at.sheet, new Set(typeof values.codes === 'string' ? values.codes.split('、') : [])] as const,
      ),
  );
  return (violations) => repairsFor(violations, lacking);
}

function* repairsFor(violations: ViolationIndex, lacking: Lacking): Iterable<Repair> {
  for (const block of violations.blocks) {
    const table = violations.of(block)[0]?.table;
    if (!table || block.layout.rows.kind === 'record') continue;
    for (const vector of rowVectors(violations, block)) {
      if ([...vector.values()].some((amount) => amount.sign <= 0 || amount.decimals > finestOf(table)))
        continue;
      const missing = missingOf(violations, table, block, vector);
      if (!missing) continue;
      const { insertion, name, isGuess } = missing;
      const isListed = name?.isGuess === false && (lacking.get(table.sheet)?.has(name.key) ?? false);
      yield {
        errorType: 'missing-row',
        changes: [],
        insertions: [insertion],
        cost: isListed ? COST.rowListed : costOf(block, name),
        reproduces: insertion.isNamed && !isGuess,
        prior: isListed ? PRIOR.rowListed : PRIOR.none,
      };
    }
  }
}

/** 分, in powers of ten of a 元. */
const FEN = -2;

/** The decimals that an amount of a table has at most: those that it prints, or 分 all the same. */
function finestOf({ decimals, unit }: Table): number {
  return Math.max(decimals, unitPower(unit) - FEN);
}

function costOf({ layout }: Block, name: MissingName | undefined): number {
  if (name && !name.isGuess) return name.isComplete ? COST.rowNamed : COST.rowHalfNamed;
  return layout.rows.kind === 'items' ? COST.itemNameless : COST.rowNameless;
}

/** A row that is not there, and what is known of its name. */
interface Missing {
  readonly insertion: Insertion;
  readonly name: MissingName | undefined;
  /** Whether some of its amounts are only likely. */
  readonly isGuess: boolean;
}

function missingOf(
  violations: ViolationIndex,
  table: Table,
  block: Block,
  vector: RowVector,
): Missing | undefined {
  const { state } = violations;
  const shifts = shiftsOf(violations, block, vector);
  if (!shifts || isRefuted(violations, block, vector, shifts)) return undefined;
  const parent = parentIn(state, block, shifts.keys());
  const name = nameOfMissing(violations, table, block, vector, [...shifts.keys()], parent);
  if (name?.isComplete && block.rows.some((row) => row.role === 'data' && rowKey(block, row) === name.key))
    return undefined;
  if (name) {
    for (const constraint of limitsWithout(violations, block, vector, name)) {
      if (!shifts.has(constraint)) shifts.set(constraint, state.residualOf(constraint).negated());
    }
  }
  const before = placeOfMissing(block, name, name && state.graph.places.of(name.from)?.block, parent);
  const unit = unitOf(block) ?? table.unit;
  const { vector: whole, isGuess } = withParts(state, block, vector, name, shifts.keys(), unit);
  const amounts = [...whole].map(([key, to]): Change | undefined => {
    const figure = figureBefore(block, before, key);
    return figure && { figure, to };
  });
  const [first, ...others] = amounts.filter((each) => each !== undefined);
  if (!first || others.length + 1 !== amounts.length) return undefined;
  const insertion = {
    name: name?.text,
    key: name?.key,
    knownFrom: name?.from,
    isNamed: name?.isComplete ?? false,
    amounts: [first, ...others] as const,
    shifts,
  };
  return { insertion, name, isGuess };
}

/** The row that would have to have one part more; the nearest of several. */
function parentIn({ graph }: State, block: Block, satisfied: Iterable<Constraint>): Row | undefined {
  let parent: PlaceInTable | undefined;
  for (const { rule, equation } of satisfied) {
    const place = rule.meta.symptom === 'code-sum' ? graph.places.of(equation.subjects[0]) : undefined;
    if (place?.block === block && place.index >= (parent?.index ?? 0)) parent = place;
  }
  return parent?.row;
}

/** Which constraints the row takes part in: those that miss just its amount. */
function shiftsOf(
  violations: ViolationIndex,
  block: Block,
  vector: RowVector,
): Map<Constraint, Amount> | undefined {
  const shifts = new Map<Constraint, Amount>();
  for (const violation of violations.of(block)) {
    const { constraint, key, wanted, sign, power } = violation;
    const amount = vector.get(key);
    if (!amount?.equals(wanted) || !isDown(violations, block, violation)) continue;
    shifts.set(constraint, amount.scaledBy(power).times(sign));
  }
  if (shifts.size === 0) return undefined;
  for (const constraint of violations.state.violated) {
    if (!shifts.has(constraint) && missesElsewhere(violations, block, constraint, vector)) {
      shifts.set(constraint, violations.state.residualOf(constraint).negated());
    }
  }
  return shifts;
}

/** A tie that lacks just such an amount, and that the block has nothing in for want of the row. */
function missesElsewhere(
  { state }: ViolationIndex,
  block: Block,
  constraint: Constraint,
  vector: RowVector,
): boolean {
  const { equation, rule } = constraint;
  if (rule.meta.kind !== 'between') return false;
  if (state.graph.columnsOf(constraint).some((column) => column.block === block)) return false;
  const [unit, own] = [unitOf(block), equation.subjects[0].unit];
  const residual = state.residualOf(constraint).abs();
  return [...vector.values()].some((amount) => unit && convert(amount, unit, own).equals(residual));
}

function unitOf({ rows }: Block): Unit | undefined {
  return rows[0]?.figures.values()[0]?.unit;
}

/** Limits that rows of that name exceed because there is nothing on the other side, by no more than the row. */
function limitsWithout(
  { state }: ViolationIndex,
  block: Block,
  vector: RowVector,
  { key }: MissingName,
): Constraint[] {
  const [main] = vector.values();
  const unit = unitOf(block);
  const parts = key.split('/').filter((part) => part !== '');
  const isOfName = (figure: Figure): boolean => {
    const codes = Object.values(state.graph.places.of(figure)?.row.codes ?? {});
    return codes.some(({ code }) => parts.some((part) => code.startsWith(part)));
  };
  return [...state.violated].filter((constraint) => {
    const { subjects, counterparts, relation } = constraint.equation;
    if (relation !== '≤' || counterparts.length > 0 || !main || !unit) return false;
    const excess = state.residualOf(constraint);
    return subjects.every(isOfName) && excess.compareTo(convert(main, unit, subjects[0].unit)) <= 0;
  });
}
