import { convert } from '../../../../amount/unit';
import type { Classification } from '../../../classification/classification';
import type { Figure } from '../../../tables/figure';
import type { CodeEntry } from '../../../tables/row';
import type { Block } from '../../../tables/table';
import { figuresOf } from '../../../identities/equation';
import { codeText } from '../../../classification/code';
import type { Constraint } from '../../graph/constraint';
import type { State } from '../../search/state';
import type { RowVector } from '../row-vector';
import { classificationsOf, rowKey, rowKeys, rowName } from './row-name';
import type { MissingName } from './row-name';

/** What the rows that satisfied ties hold it against have in common. */
export function nameInTies(
  state: State,
  block: Block,
  satisfied: readonly Constraint[],
): MissingName | undefined {
  const used = classificationsOf(block);
  const entries = new Map<Classification, { entry: CodeEntry; from: Figure }>();
  for (const { rule, equation } of satisfied) {
    const figures = rule.meta.kind === 'between' ? figuresOf(equation) : [];
    const places = figures.flatMap((figure) => state.graph.places.of(figure) ?? []);
    const others = places.filter((place) => place.block !== block && place.row.role === 'data');
    for (const each of used) {
      const codes = others.flatMap(({ row }) => row.codes[each] ?? []);
      const [entry] = codes;
      const isOne = codes.length === others.length && codes.every(({ code }) => code === entry?.code);
      const from = others[0]?.row.figures.get(others[0].key);
      if (entry && from && isOne) entries.set(each, { entry, from });
    }
  }
  const named = used.flatMap((each) => entries.get(each) ?? []);
  const [first] = named;
  if (!first) return undefined;
  return {
    from: first.from,
    key: used.map((each) => entries.get(each)?.entry.code ?? '').join('/'),
    text: named.map(({ entry }) => codeText(entry)).join(' '),
    isComplete: named.length === used.length,
    isGuess: false,
  };
}

/** The only name of rows that exceed a limit for want of a row of that name, by no more than the row. */
export function nameInLimits(state: State, block: Block, vector: RowVector): MissingName | undefined {
  const [amount] = vector.values();
  const own = rowKeys(block);
  const named = new Map<string, MissingName>();
  for (const constraint of state.violated) {
    const { relation, subjects } = constraint.equation;
    const [from] = subjects;
    const place = state.graph.places.of(from);
    const key = place?.row.role === 'data' ? rowKey(block, place.row) : undefined;
    const unit = block.rows[0]?.figures.values()[0]?.unit;
    if (relation !== '≤' || !place || key === undefined || own.has(key) || !unit || !amount) continue;
    if (state.graph.columnsOf(constraint).some((column) => column.block === block)) continue;
    if (convert(state.residualOf(constraint), from.unit, unit).compareTo(amount) > 0) return undefined;
    named.set(key, { text: rowName(block, place.row), key, from, isComplete: false, isGuess: false });
  }
  return named.size === 1 && block.layout.rows.kind !== 'items' ? [...named.values()][0] : undefined;
}
